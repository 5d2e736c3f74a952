import type { ConfigProblem } from "../accounts/config.js";
import { nearest } from "../accounts/nearest.js";
import { schemaProblems } from "../accounts/schema-problems.js";
import { DAY_MS, durationMs, endOfDayMs } from "./durations.js";
import type { PolicyException } from "./evaluation.js";
import { checkPolicy } from "./generated/check-policy.js";
import type { Expression, Policy, PolicyRule, ReadPolicyResult } from "./policy.js";

/** The longest time of an exception, unless the policy says another. */
const MAX_EXCEPTION = "180d";

/**
 * Reads a policy. Its rules are those of the JSON Schema `@plimsoll/core/policy.schema.json`, and some that it cannot say: each rule
 * asks one thing and has a name of its own, each exception ends in time, and expressions fit the types of findings and images.
 * The language of expressions is loaded only for a policy that has one.
 *
 * @param data - Parsed YAML or JSON.
 * @param options.at - Time of the evaluation, from which the longest time of an exception counts.
 */
export async function readPolicy(data: unknown, options: { readonly at: Date }): Promise<ReadPolicyResult> {
  const { at } = options;
  if (!checkPolicy(data)) return { code: "invalid", problems: schemaProblems(checkPolicy.errors ?? []) };
  const policy = data as Policy; // the schema has checked it
  const { expressions, problems: expressionProblems } = await readExpressions(policy.rules);
  const problems = [...ruleProblems(policy.rules), ...expressionProblems, ...exceptionProblems(policy, at)];
  return problems.length === 0 ? { code: "read", policy: { policy, expressions } } : { code: "invalid", problems };
}

function ruleProblems(rules: readonly PolicyRule[]): readonly ConfigProblem[] {
  const ids = rules.map(({ id }) => id);
  return rules.flatMap((rule, index): readonly ConfigProblem[] => {
    const path = ["rules", String(index)];
    const { id, deny, limit, require, when, grace } = rule;
    const asks = [deny, limit, require].filter((part) => part !== undefined).length;
    const problems: ConfigProblem[] = [];
    if (ids.indexOf(id) < index)
      problems.push({
        path: [...path, "id"],
        at: "value",
        message: `${id} is the name of an earlier rule: choose another`,
      });
    if (asks !== 1) problems.push({ path, at: "value", message: "must have exactly one of deny, limit, require" });
    if (require !== undefined && Object.keys(require).length === 0)
      problems.push({
        path: [...path, "require"],
        at: "value",
        message: "must have one of scanned, complete, licensed",
      });
    for (const name of ["when", "grace"] as const)
      if (require !== undefined && { when, grace }[name] !== undefined)
        problems.push({
          path: [...path, name],
          at: "name",
          message: `${name} is only for deny and limit: remove it`,
        });
    return problems;
  });
}

async function readExpressions(
  rules: readonly PolicyRule[],
): Promise<{ readonly expressions: ReadonlyMap<string, Expression>; readonly problems: readonly ConfigProblem[] }> {
  const expressions = new Map<string, Expression>();
  const problems: ConfigProblem[] = [];
  if (rules.every(({ when }) => when === undefined)) return { expressions, problems };
  const { expressionChecker } = await import("./expression.js");
  const check = await expressionChecker();
  for (const [index, { id, when }] of rules.entries()) {
    if (when === undefined) continue;
    const result = check(when);
    if ("expression" in result) expressions.set(id, result.expression);
    else problems.push({ path: ["rules", String(index), "when"], at: "value", message: result.problem });
  }
  return { expressions, problems };
}

function exceptionProblems({ rules, defaults = {}, exceptions = [] }: Policy, at: Date): readonly ConfigProblem[] {
  const ids = new Set(rules.map(({ id }) => id));
  const { maxException = MAX_EXCEPTION } = defaults;
  const latestMs = at.getTime() + durationMs(maxException) + DAY_MS;
  return exceptions.flatMap((exception, index): readonly ConfigProblem[] => {
    const path = ["exceptions", String(index)];
    const problems: ConfigProblem[] = [];
    const endMs = endOfDayMs(exception.expires);
    if (endMs === undefined)
      problems.push({ path: [...path, "expires"], at: "value", message: `no month has the day ${exception.expires}` });
    else if (endMs > latestMs)
      problems.push({
        path: [...path, "expires"],
        at: "value",
        message: `${exception.expires} is more than ${maxException} from ${at.toISOString().slice(0, 10)}: choose an earlier day, or set defaults.maxException`,
      });
    if (exception.rule !== undefined && !ids.has(exception.rule))
      problems.push({ path: [...path, "rule"], at: "value", message: unknownRule(exception, [...ids]) });
    if (exception.id.includes("*"))
      problems.push({
        path: [...path, "id"],
        at: "value",
        message: `${exception.id} is not an ID: an exception accepts one finding by its ID, such as CVE-2024-0001. plimsoll gate explain lists the IDs; image and path take patterns`,
      });
    for (const name of ["id", "owner", "reason"] as const)
      if (exception[name].trim() === "")
        problems.push({ path: [...path, name], at: "value", message: "must not be empty" });
    return problems;
  });
}

function unknownRule({ rule = "" }: PolicyException, ids: readonly string[]): string {
  const near = nearest(rule, ids);
  return `there is no rule ${rule}${near === undefined ? "." : `; did you mean ${near}?`} Rules: ${ids.join(", ")}`;
}
