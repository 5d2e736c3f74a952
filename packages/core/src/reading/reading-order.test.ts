import fc from "fast-check";
import { expect, test } from "vitest";

import { complete, finding, hostImage, outcome, readerOf, targetsOf } from "../../test/readings.js";
import { createVulnerabilityTexts } from "../findings/vulnerability-texts.js";
import type { FindingReader, ReadPart } from "./finding-reader.js";
import { readFindings } from "./read-findings.js";
import { runJobs } from "./run-jobs.js";
import type { Job } from "./job-run.js";
import { textsInTurn } from "./texts-in-turn.js";

type Lists = readonly { readonly vulnerabilities: number; readonly malware: number }[];

const lists = fc.array(fc.record({ vulnerabilities: fc.nat({ max: 4 }), malware: fc.nat({ max: 2 }) }), {
  minLength: 1,
  maxLength: 8,
});

/** A reader that reads several images at a time, one finding after the other, each when the scheduler lets it come. */
function readerOfList(
  list: "malware" | "vulnerability",
  { given, scheduler }: { readonly given: Lists; readonly scheduler: fc.Scheduler },
): FindingReader {
  const countOf = (image: string): number => {
    const counts = given[Number(image)];
    return (list === "malware" ? counts?.malware : counts?.vulnerabilities) ?? 0;
  };
  return {
    ...readerOf(async function* () {}, { list }),
    read(targets, { order, signal }) {
      const jobs = [...targets].map(
        ({ reading: { image } }): Job<ReadPart> =>
          async function* () {
            for (let number = 0; number < countOf(image); number++) {
              await scheduler.schedule(Promise.resolve());
              yield { findings: [finding(image, `CVE-2026-${1000 + number}`)], outcomes: [] };
            }
            await scheduler.schedule(Promise.resolve());
            yield { findings: [], outcomes: [outcome(image, complete, list)] };
          },
      );
      return runJobs(jobs, { order, concurrency: 3, maxAhead: 2, signal });
    },
  };
}

/** Everything that a reading hands out and counts, in its order. */
async function told(given: Lists, scheduler: fc.Scheduler): Promise<readonly string[]> {
  const images = given.map(({ vulnerabilities, malware }, index) =>
    hostImage(`${index}`, { VulCnt: vulnerabilities, VirusCnt: malware }),
  );
  const readers = (["vulnerability", "malware"] as const).map((list) => readerOfList(list, { given, scheduler }));
  const reading = readFindings({ targets: await targetsOf(...images), readers, order: "plan" });
  const lines: string[] = [];
  for await (const { findings, outcomes } of reading)
    lines.push(
      ...findings.map(({ image, id }) => `${image.id} ${id}`),
      ...outcomes.map(({ image, list }) => `${image} ${list} ends`),
    );
  return [...lines, JSON.stringify(reading.totals)];
}

test("in the order of the plan, any order in which answers come gives the same findings in the same order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.scheduler(), lists, async (first, second, given) => {
      const one = await first.waitFor(told(given, first));
      expect(await second.waitFor(told(given, second))).toEqual(one);
    }),
  );
});

test("in the order of the plan, lists of one reader come image by image, and all readers come on together", async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `${index}`);
  const targets = await targetsOf(...ids.map((id) => hostImage(id, { VulCnt: 1, VirusCnt: 1 })));
  const readerOfAll = (list: "malware" | "vulnerability"): FindingReader =>
    readerOf(
      async function* (given) {
        for (const { reading } of given) yield { findings: [], outcomes: [outcome(reading.image, complete, list)] };
      },
      { list },
    );
  const readers = [readerOfAll("vulnerability"), readerOfAll("malware")];
  const seen: string[] = [];
  for await (const { outcomes } of readFindings({ targets, readers, order: "plan" }))
    seen.push(...outcomes.map(({ image, list }) => `${image} ${list}`));
  expect(seen).toEqual(ids.flatMap((id) => [`${id} vulnerability`, `${id} malware`]));
});

test("a reader whose lists end together comes on by its findings", async () => {
  const targets = await targetsOf(...["a", "b"].map((id) => hostImage(id, { VulCnt: 2, VirusCnt: 1 })));
  const together = readerOf(
    async function* (given) {
      for (const id of ["CVE-2026-0001", "CVE-2026-0002"])
        for (const { reading } of given) yield { findings: [finding(reading.image, id)], outcomes: [] };
      yield { findings: [], outcomes: given.map(({ reading }) => outcome(reading.image, complete)) };
    },
    { endsTogether: true },
  );
  const malware = readerOf(
    async function* (given) {
      for (const { reading } of given) yield { findings: [], outcomes: [outcome(reading.image, complete, "malware")] };
    },
    { list: "malware" },
  );
  const seen: string[] = [];
  const reading = readFindings({ targets, readers: [together, malware], order: "plan" });
  for await (const { findings, outcomes } of reading)
    seen.push(
      ...findings.map(({ image, id }) => `${image.id} ${id.slice(-1)}`),
      ...outcomes.map(({ image, list }) => `${image} ${list}`),
    );
  expect(seen).toEqual(["a 1", "a malware", "b 1", "b malware", "a 2", "b 2", "a vulnerability", "b vulnerability"]);
});

test("of two texts about one vulnerability that of the finding that is handed out first stays", async () => {
  const [slow, fast, texts] = [createVulnerabilityTexts(), createVulnerabilityTexts(), createVulnerabilityTexts()];
  const targets = await targetsOf(hostImage("a", { VulCnt: 1, VirusCnt: 1 }));
  const read = async (first: "fast" | "slow"): Promise<string | undefined> => {
    const readerWith = (dictionary: typeof slow, fields: Partial<FindingReader>, name: "fast" | "slow") =>
      readerOf(async function* () {
        for (let turn = name === first ? 0 : 20; turn > 0; turn--) await Promise.resolve();
        dictionary.add("CVE-2026-0001", { title: name, description: name });
        yield { findings: [finding("a", "CVE-2026-0001")], outcomes: [outcome("a", complete, fields.list)] };
      }, fields);
    const readers = [
      ...textsInTurn([readerWith(slow, {}, "slow")], slow, texts),
      ...textsInTurn([readerWith(fast, { list: "malware" }, "fast")], fast, texts),
    ];
    for await (const _ of readFindings({ targets, readers, order: "plan" }));
    return texts.get("CVE-2026-0001")?.description;
  };
  expect([await read("slow"), await read("fast")]).toEqual(["slow", "slow"]);
});
