import type { RuleReading } from "../src/license/auto-license-rule.js";
import type { ChangeRuleOptions, RuleService } from "../src/license/change-rule.js";
import type { RuleRequest } from "../src/license/plan-rule.js";
import type { RuleJournal, RuleJournalEntry } from "../src/license/rule-journal.js";

/** Behavior of a request: `late` acts only after the time limit of a call, and its answer is lost. */
export type RuleFault = "answer-lost" | "late" | "ignored" | "ok" | "refused" | "request-lost";

/** A service in memory that keeps one rule of all hosts, with a clock that passes only while somebody waits. */
export function createRuleService(faults: readonly RuleFault[] = []) {
  let rule: RuleReading["rule"] = { id: 0, enabled: false };
  let nowMs = 0;
  let due: { readonly atMs: number; readonly request: RuleRequest } | undefined;
  const sent: RuleRequest[] = [];
  const entries: RuleJournalEntry[] = [];
  const act = ({ action, body }: RuleRequest): void => {
    rule =
      action === "SwitchImageAutoAuthorizedRule"
        ? { ...rule, enabled: body.IsEnabled === 1 }
        : {
            id: 1,
            enabled: body.IsEnabled === 1,
            scope: "all",
            maxPerDay: body.MaxDailyCount === 0 ? "unlimited" : body.MaxDailyCount,
          };
  };
  const service: RuleService = {
    async read() {
      if (due !== undefined && due.atMs <= nowMs) act(due.request);
      if (due !== undefined && due.atMs <= nowMs) due = undefined;
      return { rule, complete: true };
    },
    async send(request) {
      const fault = faults[sent.length] ?? "ok";
      sent.push(request);
      if (fault === "refused") throw new Error("refused");
      if (fault === "late") due = { atMs: nowMs + 30_000, request };
      if (fault === "ok" || fault === "answer-lost") act(request);
      if (fault !== "ok" && fault !== "ignored") throw new Error("lost");
      return { requestId: `r${sent.length}` };
    },
    failureOf: (error) => {
      const code = error instanceof Error ? error.message : "";
      return { code, mayHaveActed: code === "lost" };
    },
  };
  const journal: RuleJournal = {
    async append(entry) {
      entries.push(entry);
    },
    read: async () => [...entries],
  };
  return {
    service,
    entries,
    sent,
    states: () => entries.map(({ state }) => state),
    rule: () => rule,
    /** Somebody else changes the rule. */
    change: (fields: Partial<RuleReading["rule"]>) => void (rule = { ...rule, ...fields }),
    nowMs: () => nowMs,
    options: (id = "c1"): ChangeRuleOptions => ({
      service,
      journal,
      id,
      now: () => new Date(nowMs),
      sleep: async (ms) => void (nowMs += ms),
    }),
  };
}
