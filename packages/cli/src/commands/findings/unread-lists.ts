import type { Cloud, FindingList, ListOutcome, ListVerdict, ReadingTarget } from "@plimsoll/core";

/** Lists that were not read completely for the same reason. */
export interface UnreadLists {
  readonly cloud: Cloud;
  readonly list: FindingList;
  /** `denied`, `drifted`, or why the list is incomplete or unknown. */
  readonly reason: string;
  readonly verdict: ListVerdict["code"];
  readonly images: number;
  /** Names of the first images. */
  readonly examples: readonly string[];
  /** Answer of the service for the first of them. */
  readonly error?: unknown;
}

/** Images that are named of each group. */
const EXAMPLES = 3;

/** Groups lists that were not read completely by cloud, list and reason, in the order of their first. */
export function groupUnread(
  problems: readonly ListOutcome[],
  targets: readonly ReadingTarget[],
): readonly UnreadLists[] {
  const names = new Map(targets.map(({ image, reading }) => [`${image.cloud} ${reading.image}`, image.name]));
  const groups = new Map<string, UnreadLists & { images: number; examples: string[] }>();
  for (const { cloud, list, image, verdict, error } of problems) {
    const reason = "reason" in verdict ? verdict.reason : verdict.code;
    const key = JSON.stringify([cloud, list, verdict.code, reason, codeOf(error)]);
    let group = groups.get(key);
    if (group === undefined) {
      group = { cloud, list, reason, verdict: verdict.code, images: 0, examples: [], error };
      groups.set(key, group);
    }
    group.images += 1;
    if (group.examples.length < EXAMPLES) group.examples.push(names.get(`${cloud} ${image}`) ?? image);
  }
  return [...groups.values()];
}

/** Code of an error of the service or the network; nothing without one. */
export function codeOf(error: unknown): string | undefined {
  const { code } = typeof error === "object" && error !== null ? (error as { readonly code?: unknown }) : {}; // only looked at
  return typeof code === "string" ? code : undefined;
}
