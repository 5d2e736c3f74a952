import type { Condition } from "../state/database.js";
import { everyRow } from "../state/database.js";
import { isOneOf, join } from "./criteria.js";

/** A parameter that chooses images to scan. */
type Rule =
  | "Digests"
  | "InstanceIds"
  | "RegionIds"
  | "RegistryTypes"
  | "RepoIds"
  | "RepoNames"
  | "RepoNamespaces"
  | "Tags";

/** Comparison of each of them. */
const rules: Readonly<Record<Rule, (value: string) => Condition>> = {
  RegistryTypes: isOneOf("row ->> '$.RegistryType'"),
  RegionIds: isOneOf("row ->> '$.RegionId'"),
  InstanceIds: isOneOf("row ->> '$.InstanceId'"),
  RepoIds: isOneOf("row ->> '$.RepoId'"),
  RepoNamespaces: isOneOf("row ->> '$.RepoNamespace'"),
  RepoNames: isOneOf("row ->> '$.RepoName'"),
  Tags: isOneOf("row ->> '$.Tag'"),
  Digests: isOneOf("row ->> '$.Digest'"),
};

/** The parameters that choose images to scan, each a list separated by commas. */
export type ScanChoice = Readonly<Partial<Record<Rule, string>>>;

/** The images that have one of the values of every parameter; all of them without parameters. */
export function imagesToScan(choice: ScanChoice): Condition {
  const conditions = Object.entries(rules).flatMap(([name, rule]) => {
    const value = choice[name as Rule]; // a key of the rules
    return value === undefined ? [] : [rule(value)];
  });
  return conditions.length === 0 ? everyRow : join(conditions, "AND");
}
