import {
  FINDING_LISTS,
  type Finding,
  type Image,
  type ListOutcome,
  SEVERITIES,
  createFinding,
  fromTcssImage,
} from "@plimsoll/core";
import type { Run } from "@plimsoll/store";

import { tcssPage } from "./answers.ts";

/** An estate that is scanned piece by piece: three images of a hundred each day, which lose one finding then and get another. */
export interface StoredEstate {
  /** Images of its one account. */
  readonly images: number;
  /** Findings of each image. */
  readonly perImage: number;
  /** Day, from 0. */
  readonly day: number;
}

/** Days from one scan of an image to its next. */
const SCANNED_EVERY = 33;
/** Vulnerabilities that there are. */
const PROBLEMS = 8000;

/** A vulnerability that is in few images of a {@link StoredEstate}. */
export const RARE_VULNERABILITY = "CVE-2020-7999";

/** Stages a day of an estate into a run. */
export async function stageDay(run: Pick<Run, "stageFindings" | "stageImages">, estate: StoredEstate): Promise<void> {
  const { targets } = await run.stageImages(imagesOf(estate));
  for (const { image, reading } of targets)
    await run.stageFindings({ findings: findingsOf(image, estate), outcomes: wholeLists(reading.image) });
}

/**
 * Commits a run that has read all images.
 *
 * @throws {Error} when a part is missing: then nothing was measured.
 */
export async function commitWhole(run: Pick<Run, "commit">, received: number, complete = true): Promise<void> {
  const { verdict } = await run.commit({ sources: [{ source: "tencent-host", received, complete }] });
  if (verdict !== "complete") throw new Error(`the run is ${verdict}`);
}

/** Every list of findings of an image, read completely. */
export function wholeLists(image: string): readonly ListOutcome[] {
  const verdict = { code: "complete", compared: true } as const;
  return FINDING_LISTS.map((list) => ({ image, cloud: "tencent", list, reader: "bench", verdict }));
}

/** The images of a day. */
export function* imagesOf({ images, day }: StoredEstate): Generator<Image> {
  for (let offset = 0; offset < images; offset += 100) {
    const page = JSON.parse(tcssPage(images, { offset, limit: 100 })) as TcssPage; // what tcssPage makes
    for (const [place, row] of page.Response.List.entries()) {
      const index = offset + place;
      yield {
        ...fromTcssImage(row),
        scanStatus: "done",
        licensed: true,
        running: index % 7 === 0,
        scannedAt: new Date(Date.UTC(2026, 0, 1 + scanOf(index, day))).toISOString(),
        repository: `team-${index % 97}/service-${index % 1009}`,
        scanErrors: {},
        findings: {},
      };
    }
  }
}

interface TcssPage {
  readonly Response: { readonly List: readonly Parameters<typeof fromTcssImage>[0][] };
}

/** Scans of an image so far. */
function scanOf(index: number, day: number): number {
  return Math.floor((day + (index % SCANNED_EVERY)) / SCANNED_EVERY);
}

function findingsOf({ key, id, name, repository }: Image, { perImage, day }: StoredEstate): readonly Finding[] {
  const index = Number.parseInt(key.slice(-12), 16);
  const scan = scanOf(index, day);
  return Array.from({ length: perImage }, (_, number) => {
    const problem = (index * 7 + (number + scan) * 131) % PROBLEMS;
    return createFinding({
      kind: "vulnerability",
      cloud: "tencent",
      image: { key, id, name, repository },
      id: `CVE-2020-${problem}`,
      severity: SEVERITIES[problem % SEVERITIES.length],
      severityFrom: "vendor-level",
      fixable: problem % 3 === 0,
      package: { name: `package-${problem % 500}`, version: `1.${problem % 4}`, type: "os" },
      fixedVersions: [`2.${problem % 7}`],
      firstSeenAt: "2026-01-01T00:00:00.000Z",
      raw: undefined,
    });
  });
}
