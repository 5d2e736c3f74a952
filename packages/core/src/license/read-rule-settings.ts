import * as v from "valibot";

import type { RuleSettings } from "./rule-settings.js";

/** Result of reading settings. */
export type ReadRuleSettingsResult =
  | { readonly code: "read"; readonly settings: Partial<RuleSettings> }
  | { readonly code: "invalid"; readonly problems: readonly string[] };

const byDay = "the service limits a rule by day only: use maxPerDay";
const byHost = "the service chooses images by host only: use hosts";

/** Settings that people look for but the service does not have, with the reason. */
const IMPOSSIBLE: Readonly<Record<string, string>> = {
  maxPerHour: byDay,
  maxPerWeek: byDay,
  maxPerMonth: byDay,
  maxPerYear: byDay,
  maxTotal: byDay,
  budget: `the service knows no prices, and ${byDay}`,
  budgetUsd: `the service knows no prices, and ${byDay}`,
  images: byHost,
  names: byHost,
  namespaces: byHost,
  clusters: byHost,
  labels: byHost,
  severity: byHost,
  runningOnly: byHost,
  latestOnly: byHost,
  registries: "the service licenses images on hosts by rule, not those in registries: license those by a plan",
  at: "the service applies a rule at each update of its inventory, not at a time of day",
  every: "the service applies a rule at each update of its inventory, not at intervals",
  until: "the service keeps a rule until it is switched off",
  scanKinds: "the vendor documents no value but ALL, so that a scan looks for everything: use scan",
};

const NAMES = ["enabled", "hosts", "maxPerDay", "scan"] as const;

const flag = v.boolean("It takes true or false.");
const texts = (what: string) =>
  v.pipe(
    v.array(v.pipe(v.string(`It takes ${what} as texts.`), v.trim(), v.minLength(1, `It takes ${what}, not empty.`))),
    v.minLength(1, `It takes one or more ${what}.`),
    v.checkItems((item, index, all) => all.indexOf(item) === index, `One of the ${what} is named twice.`),
  );

const hosts = v.lazy((input) => {
  if (typeof input === "object" && input !== null && !Array.isArray(input))
    return v.strictObject({
      names: texts("names of hosts"),
      except: v.optional(v.pipe(v.array(v.string("It takes IDs of hosts as texts.")), v.readonly()), []),
    });
  return Array.isArray(input)
    ? texts("IDs of hosts")
    : v.literal("all", "It takes all, a list of host IDs, or an object with names and except.");
});

/** More than any account has licenses, and a number that every service reads. */
const MAX_PER_DAY = 2 ** 31 - 1;

const RANGE = `It takes a whole number from 1 to ${MAX_PER_DAY}, or unlimited.`;

const maxPerDay = v.lazy((input) =>
  typeof input === "number"
    ? v.pipe(
        v.number(RANGE),
        // At the service, 0 means no limit, which is the opposite of what it says.
        v.check(
          (count) => count !== 0,
          "0 would mean no limit at the service. Say unlimited, or switch the rule off with enabled: false.",
        ),
        v.check((count) => Number.isSafeInteger(count) && count >= 0 && count <= MAX_PER_DAY, RANGE),
      )
    : v.literal("unlimited", "It takes a whole number, 1 or more, or unlimited."),
);

const schema = v.strictObject({
  enabled: v.exactOptional(flag),
  hosts: v.exactOptional(hosts),
  maxPerDay: v.exactOptional(maxPerDay),
  scan: v.exactOptional(flag),
});

/**
 * Reads settings of a rule from a file or from options. Settings that are left out stay as they are.
 *
 * @param data - Parsed YAML or JSON.
 */
export function readRuleSettings(data: unknown): ReadRuleSettingsResult {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    return { code: "invalid", problems: ["a rule is a list of names and values, such as maxPerDay: 20"] };
  const unknown = Object.keys(data).filter((name) => !(NAMES as readonly string[]).includes(name));
  const problems = unknown.map((name) =>
    Object.hasOwn(IMPOSSIBLE, name)
      ? `${name}: a rule cannot say that: ${IMPOSSIBLE[name]}`
      : `${name}: there is no such setting. A rule has ${NAMES.join(", ")}`,
  );
  const known = Object.fromEntries(Object.entries(data).filter(([name]) => !unknown.includes(name)));
  const result = v.safeParse(schema, known);
  if (!result.success)
    problems.push(...result.issues.map((issue) => `${v.getDotPath(issue) ?? "rule"}: ${issue.message}`));
  if (problems.length > 0 || !result.success) return { code: "invalid", problems };
  return { code: "read", settings: result.output };
}
