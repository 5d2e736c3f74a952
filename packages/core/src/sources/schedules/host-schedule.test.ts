import { createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import fc from "fast-check";
import { expect, test } from "vitest";

import { hostSchedulesOf } from "../../../test/arbitrary-schedules.js";
import { tcssService } from "../../../test/tcss-service.js";
import { applyScheduleChange } from "../../schedule/apply-change.js";
import { readScheduleDocument } from "../../schedule/read-document.js";
import { diffSchedule } from "../../schedule/schedule-diff.js";
import { tcssHostImages } from "../tcss-host-images.js";
import { fromHostAnswer, tcssHostSchedule } from "./tcss-host-schedule.js";

const set = {
  Enable: true,
  ScanTime: "02:00",
  ScanPeriod: 1,
  ScanVul: true,
  ScanVirus: true,
  ScanRisk: false,
  All: false,
  Images: [],
};

test("a schedule of host images that was set comes back as it was declared", async () => {
  await using mock = createMock({ images: 30, rateLimit: false });
  await using client = createTcssClient({
    fetch: mock.fetch,
    credentials: mock.credentials.tencent,
    rateLimit: false,
  });
  const store = tcssHostSchedule(client);
  expect((await store.read())[0]).not.toHaveProperty("schedule");
  const ids: string[] = [];
  for await (const { id } of tcssHostImages(client).stream()) ids.push(id);
  await fc.assert(
    fc.asyncProperty(hostSchedulesOf(ids.slice(0, 5)), async (schedule) => {
      const [kept] = await store.read();
      const change = diffSchedule("host", schedule, kept);
      if (change.action !== "none") expect(await applyScheduleChange(store, change)).toMatchObject({ code: "applied" });
      const [after] = await store.read();
      expect(after).toMatchObject({ unsaid: [], schedule });
      expect(diffSchedule("host", schedule, after).action).toBe("none");
      const { timeZone: _, ...stated } = schedule;
      const again = readScheduleDocument({ version: 1, host: stated });
      expect(again.code === "read" && again.document.selected?.host).toEqual(schedule);
    }),
  );
});

test("answers from before scopes and clusters are understood, and a date before the time does not count", () => {
  expect(fromHostAnswer({ ...set, ScanTime: "2020-12-28 15:53:26", Images: ["sha256:a"] }).schedule).toMatchObject({
    at: "15:53:26",
    images: ["sha256:a"],
    find: ["vulnerabilities", "malware"],
    timeZone: "UTC",
  });
  expect(fromHostAnswer({ ...set, All: true, Images: ["sha256:a"] }).schedule?.images).toBe("all");
  expect(fromHostAnswer({ ...set, LastScanTime: "2024-10-30 16:40:00" }).runs).toEqual({
    lastAt: "2024-10-30T16:40:00.000Z",
  });
});

test.each([
  { given: { ScanScope: 3 }, want: ["ClusterIDs: absent"] },
  { given: { ScanScope: 1 }, want: ["Images: []"] },
  { given: { ScanScope: 4 }, want: ["ScanScope: 4"] },
  { given: { ScanVul: null }, want: ["ScanVul: absent"] },
  { given: { ScanPeriod: 0 }, want: ["ScanPeriod: 0"] },
])("what cannot be said of a host schedule is named: $want", ({ given, want }) => {
  expect(fromHostAnswer({ ...set, ...given })).toMatchObject({ unsaid: want });
});

test("unknown fields of a host schedule are sent back", async () => {
  const { client, asked } = tcssService(() => ({ response: { ...set, Priority: "low" } }));
  const store = tcssHostSchedule(client);
  const [kept] = await store.read();
  if (kept?.schedule === undefined) throw new Error("no schedule");
  await store.set({ ...kept.schedule, enabled: false }, kept);
  expect(asked.at(-1)?.request).toMatchObject({ Enable: false, Priority: "low", ScanPeriod: 1 });
});
