import { expect, test } from "vitest";

import { hostImage, readAll, targetsOf } from "../../../test/readings.js";
import { type Answer, type ReceivedRequest, tcssService } from "../../../test/tcss-service.js";
import type { ListVerdict } from "../../findings/completeness.js";
import type { Image } from "../../image/image.js";
import { readFindings } from "../../reading/read-findings.js";
import { fromTcssRegistryImage } from "../tcss-registry-image.js";
import { tcssFindingReaders } from "./tcss-finding-readers.js";

const row = (index: number) => ({
  CVEID: `CVE-2026-${String(index).padStart(4, "0")}`,
  Name: `v${index}`,
  Component: "zlib",
  Version: "1",
  Level: 3,
});
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index));

function registryImage(id: number, fields: Readonly<Record<string, unknown>>): Image {
  const raw = {
    Id: id,
    ImageId: `r${id}`,
    ImageRepoAddress: "r.test/shop",
    ImageTag: "1",
    ScanStatus: "SCANNED",
    ...fields,
  };
  return fromTcssRegistryImage(raw as Parameters<typeof fromTcssRegistryImage>[0]); // the rest is absent
}

async function readFrom(answer: (asked: ReceivedRequest) => Answer | Promise<Answer>, ...images: readonly Image[]) {
  const { client, asked } = tcssService(answer);
  const reading = readFindings({ targets: await targetsOf(...images), readers: tcssFindingReaders(client) });
  return { ...(await readAll(reading)), asked, complete: reading.complete };
}

/** Verdict on the list of vulnerabilities of one host image. */
async function verdictOf(
  answer: (asked: ReceivedRequest) => Answer,
  counter: number,
): Promise<ListVerdict | undefined> {
  return (await readFrom(answer, hostImage("a", { VulCnt: counter }))).outcomes[0]?.verdict;
}

test("asks each of the six lists by the key of its images, and only where something was found", async () => {
  const { asked, outcomes } = await readFrom(
    () => [],
    hostImage("h", { VulCnt: 1, VirusCnt: 1, RiskCnt: 1 }),
    hostImage("empty"),
    registryImage(7, { VulCnt: 1, VirusCnt: 1, RiskCnt: 1, SensitiveInfoCnt: 0 }),
  );
  expect(
    asked.map(({ action, request }) => `${action} ${String(request["ImageID"] ?? request["Id"])}`).toSorted(),
  ).toEqual([
    "DescribeAssetImageRegistryRiskInfoList 7",
    "DescribeAssetImageRegistryVirusList 7",
    "DescribeAssetImageRegistryVulList 7",
    "DescribeAssetImageRiskList h",
    "DescribeAssetImageVirusList h",
    "DescribeAssetImageVulList h",
  ]);
  expect(outcomes).toHaveLength(6);
});

test("reads an image of many pages whole", async () => {
  const { findings, outcomes, complete } = await readFrom(() => rows(10_000), hostImage("a", { VulCnt: 10_000 }));
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(10_000);
  expect(outcomes.map(({ verdict }) => verdict)).toEqual([{ code: "complete", compared: true }]);
  expect(complete).toBe(true);
});

test("reads several images at a time, and no more than it may", async () => {
  let running = 0;
  let most = 0;
  const { client } = tcssService(async () => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running -= 1;
    return rows(1);
  });
  const images = Array.from({ length: 40 }, (_, index) => hostImage(`i${index}`, { VulCnt: 1 }));
  const readers = tcssFindingReaders(client, { imagesAtOnce: 4 });
  await readAll(readFindings({ targets: await targetsOf(...images), readers }));
  expect(most).toBe(4);
});

test("rows that only differ in their name are told apart", async () => {
  const twins = [row(1), { ...row(1), Name: "another" }, row(2), { ...row(1), Name: "a third" }];
  const { findings } = await readFrom(() => twins, hostImage("a", { VulCnt: 4 }));
  expect(findings.map(({ occurrence }) => occurrence)).toEqual([undefined, 1, undefined, 2]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
});

test("0 rows with a counter of 12, and 12 rows with a counter of 1, are not complete", async () => {
  const disagrees = { code: "incomplete", reason: "counter-disagrees" };
  expect(await verdictOf(() => [], 12)).toEqual(disagrees);
  expect(await verdictOf(() => rows(12), 1)).toEqual(disagrees);
});

test("risks of the build, which the counter of host images leaves out, do not make a list incomplete", async () => {
  const secret = (index: number) => ({ Behavior: 3, Type: 2, Level: 4, InstructionContent: `ENV PASSWORD=p${index}` });
  const build = { Behavior: 2, Type: 1, Level: 2, InstructionContent: "RUN chmod 777 /" };
  const verdictOf = async (list: readonly object[], RiskCnt: number) =>
    (await readFrom(() => list, hostImage("a", { RiskCnt }))).outcomes[0]?.verdict;
  const complete = { code: "complete", compared: true };
  expect(await verdictOf([secret(1), secret(2), build], 2)).toEqual(complete);
  expect(await verdictOf([secret(1), secret(2), build], 3)).toEqual(complete);
  expect(await verdictOf([secret(1), build], 4)).toEqual({ code: "incomplete", reason: "counter-disagrees" });
});

test("rows that are equal in every field count once, and the list is complete where the service counts each of them", async () => {
  const list = [row(1), row(2), row(1), row(1), row(3)];
  const { findings, outcomes } = await readFrom(() => list, hostImage("a", { VulCnt: 5 }));
  expect(findings.map(({ id }) => id)).toEqual([row(1).CVEID, row(2).CVEID, row(3).CVEID]);
  expect(outcomes.map(({ verdict }) => verdict)).toEqual([{ code: "complete", compared: true }]);
});

test("of rows that differ in a member that tells none apart, one is missing", async () => {
  const list = [row(1), { ...row(1), Level: 4 }];
  expect(await verdictOf(() => list, 2)).toMatchObject({ code: "incomplete", reason: "missing-rows" });
});

test("secrets that are equal in every field agree with a counter of each", async () => {
  const secret = { Behavior: 3, Type: 2, Level: 4, InstructionContent: "ENV PASSWORD=p" };
  const build = { Behavior: 2, Type: 1, Level: 2, InstructionContent: "RUN chmod 777 /" };
  const { outcomes } = await readFrom(() => [secret, build, secret], hostImage("a", { RiskCnt: 2 }));
  expect(outcomes.map(({ verdict }) => verdict)).toEqual([{ code: "complete", compared: true }]);
});

test("a list that is null though the total is not 0 lacks its rows", async () => {
  expect(await verdictOf(() => ({ response: { List: null, TotalCount: 3 } }), 3)).toEqual({
    code: "incomplete",
    reason: "missing-rows",
  });
});

test("a total that moves between two pages is not complete, and the row that comes twice counts once", async () => {
  let page = 0;
  const moving = ({ request }: ReceivedRequest): Answer => {
    page += 1;
    const list = page === 1 ? rows(150) : [row(999), ...rows(150)];
    const start = Number(request["Offset"]);
    return { response: { List: list.slice(start, start + 100), TotalCount: list.length } };
  };
  const { findings, outcomes } = await readFrom(moving, hostImage("a", { VulCnt: 150 }));
  expect(outcomes[0]?.verdict).toMatchObject({ code: "incomplete" });
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

test("a service without a total proves nothing", async () => {
  expect(await verdictOf(() => ({ response: { List: rows(2) } }), 2)).toEqual({
    code: "incomplete",
    reason: "no-total",
  });
});

test("rows that are not objects are left out, and the list is not complete", async () => {
  const { findings, outcomes } = await readFrom(() => [row(1), null, "text", 7], hostImage("a", { VulCnt: 4 }));
  expect(findings).toHaveLength(1);
  expect(outcomes[0]?.verdict.code).toBe("incomplete");
});

test("an image that was deleted since the inventory is gone, which is not an error", async () => {
  const { outcomes, complete } = await readFrom(
    ({ request }) => (request["ImageID"] === "a" ? { code: "ResourceNotFound" } : rows(1)),
    hostImage("a", { VulCnt: 1 }),
    hostImage("b", { VulCnt: 1 }),
  );
  expect(outcomes.map(({ verdict }) => verdict.code).toSorted()).toEqual(["complete", "gone"]);
  expect(complete).toBe(true);
});

test.each(["AuthFailure.UnauthorizedOperation", "UnauthorizedOperation", "UnauthorizedOperation.CamNoAuth"])(
  "a list that may not be read (%s) is denied for all images, and the other lists are read",
  async (code) => {
    const images = Array.from({ length: 100 }, (_, index) => hostImage(`i${index}`, { VulCnt: 1, RiskCnt: 1 }));
    const risk = { Behavior: 1, Type: 1, Level: 1, Desc: "root", InstructionContent: "USER root" };
    const { outcomes, asked, findings } = await readFrom(
      ({ action }) => (action === "DescribeAssetImageVulList" ? { code } : [risk]),
      ...images,
    );
    const denied = outcomes.filter(({ list }) => list === "vulnerability");
    expect(denied).toHaveLength(100);
    for (const { verdict, error } of denied) expect([verdict, error]).toMatchObject([{ code: "denied" }, { code }]);
    expect(asked.filter(({ action }) => action === "DescribeAssetImageVulList").length).toBeLessThanOrEqual(16);
    expect(findings).toHaveLength(100);
  },
);

test("a key that the service does not know is tried on a few images, not on all", async () => {
  const images = Array.from({ length: 100 }, (_, index) => hostImage(`i${index}`, { VulCnt: 1 }));
  const { outcomes, asked } = await readFrom(() => ({ code: "AuthFailure.SecretIdNotFound" }), ...images);
  expect(outcomes.map(({ verdict }) => verdict)).toEqual(images.map(() => ({ code: "incomplete", reason: "failed" })));
  expect(asked.length).toBeLessThanOrEqual(16);
});

test("another error fails its list only, and is kept", async () => {
  const { outcomes } = await readFrom(
    ({ request }) => (request["ImageID"] === "a" ? { code: "InternalError" } : rows(1)),
    hostImage("a", { VulCnt: 1 }),
    hostImage("b", { VulCnt: 1 }),
  );
  expect(outcomes.find(({ image }) => image === "a")).toMatchObject({
    verdict: { code: "incomplete", reason: "failed" },
    error: { name: "ApiError", code: "InternalError" },
  });
  expect(outcomes.find(({ image }) => image === "b")?.verdict.code).toBe("complete");
});

test("an error in the middle of an image keeps what came before it", async () => {
  const { findings, outcomes } = await readFrom(
    ({ request }) =>
      Number(request["Offset"]) > 0
        ? { code: "RequestLimitExceeded" }
        : { response: { List: rows(100), TotalCount: 250 } },
    hostImage("a", { VulCnt: 250 }),
  );
  expect(findings.length).toBe(100);
  expect(outcomes).toMatchObject([{ verdict: { code: "incomplete", reason: "failed" } }]);
});

test("findings of an image whose scan is running are those of the scan before", async () => {
  const { outcomes } = await readFrom(() => rows(1), hostImage("a", { VulCnt: 1, ScanStatus: "SCANNING" }));
  expect(outcomes[0]?.verdict).toEqual({ code: "stale", compared: true });
});

test("a signal ends the requests under way", async () => {
  const stop = new AbortController();
  const { client } = tcssService(() => new Promise(() => stop.abort(new Error("enough"))));
  const targets = await targetsOf(hostImage("a", { VulCnt: 1 }));
  await expect(
    readAll(readFindings({ targets, readers: tcssFindingReaders(client), signal: stop.signal })),
  ).rejects.toThrow("enough");
});

test("the number of a registry image beyond 2^53 keeps its digits", async () => {
  const big = 2n ** 60n + 1n;
  const image = registryImage(big as unknown as number, { VulCnt: 1 }); // as the client gives it
  const { client } = tcssService(() => []);
  let body = "";
  const spied = {
    paginate: ((action: "DescribeAssetImageRegistryVulList", request: object) => {
      body = String(Object.values(request)[0]);
      return client.paginate(action, request);
    }) as typeof client.paginate, // one action is enough here
  };
  await readAll(readFindings({ targets: await targetsOf(image), readers: tcssFindingReaders(spied) }));
  expect(body).toBe(String(big));
});
