import type { RunRecord, Scope, Store } from "@plimsoll/store";
import type { ReportSource } from "@plimsoll/ui";

import { CLOUD_NAMES } from "../../output/cloud-names.js";

/** Codes by which a cloud says that a key may not do something. */
const DENIED = /(?:Auth|Credential|Forbidden|Permission|Unauthorized)/i;

/** Says of every list of the accounts whether it was read completely, by the last run that has ended. */
export async function readSources(store: Store, scopes: readonly string[]): Promise<readonly ReportSource[]> {
  const runs = await store.runs({ scope: scopes });
  const accounts = (await store.scopes()).filter(({ alias }) => scopes.includes(alias));
  return accounts.flatMap((scope) => sourcesOf(scope, runs));
}

function sourcesOf({ alias, cloud }: Scope, runs: readonly RunRecord[]): readonly ReportSource[] {
  // The newest run comes first.
  const ended = runs.filter(({ scope, verdict }) => scope === alias && verdict !== "running");
  const [last] = ended;
  const readAt = ended.find(({ committedAt }) => committedAt !== undefined)?.committedAt;
  const account = { account: alias, cloud: CLOUD_NAMES[cloud], ...(readAt !== undefined && { readAt }) };
  if (last === undefined) return [{ ...account, source: "findings", state: "never", remedy: "read-again" }];
  if (last.verdict === "failed" && last.sources.length === 0)
    return [{ ...account, source: "findings", state: "failed", ...why(last.reason) }];
  const lists = last.sources.map(({ source, complete, received, reason }): ReportSource => {
    const list = { ...account, source: source.endsWith("-host") ? "hosts" : "registries", received };
    if (complete) return { ...list, state: "complete" };
    return { ...list, state: last.verdict === "failed" ? "failed" : "incomplete", ...why(reason) };
  });
  if (last.verdict === "complete") return [...lists, { ...account, source: "findings", state: "complete" }];
  // Of a list that is not whole it is said already; otherwise lists of findings are what is missing.
  if (lists.some(({ state }) => state !== "complete")) return lists;
  return [...lists, { ...account, source: "findings", state: "incomplete", ...why(undefined) }];
}

/** The reason in the words of the cloud or of the run; a report says in its own language what to do. */
function why(reason: string | undefined): Pick<ReportSource, "reason" | "remedy"> {
  const remedy = DENIED.test(reason ?? "") ? "allow" : "read-again";
  return { ...(reason !== undefined && { reason }), remedy };
}
