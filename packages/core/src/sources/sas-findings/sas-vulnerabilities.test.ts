import fc from "fast-check";
import { expect, test } from "vitest";

import {
  type ReceivedRequest,
  createSasService,
  hexOf,
  readAll,
  refusal,
  sasImage,
  targetsOf,
} from "../../../test/sas-findings.js";
import { sasFindingReaders } from "./sas-finding-readers.js";

/** Row `number` of the image with the UUID `u<image>`. */
function row(image: number, number: number, changed: Readonly<Record<string, unknown>> = {}) {
  return {
    PrimaryId: image * 100_000 + number,
    Name: `debian:10:CVE-2019-${1000 + number}`,
    AliasName: `CVE-2019-${1000 + number}: a title`,
    Related: `CVE-2019-${1000 + number}`,
    Type: "cve",
    Necessity: "asap",
    Status: 1,
    CanFix: "yes",
    ExtendContentJson: {
      Os: "debian",
      OsRelease: "10.9",
      RpmEntityList: [{ Name: "libseccomp2", Version: "2.3.3", FullVersion: "2.3.3-4", Path: "/usr/lib/x.so" }],
    },
    FirstTs: 1620752053000,
    LastTs: 1631779996000,
    Uuid: `u${image}`,
    ImageDigest: hexOf(image),
    MaliciousSource: "image",
    ...changed,
  };
}

const rowsOf = (image: number, count: number) => Array.from({ length: count }, (_, number) => row(image, number));

/** A service whose images have these rows, in the order of the images that are asked for. */
const ofImages = (all: readonly ReturnType<typeof row>[]) => ({
  DescribeImageVulList: ({ parameters: { Uuids } }: ReceivedRequest) => {
    const wanted = typeof Uuids === "string" ? new Set(Uuids.split(",")) : undefined;
    return all.filter(({ Uuid }) => wanted === undefined || wanted.has(Uuid));
  },
  DescribeVulDetails: () => [{ CveId: "CVE-2019-1000", VulLevel: "serious", CvssScore: "9.8" }],
});

function vulnerabilities(
  client: Parameters<typeof sasFindingReaders>[0],
  options: Parameters<typeof sasFindingReaders>[1] = { details: false },
) {
  const [reader] = sasFindingReaders(client, options);
  if (reader === undefined) throw new Error("no reader");
  return reader;
}

const complete = { code: "complete", compared: true };

test.each([
  { name: "as the service counts each", counter: 3 },
  { name: "as the inventory counts them once", counter: 2 },
])("rows that are equal in every field come once, and their list is complete, $name", async ({ counter }) => {
  const images = [sasImage(1, { VulCount: counter }), sasImage(2, { VulCount: 1 })];
  const service = createSasService({ rows: ofImages([...rowsOf(1, 2), row(1, 1), ...rowsOf(2, 1)]) });
  const { findings, outcomes } = await readAll(vulnerabilities(service.client), await targetsOf(images));
  expect(findings.map(({ id }) => id)).toEqual(["CVE-2019-1000", "CVE-2019-1001", "CVE-2019-1000"]);
  expect(outcomes.map(({ verdict }) => verdict)).toEqual([complete, complete]);
});

test("vulnerabilities of images are asked for by UUIDs in one request, and each image has one outcome", async () => {
  const images = [1, 2, 3].map((number) => sasImage(number, { VulCount: number }));
  const service = createSasService({ rows: ofImages([...rowsOf(1, 1), ...rowsOf(2, 2), ...rowsOf(3, 3)]) });
  const { findings, outcomes } = await readAll(vulnerabilities(service.client), await targetsOf(images));
  expect(service.asked).toEqual([
    {
      action: "DescribeImageVulList",
      parameters: { Type: "cve", ScanRange: ["image"], Uuids: "u1,u2,u3", CurrentPage: 1, PageSize: 1000 },
    },
  ]);
  expect(outcomes).toEqual(
    images.map(({ id }) => ({
      image: id,
      cloud: "alibaba",
      list: "vulnerability",
      reader: "Alibaba Cloud vulnerabilities",
      verdict: complete,
    })),
  );
  expect(findings.map(({ image }) => image.key)).toEqual(["u1", "u2", "u2", "u3", "u3", "u3"]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(6);
});

test("the list of the account is read where it takes fewer requests than the images do, and its first page is not read twice", async () => {
  const images = Array.from({ length: 250 }, (_, number) => sasImage(number, { VulCount: 1 }));
  const service = createSasService({ rows: ofImages([...images.keys()].flatMap((number) => rowsOf(number, 1))) });
  const { findings, verdicts } = await readAll(vulnerabilities(service.client), await targetsOf(images));
  expect(service.asked.map(({ parameters }) => [parameters["Uuids"], parameters["CurrentPage"]])).toEqual([
    [undefined, 1],
  ]);
  expect(findings).toHaveLength(250);
  expect(verdicts.every((verdict) => verdict.code === "complete")).toBe(true);
});

test("images are asked for in batches where the account has more rows than they do", async () => {
  const images = Array.from({ length: 150 }, (_, number) => sasImage(number, { VulCount: 1 }));
  const others = Array.from({ length: 10 }, (_, number) => rowsOf(1000 + number, 999)).flat();
  const all = [...[...images.keys()].flatMap((number) => rowsOf(number, 1)), ...others];
  const service = createSasService({ rows: ofImages(all) });
  const { findings, verdicts } = await readAll(vulnerabilities(service.client), await targetsOf(images));
  expect(service.asked.map(({ parameters }) => String(parameters["Uuids"]).split(",").length)).toEqual([1, 100, 50]);
  expect(findings).toHaveLength(150);
  expect(verdicts).toEqual(Array.from({ length: 150 }, () => complete));
});

test("pages that the service cuts are read by their own size, which the next list is asked for at once", async () => {
  const service = createSasService({ rows: ofImages([...rowsOf(1, 250), ...rowsOf(2, 30)]), cut: 100 });
  const reader = vulnerabilities(service.client);
  await readAll(reader, await targetsOf([sasImage(1, { VulCount: 250 })]));
  const { verdicts } = await readAll(reader, await targetsOf([sasImage(2, { VulCount: 30 })]));
  expect(verdicts).toEqual([complete]);
  expect(service.asked.map(({ parameters }) => parameters["PageSize"])).toEqual([1000, 99, 98, 100]);
});

test("a size that the service refuses is not asked for again", async () => {
  const service = createSasService({
    rows: ofImages([...rowsOf(1, 1), ...rowsOf(2, 1)]),
    answer: ({ parameters: { PageSize } }) => {
      if (Number(PageSize) > 100) throw refusal("InvalidPageSize");
      return undefined;
    },
  });
  const reader = vulnerabilities(service.client);
  for (const number of [1, 2])
    expect((await readAll(reader, await targetsOf([sasImage(number)]))).verdicts).toEqual([complete]);
  expect(service.asked.map(({ parameters }) => parameters["PageSize"])).toEqual([1000, 100, 100]);
});

test.each([
  { name: "the same in every field, and was not missing", changed: {}, want: complete },
  {
    name: "another in one field, and its list may lack a row",
    changed: { LastTs: 1 },
    want: { code: "incomplete", reason: "missing-rows" },
  },
])("a row that stands on two pages is one finding: $name", async ({ changed, want }) => {
  const rows = rowsOf(1, 150);
  const doubled = [...rows.slice(0, 100), row(1, 99, changed), ...rows.slice(100)];
  const service = createSasService({ rows: ofImages(doubled), cut: 100 });
  const target = await targetsOf([sasImage(1, { VulCount: 150 })]);
  const { findings, verdicts } = await readAll(vulnerabilities(service.client), target);
  expect(findings).toHaveLength(150);
  expect(verdicts).toEqual([want]);
});

test("a total that moves between pages is read again, and nothing is lost or doubled", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 40 }), async (at, place) => {
      const rows = rowsOf(1, 100);
      const late = row(1, 999);
      let calls = 0;
      const service = createSasService({
        rows: {
          DescribeImageVulList: () => {
            calls += 1;
            return calls < at ? rows : rows.toSpliced(place, 0, late);
          },
        },
        cut: 20,
      });
      const [target] = await targetsOf([sasImage(1, { VulCount: 101 })]);
      const { findings, verdicts } = await readAll(
        vulnerabilities(service.client),
        target === undefined ? [] : [target],
      );
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      expect(findings).toHaveLength(101);
      expect(verdicts).toEqual([complete]);
    }),
    { numRuns: 40 },
  );
});

test("an image of a batch that never gives all its rows is found by halves, and all others are complete", async () => {
  const images = Array.from({ length: 40 }, (_, number) => sasImage(number, { VulCount: 2 }));
  const service = createSasService({
    rows: ofImages([...images.keys()].flatMap((number) => rowsOf(number, 2))),
    answer: ({ parameters: { Uuids } }, { TotalCount, VulRecords, ...rest }) => {
      const isAsked = typeof Uuids === "string" && Uuids.split(",").includes("u17");
      return isAsked ? { ...rest, VulRecords, TotalCount: Number(TotalCount) + 1 } : undefined;
    },
  });
  const { findings, outcomes } = await readAll(vulnerabilities(service.client), await targetsOf(images));
  expect(outcomes).toHaveLength(40);
  expect(outcomes.filter(({ verdict }) => verdict.code !== "complete")).toMatchObject([
    { image: `sha256:${hexOf(17)}`, verdict: { code: "incomplete", reason: "missing-rows" } },
  ]);
  expect(findings).toHaveLength(80);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(80);
});

test("a total that is wrong everywhere does not multiply the requests", async () => {
  const images = Array.from({ length: 100 }, (_, number) => sasImage(number, { VulCount: 2 }));
  const service = createSasService({
    rows: ofImages([...images.keys()].flatMap((number) => rowsOf(number, 2))),
    answer: (_, { TotalCount, ...rest }) => ({ ...rest, TotalCount: Number(TotalCount) + 1 }),
  });
  const { outcomes } = await readAll(vulnerabilities(service.client), await targetsOf(images));
  expect(outcomes).toHaveLength(100);
  expect(service.asked.length).toBeLessThan(100);
});

test("the counter of the inventory is compared with all rows, or with those that are not fixed", async () => {
  const rows = [row(1, 1), row(1, 2), row(1, 3, { Status: 7 })];
  const verdictsOf = async (VulCount: number) => {
    const service = createSasService({ rows: ofImages(rows) });
    return (await readAll(vulnerabilities(service.client), await targetsOf([sasImage(1, { VulCount })]))).verdicts;
  };
  expect(await verdictsOf(3)).toEqual([complete]);
  expect(await verdictsOf(2)).toEqual([complete]);
  expect(await verdictsOf(12)).toEqual([{ code: "incomplete", reason: "counter-disagrees" }]);
});

test("no rows where the inventory counts twelve is incomplete", async () => {
  const { client } = createSasService({});
  const { verdicts } = await readAll(vulnerabilities(client), await targetsOf([sasImage(1, { VulCount: 12 })]));
  expect(verdicts).toEqual([{ code: "incomplete", reason: "counter-disagrees" }]);
});

test("a list that is null although the total is not 0 is incomplete", async () => {
  const { client } = createSasService({
    rows: ofImages(rowsOf(1, 1)),
    answer: (_, answer) => ({ ...answer, VulRecords: null }),
  });
  const { verdicts } = await readAll(vulnerabilities(client), await targetsOf([sasImage(1)]));
  expect(verdicts).toEqual([{ code: "incomplete", reason: "no-total" }]);
});

test("a service that gives the same rows forever is left, and the list is incomplete", async () => {
  const service = createSasService({
    answer: (_, answer) => ({ ...answer, VulRecords: rowsOf(1, 10), TotalCount: 1_000_000 }),
  });
  const { findings, verdicts } = await readAll(vulnerabilities(service.client), await targetsOf([sasImage(1)]));
  expect(findings).toHaveLength(10);
  expect(verdicts).toEqual([{ code: "incomplete", reason: "missing-rows" }]);
  expect(service.asked.length).toBeLessThan(40);
});

test("rows without a PrimaryId are all kept, and the list is not complete", async () => {
  const rows = [row(1, 1, { PrimaryId: undefined }), row(1, 2, { PrimaryId: null })];
  const { client } = createSasService({ rows: ofImages(rows) });
  const { findings, verdicts } = await readAll(
    vulnerabilities(client),
    await targetsOf([sasImage(1, { VulCount: 2 })]),
  );
  expect(findings).toHaveLength(2);
  expect(verdicts).toEqual([{ code: "incomplete", reason: "no-identity" }]);
});

test.each(["NoPermission", "Forbidden.RAM"])(
  "after %s no further image is asked for, and all are denied",
  async (code) => {
    const images = Array.from({ length: 1000 }, (_, number) => sasImage(number, { VulCount: 100 }));
    const error = refusal(code);
    const service = createSasService({
      answer: () => {
        throw error;
      },
    });
    const { outcomes } = await readAll(vulnerabilities(service.client), await targetsOf(images));
    expect(outcomes).toHaveLength(1000);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ verdict: { code: "denied" }, error });
    expect(service.asked).toHaveLength(1);
  },
);

test("after a refusal in the middle of a reading the batches that are left are denied without a request", async () => {
  const images = Array.from({ length: 1000 }, (_, number) => sasImage(number, { VulCount: 100 }));
  const service = createSasService({
    rows: { DescribeImageVulList: () => Array.from({ length: 200_000 }, () => ({})) },
    answer: ({ parameters: { Uuids } }) => {
      if (Uuids !== undefined) throw refusal("NoPermission");
      return undefined;
    },
  });
  const { verdicts } = await readAll(vulnerabilities(service.client), await targetsOf(images));
  expect(verdicts).toEqual(images.map(() => ({ code: "denied" })));
  // The first page of the account, and the batches that were under way together.
  expect(service.asked.length).toBeLessThanOrEqual(5);
});

test("a refusal in the middle of an image keeps what came before, and the other batches are read", async () => {
  const images = [sasImage(1, { VulCount: 10_000 }), sasImage(2, { VulCount: 1 })];
  const error = refusal("Throttling");
  const service = createSasService({
    rows: ofImages([...rowsOf(1, 1500), ...rowsOf(2, 1), ...rowsOf(3, 90_000)]),
    answer: ({ parameters: { Uuids, CurrentPage } }) => {
      if (Uuids === "u1" && CurrentPage === 2) throw error;
      return undefined;
    },
  });
  const { findings, outcomes } = await readAll(vulnerabilities(service.client), await targetsOf(images));
  expect(outcomes).toMatchObject([
    { image: images[0]?.id, verdict: { code: "incomplete", reason: "failed" }, error },
    { image: images[1]?.id, verdict: complete },
  ]);
  expect(findings).toHaveLength(1001);
});

test("an image that is gone is told from those in its batch", async () => {
  const images = Array.from({ length: 9 }, (_, number) => sasImage(number));
  const service = createSasService({
    rows: ofImages([...images.keys()].flatMap((number) => rowsOf(number, 1))),
    answer: ({ parameters: { Uuids } }) => {
      if (typeof Uuids === "string" && Uuids.split(",").includes("u4")) throw refusal("ResourceNotFound");
      return undefined;
    },
  });
  const { outcomes } = await readAll(vulnerabilities(service.client), await targetsOf(images));
  expect(outcomes.map(({ verdict }) => verdict.code)).toEqual(
    images.map((_, number) => (number === 4 ? "gone" : "complete")),
  );
});

test("a reading that is stopped fails, and asks for nothing more", async () => {
  const controller = new AbortController();
  const images = Array.from({ length: 500 }, (_, number) => sasImage(number, { VulCount: 500 }));
  const service = createSasService({
    answer: () => {
      controller.abort(new Error("stopped"));
      throw controller.signal.reason;
    },
  });
  await expect(readAll(vulnerabilities(service.client), await targetsOf(images), controller.signal)).rejects.toThrow(
    "stopped",
  );
  expect(service.asked).toHaveLength(1);
});

test("a fault of the program is not taken for an answer of the service", async () => {
  const service = createSasService({
    answer: () => {
      throw new TypeError("a bug");
    },
  });
  await expect(readAll(vulnerabilities(service.client), await targetsOf([sasImage(1)]))).rejects.toThrow("a bug");
});

test("findings of an image that is being scanned are those of the scan before", async () => {
  const service = createSasService({ rows: ofImages(rowsOf(1, 1)) });
  const [target] = await targetsOf([sasImage(1)]);
  if (target === undefined) throw new Error("no target");
  const stale = { ...target, reading: { ...target.reading, stale: true } };
  const { verdicts } = await readAll(vulnerabilities(service.client), [stale]);
  expect(verdicts).toEqual([{ code: "stale", compared: true }]);
});

test("images of Tencent Cloud, without a UUID, or without the list are not taken", async () => {
  const [target] = await targetsOf([sasImage(1)]);
  if (target === undefined) throw new Error("no target");
  const { image, reading } = target;
  const reader = vulnerabilities(createSasService({}).client);
  expect(reader.takes(target)).toBe(true);
  expect(reader.takes({ image: { ...image, key: "" }, reading })).toBe(false);
  expect(reader.takes({ image, reading: { ...reading, lists: {} } })).toBe(false);
  expect(reader.takes({ image: { ...image, cloud: "tencent" } as typeof image, reading })).toBe(false); // as from a reader's plan
});

test("rows of other images, of containers among them, are left out", async () => {
  const rows = [row(1, 1), row(2, 1), row(3, 1, { Uuid: "server" })];
  const { client } = createSasService({ rows: { DescribeImageVulList: () => rows } });
  const { findings, verdicts } = await readAll(vulnerabilities(client), await targetsOf([sasImage(1)]));
  expect(findings.map(({ image }) => image.key)).toEqual(["u1"]);
  expect(verdicts).toEqual([complete]);
});

test("a row without a UUID belongs to the image with its digest", async () => {
  const { client } = createSasService({ rows: { DescribeImageVulList: () => [row(1, 1, { Uuid: undefined })] } });
  const { findings } = await readAll(vulnerabilities(client), await targetsOf([sasImage(1), sasImage(2)]));
  expect(findings.map(({ image }) => image.key)).toEqual(["u1"]);
});

test("each vulnerability is looked up once for all rows, pages and accounts, and its severity is in each finding", async () => {
  const rows = [...rowsOf(1, 3), ...rowsOf(2, 3)];
  const service = createSasService({ rows: ofImages(rows) });
  const reader = vulnerabilities(service.client, {});
  const images = [sasImage(1, { VulCount: 3 }), sasImage(2, { VulCount: 3 })];
  const { findings } = await readAll(reader, await targetsOf(images));
  await readAll(reader, await targetsOf(images));
  expect(findings.map(({ severity, severityFrom, priority }) => [severity, severityFrom, priority])).toEqual(
    Array.from({ length: 6 }, () => ["critical", "vendor-level", "asap"]),
  );
  expect(service.callsOf("DescribeVulDetails").map(({ parameters }) => parameters)).toEqual(
    [0, 1, 2].map((number) => ({ Lang: "en", Type: "cve", Name: `debian:10:CVE-2019-${1000 + number}` })),
  );
});
