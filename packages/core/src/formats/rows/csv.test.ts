import fc from "fast-check";
import { expect, test } from "vitest";

import { RUNS, RUNS_TIMEOUT, evaluated, evaluations, finding, image, written } from "../../../test/evaluations.js";
import { cleanLine } from "../text.js";
import { writeCsv } from "./csv.js";

/** Cells of each row, by the grammar of RFC 4180. Throws for what is not of it. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, content = "", end] = cell.exec(text) ?? [];
    if (end === undefined) throw new SyntaxError(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    row.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test(
  "every evaluation gives CSV by RFC 4180 whose rows have the cells of the heading, none of them a formula",
  async () => {
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const text = await written(writeCsv, data);
        const [heading = [], ...rows] = rowsOf(text);
        const findings = data.images.flatMap((image) => image.findings.map((one) => one.finding));
        expect(rows.length).toBe(findings.length);
        for (const [index, row] of rows.entries()) {
          expect(row.length).toBe(heading.length);
          for (const found of row) expect(found).not.toMatch(/^[=+\-@\t\r＝＋－＠]|[\n\r]/);
          const id = cleanLine(findings[index]?.id ?? "");
          expect(row[heading.indexOf("id")]).toBe(/^[=+\-@＝＋－＠]/.test(id) ? `'${id}` : id);
        }
        expect(await written(writeCsv, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", '=HYPERLINK("http://a","b")'])(
  "%j would be run by a spreadsheet, so a quote stands before it",
  async (id) => {
    const data = { images: [image({ findings: [evaluated({ finding: finding({ id }) })] })], complete: true };
    const [heading = [], row = []] = rowsOf(await written(writeCsv, data));
    expect(row[heading.indexOf("id")]).toBe(`'${id.trim()}`);
  },
);

test("a carriage return is not a character of a cell", async () => {
  const data = { images: [image({ findings: [evaluated({ finding: finding({ id: "\r=1\n2" }) })] })], complete: true };
  const [heading = [], row = []] = rowsOf(await written(writeCsv, data));
  expect(row[heading.indexOf("id")]).toBe("\uFFFD=1 2");
});

test("a row has the same members as a line of NDJSON, in the order of the heading", async () => {
  const data = { images: [image({ account: "a, b" })], complete: true };
  const [heading = [], row = []] = rowsOf(await written(writeCsv, data));
  expect(
    Object.fromEntries(heading.map((name, index) => [name, row[index]]).filter(([, cell]) => cell !== "")),
  ).toEqual({
    verdict: "fail",
    severity: "critical",
    kind: "vulnerability",
    id: "CVE-2024-1234",
    package: "openssl",
    version: "1.1.1",
    fixed_versions: "1.1.2",
    state: "open",
    breaks: "no-critical",
    fingerprint: "f".repeat(64),
    cloud: "tencent",
    account: "a, b",
    image: "shop/cart:1.2",
    image_id: `sha256:${"a1".repeat(32)}`,
    image_verdict: "fail",
    repository: "shop/cart",
  });
});
