import { createFinding } from "../src/findings/create-finding.js";
import type { ListVerdict } from "../src/findings/completeness.js";
import type { Finding } from "../src/findings/finding.js";
import type { FindingList } from "../src/findings/reading-plan.js";
import type { Image } from "../src/image/image.js";
import type { FindingReader, ListOutcome, ReadPart, ReadingTarget } from "../src/reading/finding-reader.js";
import { readingTargets } from "../src/reading/reading-targets.js";
import { fromTcssImage } from "../src/sources/tcss-image.js";
import { imagesInfo } from "./images.js";

/**
 * A scanned host image with these members in its row. Without `RiskCnt` it is one of which the inventory counts risks of the build, too,
 * and has none: its list of risks is not asked for then.
 */
export function hostImage(id: string, fields: Parameters<typeof imagesInfo>[0] = {}): Image {
  const image = fromTcssImage(imagesInfo({ ImageID: id, ImageName: `shop/${id}:1`, IsAuthorized: 1, ...fields }));
  return fields.RiskCnt === undefined ? { ...image, findings: { ...image.findings, buildRisks: 0 } } : image;
}

/** The targets of an inventory. */
export async function targetsOf(...images: readonly Image[]): Promise<readonly ReadingTarget[]> {
  return (await readingTargets(images)).targets;
}

/** A vulnerability of an image. */
export function finding(image: string, id: string): Finding {
  return createFinding({ kind: "vulnerability", cloud: "tencent", image: { key: image, id: image }, id, raw: {} });
}

/** An outcome of the reader "fake". */
export function outcome(image: string, verdict: ListVerdict, list: FindingList = "vulnerability"): ListOutcome {
  return { image, cloud: "tencent", list, reader: "fake", verdict };
}

/** A complete list that was compared. */
export const complete: ListVerdict = { code: "complete", compared: true };

/** A reader of vulnerabilities that hands out what `parts` makes of its targets. */
export function readerOf(
  parts: (targets: readonly ReadingTarget[], signal: AbortSignal | undefined) => AsyncIterable<ReadPart>,
  fields: Partial<FindingReader> = {},
): FindingReader {
  return {
    name: "fake",
    cloud: "tencent",
    list: "vulnerability",
    takes: () => true,
    read: (targets, { signal }) => parts([...targets], signal),
    ...fields,
  };
}

/** Everything that a reading hands out. */
export async function readAll(
  parts: AsyncIterable<ReadPart>,
): Promise<{ readonly findings: readonly Finding[]; readonly outcomes: readonly ListOutcome[] }> {
  const findings: Finding[] = [];
  const outcomes: ListOutcome[] = [];
  for await (const part of parts) {
    findings.push(...part.findings);
    outcomes.push(...part.outcomes);
  }
  return { findings, outcomes };
}
