import { createHash } from "node:crypto";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { EMPTY, HOSTILE_TEXTS, counts, hostileModel, sampleModel } from "../../test/sample-model.js";
import type { ReportModel } from "../model/report-model.js";
import { type RenderReportOptions, renderReport } from "./render-report.js";

async function written(model: ReportModel, options?: RenderReportOptions): Promise<string> {
  let text = "";
  for await (const piece of renderReport(model, options)) text += piece;
  return text;
}

const headlineOf = async (model: ReportModel, options?: RenderReportOptions): Promise<string | undefined> =>
  /<h1>(.*?)<\/h1>/s.exec(await written(model, options))?.[1];

const sectionOf = async (model: ReportModel, id: string): Promise<string> => {
  const section = new RegExp(`<section id="${id}".*?</section>`, "s").exec(await written(model))?.[0] ?? "";
  return section
    .replaceAll("<wbr>", "")
    .replaceAll(/<svg.*?<\/svg>/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
};

const rowsOf = (page: string): number => page.match(/<tr>/g)?.length ?? 0;

/** An estate in which nothing is wrong. */
const whole = (model: Partial<ReportModel>): ReportModel => ({
  ...EMPTY,
  sources: [
    {
      account: "shop",
      cloud: "Tencent Cloud",
      source: "hosts",
      state: "complete",
      readAt: "2026-11-27T02:00:00Z",
      received: 1,
    },
  ],
  ...model,
});

test("the policy of the page allows its own style and script by their hashes, and nothing else", async () => {
  const page = await written(sampleModel());
  const hashes = ["style", "script"].map((name) => {
    const [, text = ""] = new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(page) ?? [];
    return `${name}-src 'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  });
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    ...hashes,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page).not.toMatch(/ style="| on\w+="|(?:src|href)="(?!#|data:)/);
});

test("the script is at most 5 KB", async () => {
  expect(/<script>(.*?)<\/script>/s.exec(await written(EMPTY))?.[1]?.length).toBeLessThanOrEqual(5_120);
});

test("on paper the headings of a table are texts: a browser leaves buttons out where the table goes on on the next page", async () => {
  const paper = /@media print \{(.*)\}/s.exec(await written(sampleModel()))?.[1];
  expect(paper).toContain("thead { display: table-header-group; }");
  expect(paper).toContain("thead button { display: contents; }");
});

test("the same model gives the same bytes", async () => {
  expect(await written(sampleModel())).toBe(await written(sampleModel()));
});

test("a million findings in 5,000 repositories are less than 2,000 rows and 1.5 MB, and each table says what it leaves out", async () => {
  const sample = sampleModel(5_000);
  const long = "a-very-long-name/".repeat(20);
  const many = <Row>(rows: readonly Row[] | undefined, length: number): Row[] =>
    Array.from({ length }, (_, index) => (rows ?? [])[index % (rows?.length ?? 1)]).filter((row) => row !== undefined);
  const model: ReportModel = {
    ...sample,
    images: 10_000,
    findings: counts(10_000, 90_000, 400_000, 500_000),
    sources: many(sample.sources, 2_000).map((row) => ({ ...row, account: long, reason: long })),
    upgrades: many(sample.upgrades, 9_000),
    worstImages: many(sample.worstImages, 10_000).map((row) => ({ ...row, name: long })),
    repositories: sample.repositories.map((row, index) => ({ ...row, repository: long + String(index) })),
    exceptions: many(sample.exceptions, 5_000).map((row) => ({ ...row, reason: long })),
    licenses: many(sample.licenses, 5_000),
  };
  const page = await written(model);
  expect(rowsOf(page)).toBeLessThan(2_000);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_500_000);
  for (const note of [
    "300 of 2,000 rows",
    "20 of 9,000 rows",
    "50 of 10,000 rows",
    "300 of 5,000 rows",
    "200 of 5,000 rows",
  ])
    expect(page).toContain(note);
  expect(page).toMatch(/others: [\d,]+, Critical/);
});

test("with full, every row is there and no table leaves one out", async () => {
  const page = await written(sampleModel(500), { full: true });
  expect(page).not.toContain("All of them");
  expect(rowsOf(page)).toBeGreaterThan(500 + 60 + 26);
});

describe("texts of others", () => {
  test("are not markup, wherever they stand", async () => {
    const page = await written(hostileModel());
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<\/style><\/svg>/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("cannot change the order in which a line is shown", async () => {
    const page = await written(hostileModel());
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(page).toContain("<bdi>safegnp.exe</bdi>");
    expect(page).toMatch(/<bdi>العربية/);
  });

  test("marks on a character that would cover the rows around it are left out, in charts and tables; those of a script stay", async () => {
    const sample = sampleModel(8, 3);
    const piled = `n${"\u0301\u0323".repeat(40)}`;
    const hebrew = "\u05e9\u05c1\u05bc\u05b8\u0591";
    const repositories = sample.repositories.map((row, index) => ({
      ...row,
      repository: `${piled}/${hebrew}-${index}`,
    }));
    const worstImages = sample.worstImages.map((row) => ({ ...row, name: `${hebrew}/${piled}` }));
    const page = await written({ ...sample, repositories, worstImages });
    expect(page).toMatch(/n(?:\u0301\u0323){2}/);
    expect(page).toContain(hebrew);
    expect(page).not.toMatch(/[\p{Mn}\p{Me}]{5}/u);
  });

  test("of 2 KB are cut, and Chinese and emoji stay whole", async () => {
    const page = await written(hostileModel());
    expect(page).not.toContain("x".repeat(161));
    expect(page).toContain("x…");
    expect(page).toContain("支付");
    expect(page).toContain("🐳🚢");
  });
});

test("nothing read is not called fine", async () => {
  expect(await headlineOf(EMPTY)).toBe("No open findings in what was read");
  expect(await sectionOf(EMPTY, "complete")).toContain("Nothing was read");
});

test("no images, one image, and images without findings are said in words", async () => {
  expect(await headlineOf(whole({ images: 0 }))).toBe("There are no images");
  expect(await headlineOf(whole({ images: 1 }))).toBe("No open findings in 1 image");
  expect(await headlineOf(whole({ images: 1, findings: counts(0, 1) }))).toBe("1 high finding in 1 image");
});

test("a severity that is not known is called unknown", async () => {
  const model = whole({ images: 2, findings: counts(0, 0, 0, 0, 0, 3) });
  expect(await headlineOf(model)).toBe("3 unknown findings in 2 images");
  expect(await headlineOf(model, { language: "zh" })).toBe("2 个镜像中有 3 个未知风险项");
});

test("the headline compares the worst severity with before", async () => {
  const changes = {
    since: "2026-11-26T02:00:00Z",
    closed: counts(1, 9),
    imagesAdded: 0,
    imagesRemoved: 0,
    repositories: [],
  };
  const given = (opened: number) =>
    whole({ images: 3, findings: counts(8), changes: { ...changes, opened: counts(opened) } });
  expect(await headlineOf(given(4))).toBe("8 critical findings in 3 images, 3 more than on 2026-11-26");
  expect(await headlineOf(given(0))).toBe("8 critical findings in 3 images, 1 fewer than on 2026-11-26");
  expect(await headlineOf(given(1))).toBe("8 critical findings in 3 images, as many as on 2026-11-26");
});

test("what was not read stands first, with what to do, and the headline says at least", async () => {
  const model = sampleModel();
  expect(await headlineOf(model)).toMatch(/^At least /);
  const section = await sectionOf(model, "complete");
  expect(section).toContain("1 of 5 lists was not read completely");
  expect(section).toContain("Nothing is known about 31 images: never scanned, without a license, or the scan failed.");
  expect(section.indexOf("NoPermission")).toBeLessThan(section.indexOf("production"));
  expect(section).toContain("Allow the key what it lacks, which plimsoll doctor names, and read again.");
});

test("a reading of a day ago or more is called old with its age, even if it is whole, and what to do", async () => {
  const old = whole({ images: 1, generatedAt: "2026-11-30T01:59:59Z" });
  expect(await sectionOf(old, "complete")).toMatch(/Yes\. All 1 list .* That is 2 days ago, .*: plimsoll sync/);
  const model = sampleModel();
  const [first, ...others] = model.sources.map((row) => ({ ...row, readAt: "2026-11-26T15:20:00Z" }));
  const sources = [...(first === undefined ? [] : [{ ...first, readAt: "2026-11-27T15:19:00Z" }]), ...others];
  expect(await sectionOf({ ...model, sources }, "complete")).toMatch(/^.*No\. 1 of 5 lists .* That is 1 day ago/);
  expect(await sectionOf(model, "complete")).not.toContain("ago");
});

test("a list that was cut before the report says that there are more, and its field filters what is shown", async () => {
  const { upgrades, ...sample } = sampleModel();
  const cut = { ...sample, upgrades: upgrades.slice(0, 20) };
  expect(await sectionOf(cut, "first")).not.toContain("All of them");
  const page = await written({ ...cut, cut: ["upgrades"] });
  expect(page).toContain("The first 20 rows. All of them: plimsoll report --full");
  expect(page).toMatch(/data-filter="Filter the 20 rows shown">\s*<caption>\s*What to do first/);
});

test("one snapshot is not a trend, and days that were not read are counted", async () => {
  expect(await sectionOf(sampleModel(8, 1), "trend")).toContain("A trend needs two days; only one is stored.");
  expect(await sectionOf(sampleModel(8, 90), "trend")).toContain("On 5 days nothing was read; they have no bar.");
  expect(await sectionOf(EMPTY, "trend")).toContain("No day is stored.");
});

test("a day that was read and has no finding is a day with 0, and a year of them is drawn", async () => {
  const day = (day: number, critical: number) => ({
    at: new Date(Date.UTC(2026, 10, day, 2)).toISOString(),
    open: counts(critical),
  });
  const model = whole({ images: 1, trend: [day(20, 3), day(21, 0), day(23, 2)], findings: counts(2) });
  expect(await sectionOf(model, "trend")).toMatch(/2026-11-23 2 2 2026-11-21 0 0 2026-11-20 3 3/);
  expect(await sectionOf(model, "trend")).toContain("On 1 day nothing was read");
  const page = await written(whole({ images: 1, trend: [day(20, 0), day(21, 0), day(22, 0)] }));
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
  expect(page).toContain("from 0 to 0 findings");
});

test("a clock that went back changes the order of nothing: days stand by their time, and what lies ahead is left out", async () => {
  const at = (time: string, critical: number) => ({ at: time, open: counts(critical) });
  const trend = [at("2026-11-25T02:00:00Z", 4), at("2026-11-23T02:00:00Z", 2), at("2026-12-24T02:00:00Z", 9)];
  const section = await sectionOf(whole({ images: 1, findings: counts(4), trend }), "trend");
  expect(section).toMatch(/2026-11-25 4 4 2026-11-23 2 2/);
  expect(section).not.toContain("2026-12-24");
});

const name = fc.oneof(fc.string({ unit: "grapheme", maxLength: 30 }), fc.constantFrom(...HOSTILE_TEXTS));
const some = fc.oneof(fc.constant(0), fc.nat(3), fc.constant(2 ** 40));
const anyCounts = fc.record({ critical: some, high: some, medium: some, low: some, none: some, unknown: some });

test("whatever names, times and numbers a model has, the page has one script and no invalid value", async () => {
  const model = fc.record({
    images: some,
    findings: anyCounts,
    upgrades: fc.array(
      fc.record({ package: name, from: fc.array(name, { maxLength: 3 }), to: name, findings: anyCounts, images: some }),
      { maxLength: 2 },
    ),
    trend: fc.array(
      fc.record({
        at: fc
          .date({ min: new Date("2025-01-01"), max: new Date("2028-01-01"), noInvalidDate: true })
          .map((at) => at.toISOString()),
        open: anyCounts,
      }),
      { maxLength: 4 },
    ),
    repositories: fc.array(fc.record({ repository: name, findings: anyCounts, images: some }), { maxLength: 3 }),
    worstImages: fc.array(fc.record({ name, account: name, findings: anyCounts, scannedAt: name }), { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(model, async (any) => {
      const page = await written(whole(any));
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page.match(/NaN|Infinity|>undefined</g)).toBeNull();
    }),
    { numRuns: 20 },
  );
});

test("a report of nothing says in each section that there is nothing", async () => {
  const said = await Promise.all(
    ["changed", "first", "where", "images", "exceptions", "licenses"].map((id) => sectionOf(EMPTY, id)),
  );
  expect(said.map((text) => text.trim().length > 20)).toEqual([true, true, true, true, true, true]);
});

test("expired exceptions come before those that expire soon, then unused ones", async () => {
  const section = await sectionOf(sampleModel(), "exceptions");
  expect(section).toMatch(/expired 2026-11-20 7 days ago .* expires soon 2026-12-01 in 4 days .* unused/);
});

test("the Chinese page is in Chinese", async () => {
  const page = await written(sampleModel(), { language: "zh" });
  expect(page).toContain(`<html lang="zh-CN">`);
  for (const word of ["What changed", "Critical", "Worst images"]) expect(page).not.toContain(word);
});
