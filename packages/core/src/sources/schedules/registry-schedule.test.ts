import { createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import fc from "fast-check";
import { expect, test } from "vitest";

import { registrySchedulesOf } from "../../../test/arbitrary-schedules.js";
import { tcssService } from "../../../test/tcss-service.js";
import { applyScheduleChange } from "../../schedule/apply-change.js";
import { readSchedule } from "../../schedule/read-document.js";
import { diffSchedule, switchSchedule } from "../../schedule/schedule-diff.js";
import { tcssRegistryImages } from "../tcss-registry-images.js";
import { fromRegistryAnswer, tcssRegistrySchedule } from "./tcss-registry-schedule.js";

const set = {
  Enable: true,
  ScanTime: "02:00",
  ScanPeriod: 1,
  ScanType: ["CVE", "VIRUS", "RISK"],
  All: false,
  Images: [],
  Id: [],
  Latest: false,
  ScanScope: 0,
};

function wanted(data: object) {
  const result = readSchedule({ everyDays: 1, at: "02:00", ...data });
  if (result.code === "invalid") throw new Error(result.problems.join("; "));
  return result.schedule;
}

test("a schedule that was never set is unset, and one that was set comes back as it was declared", async () => {
  await using mock = createMock({ images: 100, rateLimit: false });
  await using client = createTcssClient({ fetch: mock.fetch, credentials: mock.credentials.tencent, rateLimit: false });
  const store = tcssRegistrySchedule(client);
  expect(await store.read()).toMatchObject([{ unsaid: [] }]);
  expect((await store.read())[0]).not.toHaveProperty("schedule");
  const [ids, named] = [[], []] as [number[], object[]];
  for await (const { raw } of tcssRegistryImages(client).stream()) {
    const image = raw as { Id: number; InstanceName: string; Namespace: string; ImageName: string; ImageTag: string };
    ids.push(image.Id);
    named.push({
      instanceName: image.InstanceName,
      namespace: image.Namespace,
      name: image.ImageName,
      tag: image.ImageTag,
    });
  }
  const choice = { ids: ids.slice(0, 5), named: named.slice(0, 5) as { name: string; tag: string }[] };
  await fc.assert(
    fc.asyncProperty(registrySchedulesOf(choice), async (schedule) => {
      const [kept] = await store.read();
      const change = diffSchedule("registry", schedule, kept);
      if (change.action !== "none") expect(await applyScheduleChange(store, change)).toMatchObject({ code: "applied" });
      const [after] = await store.read();
      expect(after?.unsaid).toEqual([]);
      expect(after?.schedule).toEqual(schedule);
    }),
  );
});

test("fields of the vendor that we do not know are sent back, so that setting loses none", async () => {
  const { client, asked } = tcssService(() => ({ response: { ...set, ScanCost: 7, Owner: { Uin: "1" } } }));
  const store = tcssRegistrySchedule(client);
  const change = diffSchedule("registry", wanted({ at: "03:00" }), (await store.read())[0]);
  await applyScheduleChange(store, change);
  expect(asked.find(({ action }) => action.startsWith("Update"))?.request).toMatchObject({
    ScanTime: "03:00",
    ScanCost: 7,
    Owner: { Uin: "1" },
  });
});

test("unknown fields that the service does not take back are left out, and named", async () => {
  const state: Record<string, unknown> = { ...set, NextScanTime: "2026-11-28 02:00:00" };
  const { client, asked } = tcssService(({ action, request }) => {
    if (action.startsWith("Describe")) return { response: state };
    if ("NextScanTime" in request) return { code: "UnknownParameter" };
    Object.assign(state, request);
    return { response: {} };
  });
  const store = tcssRegistrySchedule(client);
  const change = diffSchedule("registry", wanted({ at: "03:00" }), (await store.read())[0]);
  expect(await applyScheduleChange(store, change)).toMatchObject({ code: "applied", notTaken: ["NextScanTime"] });
  expect(asked.filter(({ action }) => action.startsWith("Update"))).toHaveLength(2);
});

test("a schedule that cannot be said can be switched off, and is sent back as it was answered", async () => {
  const state: Record<string, unknown> = {
    ...set,
    ScanScope: 7,
    Namespace: ["web"],
    LastScanTime: "x",
    ScanEndTime: null,
  };
  const { client, asked } = tcssService(({ action, request }) => {
    if (action.startsWith("Update")) Object.assign(state, request);
    return { response: action.startsWith("Update") ? {} : state };
  });
  const store = tcssRegistrySchedule(client);
  const [kept] = await store.read();
  const change = kept === undefined ? undefined : switchSchedule("registry", kept, false);
  if (change === undefined) throw new Error("nothing to switch");
  expect(await applyScheduleChange(store, change)).toMatchObject({ code: "applied" });
  expect(asked.find(({ action }) => action.startsWith("Update"))?.request).toEqual({
    Enable: false,
    ScanTime: "02:00",
    ScanPeriod: 1,
    ScanType: ["CVE", "VIRUS", "RISK"],
    All: false,
    Latest: false,
    ScanScope: 7,
    Namespace: ["web"],
  });
});

test.each([
  { name: "no word on whether it runs", given: { Enable: null }, want: ["Enable: absent"] },
  { name: "a scope of later versions", given: { ScanScope: 7 }, want: ["ScanScope: 7"] },
  { name: "a kind that we do not know", given: { ScanType: ["CVE", "SBOM"] }, want: ['ScanType: ["CVE","SBOM"]'] },
  { name: "an invalid time", given: { ScanTime: "late" }, want: ['ScanTime: "late"'] },
  { name: "no period", given: { ScanPeriod: null }, want: ["ScanPeriod: absent"] },
  { name: "listed images without a list", given: { ScanScope: 1 }, want: ["Id: []"] },
  { name: "a name without a tag", given: { ScanScope: 1, Images: [{ ImageName: "a" }] }, want: [/^Images: /] },
])("$name is said as it is, not guessed", ({ given, want }) => {
  const { schedule, unsaid } = fromRegistryAnswer({ ...set, ...given });
  expect(schedule).toBeUndefined();
  expect(unsaid).toEqual(want.map((text) => (text instanceof RegExp ? expect.stringMatching(text) : text)));
});

test("answers of earlier years, without a scope and with kinds in lower case, are understood", () => {
  const { ScanScope: _, ...old } = set;
  expect(
    fromRegistryAnswer({ ...old, ScanType: ["risk", "virus"], Id: [1], ScanTime: "03:00:00" }).schedule,
  ).toMatchObject({
    at: "03:00",
    find: ["malware", "sensitive-data"],
    images: [1],
  });
  expect(fromRegistryAnswer({ ...old, All: true, Id: [1], Images: null }).schedule?.images).toBe("all");
  expect(fromRegistryAnswer({ ...set, LastScanTime: "2024-10-29 17:10:00", ScanResult: "Success" }).runs).toEqual({
    lastAt: "2024-10-29T09:10:00.000Z",
    lastOutcome: "Success",
  });
});

test("numbers of images beyond 2^53 keep their digits", () => {
  const big = 9_007_199_254_740_993n;
  const { schedule } = fromRegistryAnswer({ ...set, ScanScope: 1, Id: [big, 5] });
  expect(schedule?.images).toEqual([5, big]);
});
