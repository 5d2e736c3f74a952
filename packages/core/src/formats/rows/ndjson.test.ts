import fc from "fast-check";
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
} from "../../../test/evaluations.js";
import type { EvaluatedImage } from "../../policy/evaluation.js";
import { writeNdjson } from "./ndjson.js";

async function linesOf(images: readonly EvaluatedImage[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const text = await written(writeNdjson, { images, complete: true });
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>); // lines are objects
}

test(
  "every evaluation gives a line of JSON for each finding, with the words as they came and nothing hidden",
  async () => {
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const text = await written(writeNdjson, data);
        expect(text).not.toMatch(/\p{Cf}|[^\n\P{Cc}]|[\u2028\u2029]/u);
        const lines = await linesOf(data.images);
        const findings = data.images.flatMap((image) => image.findings.map((one) => one.finding));
        expect(lines.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
        expect(lines.map((line) => line["package"])).toEqual(findings.map((one) => one.package?.name));
        expect(await written(writeNdjson, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("a line has the verdict of the finding, its image and account, the rules that it breaks, and its exception", async () => {
  const exception = { id: "CVE-2024-1234", reason: "not reachable", owner: "shop", expires: "2027-01-31" };
  const findings = [
    evaluated({ undecided: ["budget"] }),
    evaluated({ breaks: [], undecided: ["budget"] }),
    evaluated({ breaks: [], excused: ["no-critical"], exception }),
    evaluated({ finding: finding({ cvss: { score: Number.NaN } }), breaks: [], expiredException: exception }),
  ];
  const [first, second, third, fourth] = await linesOf([image({ account: "prod", findings })]);
  expect(first).toEqual({
    verdict: "fail",
    severity: "critical",
    kind: "vulnerability",
    id: "CVE-2024-1234",
    package: "openssl",
    version: "1.1.1",
    fixedVersions: ["1.1.2"],
    state: "open",
    breaks: ["no-critical"],
    undecided: ["budget"],
    fingerprint: "f".repeat(64),
    cloud: "tencent",
    account: "prod",
    image: "shop/cart:1.2",
    imageId: `sha256:${"a1".repeat(32)}`,
    imageVerdict: "fail",
    repository: "shop/cart",
  });
  expect(second).toMatchObject({ verdict: "unknown", undecided: ["budget"] });
  expect(third).toMatchObject({
    verdict: "pass",
    excused: ["no-critical"],
    exception: "not reachable",
    exceptionOwner: "shop",
    exceptionExpires: "2027-01-31",
  });
  expect(fourth).toMatchObject({ exceptionExpired: "2027-01-31" });
  expect(fourth).not.toHaveProperty("cvss");
});

test("titles are there if texts are given", async () => {
  const texts = { get: (id: string) => ({ title: `about ${id}` }) };
  const text = await written(writeNdjson, { images: [image()], complete: true }, { texts });
  expect(JSON.parse(text)).toMatchObject({ title: "about CVE-2024-1234" });
});

test("images that do not pass and have no line are counted in a note", async () => {
  const notes: string[] = [];
  const images = [
    image({ findings: [] }),
    image({ findings: [], verdict: "unknown" }),
    image({ findings: [], verdict: "pass" }),
  ];
  await written(writeNdjson, { images, complete: true }, { onNote: (text) => notes.push(text) });
  await written(writeNdjson, { images: images.slice(1), complete: true }, { onNote: (text) => notes.push(text) });
  expect(notes).toEqual([
    "2 images that do not pass have no finding, and so no line; JUnit and Markdown have every image.",
    "1 image that does not pass has no finding, and so no line; JUnit and Markdown have every image.",
  ]);
});

test("many lines come in blocks, one image after the other", async () => {
  const findings = Array.from({ length: 2000 }, () => evaluated());
  let images = 0;
  const read = (async function* () {
    for (let index = 0; index < 4; index++) {
      images += 1;
      yield image({ findings });
    }
  })();

  const pieces = writeNdjson({ ...evaluation({ images: [], complete: true }), images: read }, { version: "1.2.3" });
  const { value } = await pieces.next();
  expect(images).toBe(1);
  expect(value?.length).toBeGreaterThan(60_000);
  await pieces.return();
});
