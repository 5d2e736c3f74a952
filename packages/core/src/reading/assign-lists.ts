import type { ListVerdict } from "../findings/completeness.js";
import { FINDING_LISTS, type FindingList } from "../findings/reading-plan.js";
import type { FindingReader, ListOutcome, ReadingTarget } from "./finding-reader.js";
import { UnreadListError } from "./unread-list-error.js";

/** Lists by the reader that reads them. */
export interface Assignment {
  /** The targets of each reader that has any, in the order of the readers. */
  readonly byReader: ReadonlyMap<FindingReader, readonly ReadingTarget[]>;
  /** Lists that are not read: their part of the scan failed, or no reader takes them. */
  readonly settled: readonly { readonly target: ReadingTarget; readonly outcome: ListOutcome }[];
}

/** Gives every list of every target to the first reader that takes it. */
export function assignLists(targets: Iterable<ReadingTarget>, readers: readonly FindingReader[]): Assignment {
  const byReader = new Map(readers.map((reader) => [reader, [] as ReadingTarget[]]));
  const settled: Assignment["settled"][number][] = [];
  for (const target of targets) {
    for (const list of FINDING_LISTS) {
      if (target.reading.failedLists.includes(list))
        settled.push({ target, outcome: outcomeOf(target, list, { code: "unknown", reason: "scan-failed" }) });
      if (target.reading.lists[list] === undefined) continue;
      const reader = readers.find((one) => one.cloud === target.image.cloud && one.list === list && one.takes(target));
      if (reader === undefined) settled.push({ target, outcome: unread(target, list) });
      else byReader.get(reader)?.push(target);
    }
  }
  for (const [reader, given] of byReader) if (given.length === 0) byReader.delete(reader);
  return { byReader, settled };
}

function unread(target: ReadingTarget, list: FindingList): ListOutcome {
  const { cloud, kind } = target.image;
  const error = new UnreadListError(
    "NoReader",
    `No reader takes the list "${list}" of ${kind} images of ${cloud}; give readFindings one that does.`,
  );
  return { ...outcomeOf(target, list, { code: "incomplete", reason: "failed" }), error };
}

function outcomeOf({ image, reading }: ReadingTarget, list: FindingList, verdict: ListVerdict): ListOutcome {
  return { image: reading.image, cloud: image.cloud, list, reader: "", verdict };
}
