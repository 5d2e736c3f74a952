import { FINDING_LISTS, type Finding, type Image, SEVERITIES, createFinding, fromTcssImage } from "@plimsoll/core";
import { openStore } from "@plimsoll/store";

import { tcssPage } from "../answers.ts";

/** Input of the program, as JSON: the store to make. */
export interface FillStoreInput {
  /** Path of the file, which is not there. */
  readonly path: string;
  /** Images of the one account. */
  readonly images: number;
  /** Findings of each image. */
  readonly perImage: number;
  /** Runs, one a day; three images of a hundred are scanned again on each. */
  readonly days: number;
}

/** Output of the program, as JSON. */
export interface FillStoreOutput {
  /** Image ID of one image. */
  readonly image: string;
  /** A vulnerability that is in few images. */
  readonly vulnerability: string;
}

const DAY_MS = 86_400_000;
const SCANNED_EVERY = 33;
const PROBLEMS = 8000;

const { path, images, perImage, days } = JSON.parse(process.argv[2] ?? "") as FillStoreInput; // from runProgram
let day = 0;
const now = (): Date => new Date(Date.now() - (days - day) * DAY_MS);

await using store = await openStore(path, { now });
const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
for (day = 1; day <= days; day++) await readDay();
const [first] = imagesOf();
const output: FillStoreOutput = { image: first?.id ?? "", vulnerability: "CVE-2020-7999" };
process.stdout.write(JSON.stringify(output));

/** Days at which an image was scanned so far. */
function scanOf(index: number): number {
  return Math.floor((day + (index % SCANNED_EVERY)) / SCANNED_EVERY);
}

async function readDay(): Promise<void> {
  await using run = await store.beginRun(scope, { program: "bench" });
  const { targets } = await run.stageImages(imagesOf());
  const verdict = { code: "complete", compared: true } as const;
  for (const { image, reading } of targets)
    await run.stageFindings({
      findings: findingsOf(image),
      outcomes: FINDING_LISTS.map((list) => ({
        image: reading.image,
        cloud: "tencent",
        list,
        reader: "bench",
        verdict,
      })),
    });
  const { verdict: end } = await run.commit({
    sources: [{ source: "tencent-host", received: images, complete: true }],
  });
  if (end !== "complete") throw new Error(`the run is ${end}`);
}

function* imagesOf(): Generator<Image> {
  for (let offset = 0; offset < images; offset += 100) {
    const page = JSON.parse(tcssPage(images, { offset, limit: 100 })) as TcssPage; // what tcssPage makes
    for (const [place, row] of page.Response.List.entries()) {
      const index = offset + place;
      const image: Image = {
        ...fromTcssImage(row),
        scanStatus: "done",
        licensed: true,
        running: index % 7 === 0,
        scannedAt: new Date(Date.UTC(2026, 0, 1 + scanOf(index))).toISOString(),
        repository: `team-${index % 97}/service-${index % 1009}`,
        scanErrors: {},
        findings: {},
      };
      yield image;
    }
  }
}

interface TcssPage {
  readonly Response: { readonly List: readonly Parameters<typeof fromTcssImage>[0][] };
}

function findingsOf({ key, id, name, repository }: Image): readonly Finding[] {
  const index = Number.parseInt(key.slice(-12), 16);
  const scan = scanOf(index);
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
