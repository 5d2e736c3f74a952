import { type Image, type ReadingTarget, readingTargets } from "@plimsoll/core";
import { createTcssClient } from "@plimsoll/client";
import { tcssHostImages } from "@plimsoll/core";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { vulnerability } from "../../../test/findings.js";
import { GateSubjects } from "./gate-subjects.js";

const complete = { code: "complete", compared: true } as const;

/** One image of the emulator whose vulnerabilities and nothing else are read. */
async function vulnerableImage(): Promise<Image> {
  const mock = createMock({ images: 60 });
  await using client = createTcssClient({ fetch: mock.fetch, credentials: mock.credentials.tencent });
  for await (const image of tcssHostImages(client).stream())
    if ((image.findings.vulnerabilities ?? 0) > 0 && image.scanStatus === "done")
      return { ...image, findings: { vulnerabilities: 1, malware: 0, sensitive: 0, buildRisks: 0 } };
  throw new Error("no such image");
}

async function begun(images: readonly Image[]): Promise<{ subjects: GateSubjects; targets: readonly ReadingTarget[] }> {
  const subjects = new GateSubjects();
  for (const image of images) subjects.add(image);
  const { plan, targets } = await readingTargets(images);
  subjects.begin({ plan, targets });
  return { subjects, targets };
}

function outcomeOf(
  { image, reading }: ReadingTarget,
  verdict: Parameters<GateSubjects["end"]>[0]["outcomes"][number]["verdict"],
) {
  return { image: reading.image, cloud: image.cloud, list: "vulnerability", reader: "test", verdict } as const;
}

test("an image is handed out when its last list has ended, with every place and its findings", async () => {
  const image = await vulnerableImage();
  const elsewhere = { ...image, name: "pay/till:1" };
  const { subjects, targets } = await begun([image, elsewhere]);
  const [target] = targets;
  if (target === undefined) throw new Error("nothing is read");
  expect([...subjects.ready()]).toEqual([]);
  subjects.addFinding(vulnerability(target));
  subjects.end({ outcomes: [outcomeOf(target, complete)] });
  const [subject] = subjects.ready();
  expect(subject?.places.map(({ name }) => name)).toEqual([image.name, "pay/till:1"]);
  expect(subject?.findings).toHaveLength(1);
  expect([...subjects.rest()]).toEqual([]);
});

test("an image of two accounts is complete in neither if one could not be read", async () => {
  const image = await vulnerableImage();
  const { subjects, targets } = await begun([
    { ...image, account: "a" },
    { ...image, account: "b" },
  ]);
  const [first, second] = targets;
  if (first === undefined || second === undefined) throw new Error("not both are read");
  subjects.end({ outcomes: [outcomeOf(first, complete)] });
  expect([...subjects.ready()]).toEqual([]);
  subjects.end({ outcomes: [outcomeOf(second, { code: "denied" })] });
  expect([...subjects.ready()].map(({ lists }) => lists.vulnerability)).toEqual([
    { code: "denied" },
    { code: "denied" },
  ]);
});

test("an image that one account never scanned is known in another account that found nothing in it", async () => {
  const image = await vulnerableImage();
  const { scannedAt: _, ...never } = { ...image, account: "a", scanStatus: "never" as const };
  const empty = { ...image, account: "b", findings: { vulnerabilities: 0, malware: 0, sensitive: 0, buildRisks: 0 } };
  const { subjects } = await begun([never, empty]);
  const lists = [...subjects.ready()].map(({ places: [{ account }], lists: { vulnerability } }) => [
    account,
    vulnerability,
  ]);
  expect(lists).toEqual([
    ["a", { code: "unknown", reason: "never-scanned" }],
    ["b", undefined],
  ]);
});

test("an image whose list never ended is handed out as not read, and one that nobody scanned with the reason", async () => {
  const image = await vulnerableImage();
  const { scannedAt: _, ...rest } = image;
  const never = { ...rest, id: `sha256:${"0".repeat(64)}`, key: "never", scanStatus: "never" } as Image; // an image of the same source
  const { subjects } = await begun([image, never]);
  const lists = [...subjects.rest()].map((subject) => subject.lists.vulnerability);
  expect(lists).toEqual([
    { code: "unknown", reason: "never-scanned" },
    { code: "incomplete", reason: "failed" },
  ]);
});
