import { mkdtempSync } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { EvaluatedFinding, EvaluatedImage, Evaluation, Finding } from "@plimsoll/core";
import { FORMATS, type FormatName, writePieces } from "@plimsoll/core/formats";

import { memoryInUse } from "./memory.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface WriteFormatInput {
  readonly format: FormatName;
  /**
   * `write` writes reports and forgets them, `stringify` makes JSON of the same object; `file` writes a report to a file, `bytes` writes
   * the same bytes to a file, `memory` looks at the memory while a report is written and forgotten.
   */
  readonly work: "bytes" | "file" | "memory" | "stringify" | "write";
  /** Images, each with a hundred findings. */
  readonly images: number;
  /** Times that count, after as many that do not. */
  readonly times: number;
}

/** Output of the program, as JSON. */
export interface WriteFormatOutput {
  /** CPU time of one report, or wall time where a file is written, in milliseconds. */
  readonly milliseconds: number;
  /** Bytes in use at most, beyond those after the first 10,000 findings; 0 where memory is not looked at. */
  readonly growth: number;
}

const FINDINGS = 100;
const input = JSON.parse(process.argv[2] ?? "") as WriteFormatInput; // from runProgram
const { format, work, images, times } = input;
const write = await FORMATS.find(({ name }) => name === format)?.load();
if (write === undefined) throw new Error(`no format ${format}`);
/** Images that are made before anything is measured, and handed out again and again. */
const made = Array.from({ length: Math.min(images, 50) }, (_, index) => image(index));
const folder = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));

let growth = 0;
let milliseconds = 0;
try {
  const once = {
    write: forgotten,
    stringify: await stringified(),
    file: filed,
    bytes: await sameBytes(),
    memory: looked,
  }[work];
  for (let time = 0; time < (work === "memory" ? 0 : times); time++) await once();
  for (let time = 0; time < times; time++) {
    const before = process.cpuUsage();
    const start = performance.now();
    await once();
    const { user, system } = process.cpuUsage(before);
    milliseconds += (work === "file" || work === "bytes" ? performance.now() - start : (user + system) / 1000) / times;
  }
} finally {
  await rm(folder, { recursive: true });
}
const output: WriteFormatOutput = { milliseconds, growth };
process.stdout.write(JSON.stringify(output), () => process.exit());

async function* pieces(onImage: (index: number) => Promise<void> | void = () => undefined): AsyncGenerator<string> {
  for await (const piece of write?.(evaluation(onImage), { version: "1.0.0" }) ?? [])
    yield typeof piece === "string" ? piece : Buffer.from(piece).toString("latin1");
}

async function forgotten(): Promise<void> {
  for await (const piece of pieces()) if (piece.length === 0) throw new Error("an empty piece");
}

async function stringified(): Promise<() => void> {
  if (work !== "stringify") return () => undefined;
  const report: unknown = JSON.parse(await textOf());
  return () => {
    if (JSON.stringify(report).length < 1000) throw new Error("no report");
  };
}

async function looked(): Promise<void> {
  const looks: number[] = [];
  const step = 100;
  for await (const piece of pieces(
    async (index) => void (index % step === 0 && index > 0 && looks.push(await memoryInUse())),
  ))
    if (piece.length === 0) throw new Error("an empty piece");
  growth = Math.max(...looks) - (looks[0] ?? Number.NaN);
}

async function filed(): Promise<void> {
  await inFile((file) => writePieces(file, pieces()));
}

/** The same bytes, which take no making, as Node writes pieces by itself. */
async function sameBytes(): Promise<() => Promise<void>> {
  if (work !== "bytes") return async () => undefined;
  const bytes = Buffer.from(await textOf());
  return () =>
    inFile((file) =>
      file.writeFile(
        (async function* () {
          for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
        })(),
      ),
    );
}

async function inFile(write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(join(folder, "report"), "w");
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function textOf(): Promise<string> {
  let text = "";
  for await (const piece of pieces()) text += piece;
  return text;
}

function evaluation(onImage: (index: number) => Promise<void> | void): Evaluation {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };
  return {
    head: { policy: { digest: "0".repeat(64), rules: [] }, at: "2026-11-27T10:00:00Z", sources: [] },
    images: (async function* () {
      for (let index = 0; index < images; index++) {
        await onImage(index);
        yield made[index % made.length] ?? image(index);
      }
    })(),
    totals: {
      images: { fail: images, pass: 0, unknown: 0 },
      outOfScope: 0,
      findings: counts,
      breaking: counts,
      excepted: 0,
      exceptions: [],
      complete: true,
      exitCode: 3,
    },
  };
}

function image(index: number): EvaluatedImage {
  const id = `sha256:${index.toString(16).padStart(64, "0")}`;
  const repository = `team-${index % 50}/service-${index % 400}`;
  const name = `${repository}:1.${index}`;
  const place = {
    source: "tencent-registry",
    kind: "registry",
    key: `${index}`,
    name,
    repository,
    digest: id,
  } as const;
  return {
    cloud: "tencent",
    account: "prod",
    id,
    name,
    places: [place],
    os: "debian 12",
    scannedAt: "2026-11-26T10:00:00Z",
    verdict: "fail",
    rules: [],
    findings: Array.from({ length: FINDINGS }, (_, number) => evaluated({ id, name, repository }, index, number)),
  };
}

/** Vulnerabilities repeat from image to image, as they do in an estate. */
function evaluated(
  of: { readonly id: string; readonly name: string; readonly repository: string },
  index: number,
  number: number,
): EvaluatedFinding {
  const which = (index * 37 + number * 13) % 3000;
  const finding: Finding = {
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: `${index}`, account: "prod", ...of },
    id: `CVE-2024-${10_000 + which}`,
    aliases: [],
    severity: (["critical", "high", "medium", "low"] as const)[which % 4] ?? "low",
    severityFrom: "vendor-level",
    cvss: { version: "3.1", score: (which % 100) / 10, vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" },
    package: {
      name: `package-${which % 500}`,
      version: `1.${which % 30}.2-3+deb12u1`,
      type: "os",
      path: "var/lib/dpkg/status",
    },
    fixedVersions: [`1.${which % 30}.3-1`],
    fixable: true,
    state: "open",
    firstSeenAt: "2026-10-02T03:04:05Z",
    fingerprint: (index * FINDINGS + number).toString(16).padStart(64, "f"),
    raw: undefined,
  };
  return { finding, breaks: which % 4 === 0 ? ["no-critical"] : [], undecided: [], excused: [] };
}
