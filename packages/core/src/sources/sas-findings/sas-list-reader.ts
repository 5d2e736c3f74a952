import { pMapIterable } from "p-map";

import type { Finding } from "../../findings/finding.js";
import type { FindingReader, ReadPart, ReadingTarget } from "../../reading/finding-reader.js";
import { chooseWay } from "./choose-way.js";
import { readImages } from "./read-images.js";
import type { SasImageList, SasRun } from "./sas-image-list.js";
import type { SasLists } from "./sas-lists.js";

/** Batches under way at the same time: enough to use the ten requests a second of an action. */
const CONCURRENCY = 4;

/**
 * Makes a reader of a list that has the images in its rows. It asks for batches of images, or for the whole account where that takes fewer
 * requests.
 */
export function createSasListReader<Row extends object>(source: SasImageList<Row>, lists: SasLists): FindingReader {
  const { name, list } = source;
  return {
    name,
    cloud: "alibaba",
    list,
    takes: ({ image, reading }) => image.cloud === "alibaba" && image.key !== "" && reading.lists[list] !== undefined,
    async *read(targets: Iterable<ReadingTarget>, { signal }): AsyncGenerator<ReadPart, void, undefined> {
      const run: SasRun<Row> = { source, lists, signal, denied: undefined };
      const way = await chooseWay(run, [...targets]);
      if (way.account !== undefined) return yield* readImages(run, way.targets, way.account);
      yield* pMapIterable(way.batches, (batch) => wholeOf(readImages(run, batch)), { concurrency: CONCURRENCY });
    },
  };
}

/** Parts of a batch as one; a batch is bounded by its rows. */
async function wholeOf(parts: AsyncIterable<ReadPart>): Promise<ReadPart> {
  const findings: Finding[] = [];
  const outcomes: ReadPart["outcomes"][number][] = [];
  for await (const part of parts) {
    for (const finding of part.findings) findings.push(finding);
    outcomes.push(...part.outcomes);
  }
  return { findings, outcomes };
}
