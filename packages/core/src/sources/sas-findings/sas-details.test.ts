import { expect, test } from "vitest";

import { createSasService, readAll, refusal, sasImage, targetsOf } from "../../../test/sas-findings.js";
import { createVulnerabilityTexts } from "../../findings/vulnerability-texts.js";
import type { KeptSasDetail, SasDetailStore } from "./sas-detail-store.js";
import { sasFindingReaders } from "./sas-finding-readers.js";
import {
  type SasDetailProgress,
  type SasVulnerabilityDictionaryOptions,
  createSasVulnerabilityDictionary,
} from "./sas-vulnerability-details.js";

const row = (number: number, title = `title ${number}`) => ({
  PrimaryId: number,
  Name: `debian:10:CVE-2019-${1000 + number}`,
  AliasName: title,
  Related: `CVE-2019-${1000 + number}`,
  Uuid: "u1",
  Status: 1,
});

/** Reads the vulnerabilities of one image, whose names have the numbers from 0. */
async function read(
  count: number,
  {
    answer,
    rows = Array.from({ length: count }, (_, number) => row(number)),
    ...options
  }: SasVulnerabilityDictionaryOptions & {
    readonly answer?: (name: string) => object;
    readonly rows?: readonly object[];
  } = {},
) {
  const service = createSasService({
    rows: { DescribeImageVulList: () => rows },
    answer: ({ action, parameters }, whole) =>
      action === "DescribeVulDetails"
        ? { ...whole, ...(answer?.(String(parameters["Name"])) ?? { Cves: [{ VulLevel: "high" }] }) }
        : undefined,
  });
  const texts = createVulnerabilityTexts();
  const details = createSasVulnerabilityDictionary(texts, options);
  const [reader] = sasFindingReaders(service.client, { details, texts });
  const targets = await targetsOf([sasImage(1, { VulCount: rows.length })]);
  const { findings } = await readAll(reader ?? expect.unreachable(), targets);
  return { findings, details, texts, asked: service.callsOf("DescribeVulDetails").length };
}

/** A store in memory. */
function memoryStore(kept = new Map<string, KeptSasDetail>()): SasDetailStore & { kept: typeof kept } {
  return { kept, get: (name) => kept.get(name), set: (name, detail) => void kept.set(name, detail) };
}

test("details that fail are counted by their code, with the findings that have no severity for it", async () => {
  const { findings, details } = await read(30, {
    answer: (name) => {
      if (name.endsWith("5")) throw refusal("ServerError");
      return { Cves: [{ VulLevel: "high" }] };
    },
  });
  expect(findings.filter(({ severity }) => severity === undefined)).toHaveLength(3);
  expect(details.failures).toMatchObject([{ code: "ServerError", details: 3, findings: 3 }]);
});

test("a vulnerability that the service does not know has no severity, and nothing has failed", async () => {
  const { findings, details } = await read(1, {
    answer: () => {
      throw refusal("DataNotExists");
    },
  });
  expect(findings[0]).not.toHaveProperty("severity");
  expect(details.failures).toEqual([]);
});

test("the progress counts each detail once, and ends with all of them, those that fail included", async () => {
  for (const code of ["ServerError", "NoPermission"]) {
    const seen: SasDetailProgress[] = [];
    const { details } = await read(20, {
      onProgress: (progress) => seen.push(progress),
      answer: () => {
        throw refusal(code);
      },
    });
    expect(seen.map(({ done }) => done)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(seen.every(({ wanted }) => wanted === 20)).toBe(true);
    expect(details.progress).toEqual({ done: 20, wanted: 20 });
  }
});

test("a detail that is kept is not asked for again, and says the same", async () => {
  const store = memoryStore();
  const answer = () => ({
    Cves: [{ VulLevel: "serious", CvssScore: "9.8", Summary: "<p>Bad.</p>", Reference: "https://example.com" }],
  });
  const first = await read(20, { store, answer });
  const second = await read(20, { store, answer });
  expect([first.asked, second.asked]).toEqual([20, 0]);
  expect(second.findings).toEqual(first.findings);
  expect(second.texts.get("CVE-2019-1003")).toEqual(first.texts.get("CVE-2019-1003"));
  expect(second.details.progress).toEqual({ done: 0, wanted: 0 });
});

test("a detail is read anew when the rows say another title or ID", async () => {
  const store = memoryStore();
  await read(2, { store });
  const { asked } = await read(2, { store, rows: [row(0), row(1, "another title")] });
  expect(asked).toBe(1);
});

test("only public members are kept, and no answer that failed or is not as documented", async () => {
  const store = memoryStore();
  await read(4, {
    store,
    answer: (name) => {
      if (name.endsWith("0")) throw refusal("ServerError");
      if (name.endsWith("1")) return { Cves: [{ VulLevel: 3 }] };
      if (name.endsWith("2")) return { Cves: null };
      return { Cves: [{ VulLevel: "low", Uuid: "MARKER", InstanceName: "MARKER", Title: "t".repeat(30_000) }] };
    },
  });
  expect([...store.kept]).toEqual([
    [
      "debian:10:CVE-2019-1003",
      {
        stamp: '[1,"CVE-2019-1003","title 3"]',
        entries: [{ Title: "t".repeat(20_001), VulLevel: "low" }],
      },
    ],
  ]);
});
