import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";

import {
  RUNS,
  RUNS_TIMEOUT,
  evaluated,
  evaluation,
  evaluations,
  finding,
  image,
  written,
  writtenBytes,
} from "../../../test/evaluations.js";
import type { EvaluatedImage } from "../../policy/evaluation.js";
import { writeNdjson } from "../rows/ndjson.js";
import { parquetWriterBy, writeParquet } from "./parquet.js";

type Row = Readonly<Record<string, unknown>>;

/** Bytes as the reader wants them. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

async function rowsOf(images: readonly EvaluatedImage[], complete = true): Promise<readonly Row[]> {
  return await parquetReadObjects({ file: bufferOf(await writtenBytes(writeParquet, { images, complete })) });
}

/** The members that are neither absent nor null. */
const said = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value != null));

/** A line of NDJSON as a row: names with underscores, times as such, and no characters that UTF-8 has not. */
function asRow(line: Row): Row {
  const days = new Set(["exceptionExpires", "exceptionExpired"]);
  const times = new Set(["firstSeenAt", "scannedAt"]);
  return Object.fromEntries(
    Object.entries(line).map(([name, value]) => {
      const heading = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      if (times.has(name) || days.has(name)) return [heading, new Date(String(value))];
      const text = JSON.stringify(value).replace(/\\ud[89a-f][0-9a-f]{2}/g, "\uFFFD");
      return [heading, JSON.parse(text)];
    }),
  );
}

test(
  "every evaluation is read back from Parquet as NDJSON has it, and gives the same bytes again",
  async () => {
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const rows = await rowsOf(data.images, data.complete);
        const lines = (await written(writeNdjson, data)).split("\n").slice(0, -1);
        expect(rows.map(said)).toEqual(lines.map((line) => asRow(JSON.parse(line) as Row))); // lines are objects
        const bytes = await writtenBytes(writeParquet, data);
        expect(Buffer.compare(bytes, await writtenBytes(writeParquet, data))).toBe(0);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("a row has image, account, verdict and rules, with times, lists and numbers as such", async () => {
  const exception = { id: "CVE-2024-1234", reason: "not reachable", owner: "shop", expires: "2027-01-31" };
  const found = finding({
    cvss: { version: "3.1", score: 9.8 },
    fixable: true,
    firstSeenAt: "2026-01-02T03:04:05.678Z",
  });
  const broken = evaluated({ finding: found, exception, breaks: ["no-critical"] });
  const [row] = await rowsOf([image({ account: "prod", findings: [broken] })]);
  expect(row).toMatchObject({
    verdict: "fail",
    cvss: 9.8,
    fixable: true,
    fixed_versions: ["1.1.2"],
    breaks: ["no-critical"],
    first_seen_at: new Date("2026-01-02T03:04:05.678Z"),
    exception_expires: new Date("2027-01-31"),
    account: "prod",
    image: "shop/cart:1.2",
    image_verdict: "fail",
  });
});

test("a value of another type than its column is absent", async () => {
  const found = finding({ cvss: { score: Number.NaN }, firstSeenAt: "yesterday" });
  const [row] = await rowsOf([image({ findings: [evaluated({ finding: found })] })]);
  expect(said(row ?? {})).not.toHaveProperty("cvss");
  expect(said(row ?? {})).not.toHaveProperty("first_seen_at");
});

test("rows are written in groups of 50,000, each before the next is read", async () => {
  const findings = Array.from({ length: 30_000 }, () => evaluated());
  let read = 0;
  const images = (async function* () {
    for (let index = 0; index < 4; index++) {
      read += 1;
      yield image({ findings, account: `account ${index}` });
    }
  })();
  const pieces: Uint8Array[] = [];
  const readBefore: number[] = [];
  for await (const piece of writeParquet(
    { ...evaluation({ images: [], complete: true }), images },
    { version: "1.2.3" },
  )) {
    pieces.push(Buffer.from(piece));
    readBefore.push(read);
  }
  expect(readBefore).toEqual([2, 4, 4, 4]);
  const file = bufferOf(Buffer.concat(pieces));
  const { row_groups: groups, num_rows: total } = parquetMetadata(file);
  const columns = ["account"];
  const accounts = await parquetReadObjects({ file, columns, rowStart: 89_999, rowEnd: 90_001 });
  expect(accounts).toEqual([{ account: "account 2" }, { account: "account 3" }]);
  expect(groups.map((group) => Number(group.num_rows))).toEqual([50_000, 50_000, 20_000]);
  expect(total).toBe(120_000n);
});

test("an evaluation without findings is a file without rows, with the policy and the time, and images without a row are counted", async () => {
  const notes: string[] = [];
  const data = { images: [image({ findings: [] })], complete: true };
  const bytes = bufferOf(await writtenBytes(writeParquet, data, { onNote: (note) => notes.push(note) }));
  expect(await parquetReadObjects({ file: bytes })).toEqual([]);
  expect(parquetMetadata(bytes).key_value_metadata).toEqual([
    { key: "plimsoll:at", value: "2026-11-27T10:00:00Z" },
    { key: "plimsoll:policy", value: "0".repeat(64) },
  ]);
  expect(notes).toEqual([expect.stringMatching(/^1 image that does not pass has no finding/)]);
});

test("without the package that writes Parquet the message says what to install", async () => {
  const missing = "hyparquet-writer-that-is-not-installed";
  const write = parquetWriterBy(() => import(missing));
  const result = writtenBytes(write, { images: [], complete: true });
  await expect(result).rejects.toMatchObject({ name: "FormatError", code: "NotInstalled" });
  await expect(result).rejects.toThrow("hyparquet-writer 0.17: install it");
});

test("another failure of that package is not taken for its absence", async () => {
  const write = parquetWriterBy(() => Promise.reject(new Error("broken")));
  await expect(writtenBytes(write, { images: [], complete: true })).rejects.toThrow("broken");
});
