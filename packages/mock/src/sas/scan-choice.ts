import type { Condition } from "../state/database.js";
import { everyRow } from "../state/database.js";
import { isOneOf, join } from "./criteria.js";

/** Comparison of each parameter that chooses images to scan. */
const rules = {
  RegistryTypes: isOneOf("row ->> '$.RegistryType'"),
  RegionIds: isOneOf("row ->> '$.RegionId'"),
  InstanceIds: isOneOf("row ->> '$.InstanceId'"),
  RepoIds: isOneOf("row ->> '$.RepoId'"),
  RepoNamespaces: isOneOf("row ->> '$.RepoNamespace'"),
  RepoNames: isOneOf("row ->> '$.RepoName'"),
  Tags: isOneOf("row ->> '$.Tag'"),
  Digests: isOneOf("row ->> '$.Digest'"),
} as const;

/** The parameters that choose images to scan, each a list separated by commas. */
export type ScanChoice = Readonly<Partial<Record<keyof typeof rules, string>>>;

/** The images that have one of the values of every parameter; all of them without parameters. */
export function imagesToScan(choice: ScanChoice): Condition {
  const conditions = Object.entries(rules).flatMap(([name, rule]) => {
    const value = choice[name as keyof typeof rules]; // a key of the rules
    return value === undefined ? [] : [rule(value)];
  });
  return conditions.length === 0 ? everyRow : join(conditions, "AND");
}
