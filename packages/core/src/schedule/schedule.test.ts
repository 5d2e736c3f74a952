import { action as update } from "@plimsoll/validators/tcss/UpdateImageRegistryTimingScanTask";
import fc from "fast-check";
import { expect, test } from "vitest";

import { registrySchedules } from "../../test/arbitrary-schedules.js";
import { describeSchedule } from "./describe.js";
import { readSchedule } from "./read-document.js";
import { toScheduleRequest } from "./to-request.js";

function read(data: unknown) {
  const result = readSchedule(data, { now: new Date("2026-11-27T00:00:00Z") });
  if (result.code === "invalid") throw new Error(result.problems.join("; "));
  return result.schedule;
}

test("fills in the defaults and speaks the vendor's words", () => {
  expect(toScheduleRequest(read({ everyDays: 7, at: "04:00" }))).toEqual({
    Enable: true,
    ScanPeriod: 7,
    ScanTime: "04:00",
    ScanType: ["CVE", "VIRUS", "RISK"],
    ScanScope: 0,
    Latest: false,
    ContainerRunning: false,
  });
});

test("listed images become scope 1, by number or by name, recommended ones scope 2", () => {
  expect(toScheduleRequest(read({ everyDays: 1, at: "04:00", images: [8, 7] }))).toMatchObject({
    ScanScope: 1,
    Id: [7, 8],
  });
  expect(
    toScheduleRequest(read({ everyDays: 1, at: "04:00", images: [{ namespace: "web", name: "nginx", tag: "1" }] })),
  ).toMatchObject({
    ScanScope: 1,
    Images: [{ InstanceName: "", Namespace: "web", ImageName: "nginx", ImageTag: "1", Force: "" }],
  });
  expect(
    toScheduleRequest(read({ everyDays: 1, at: "04:00", images: "recommended", namespaces: ["web"], exclude: [9] })),
  ).toMatchObject({
    ScanScope: 2,
    Namespace: ["web"],
    ExcludeImageAssetIds: [9],
  });
});

test.each([
  { name: "an invalid time", given: { everyDays: 1, at: "25:00" }, want: 'at: must be a time of day like "04:00"' },
  { name: "half a day", given: { everyDays: 1.5, at: "04:00" }, want: "everyDays: must be a whole number of days" },
  { name: "less than a day", given: { everyDays: 0, at: "04:00" }, want: "everyDays: must be 1 day or more" },
  {
    name: "a window of no length",
    given: { everyDays: 1, at: "04:00", until: "04:00" },
    want: "until: must differ from at",
  },
  {
    name: "listed images and a namespace",
    given: { everyDays: 1, at: "04:00", images: [1], namespaces: ["web"] },
    want: "registries and namespaces narrow down all or recommended images, not listed ones. Nearest: list only the images that are meant",
  },
  {
    name: "listed images and others left out",
    given: { everyDays: 1, at: "04:00", images: [1], exclude: [1] },
    want: "exclude: leaves images out of all of them, not of listed ones. Nearest: take them off the list",
  },
  {
    name: "images that are neither",
    given: { everyDays: 1, at: "04:00", images: "some" },
    want: "images: must be all, recommended, or a list of numbers of registry images or of their names",
  },
  {
    name: "a schedule that runs and looks for nothing",
    given: { everyDays: 1, at: "04:00", find: [] },
    want: "find: a schedule that runs looks for something. Nearest: enabled: false",
  },
])("refuses $name", ({ given, want }) => {
  expect(readSchedule(given)).toEqual({ code: "invalid", problems: [want] });
});

test("refuses a member that it does not know, so that a typing error is not taken for a default", () => {
  expect(readSchedule({ everyDays: 1, at: "04:00", untill: "05:00" })).toEqual({
    code: "invalid",
    problems: ["untill: unknown key; did you mean until?"],
  });
});

test("says a schedule in a sentence", () => {
  expect(
    describeSchedule(
      "registry",
      read({ everyDays: 1, at: "02:00", until: "06:00", latestOnly: true, namespaces: ["web"] }),
    ),
  ).toBe(
    "Scan all licensed registry images, newest tags only, of web every day from 02:00 to 06:00 (Asia/Shanghai) for vulnerabilities, malware, sensitive-data.",
  );
  expect(describeSchedule("registry", read({ enabled: false, everyDays: 7, at: "02:00", images: [1] }))).toMatch(
    /^Switched off\. Scan 1 listed/,
  );
  const images = { enabled: true, everyHours: 12, at: "00:00", until: "06:00", timeZone: "Asia/Shanghai" };
  expect(describeSchedule("images", images)).toBe(
    "Scan images of Alibaba Cloud every 12 hours from 00:00 to 06:00 (Asia/Shanghai).",
  );
});

test("every schedule makes a request that the vendor takes", () => {
  fc.assert(
    fc.property(registrySchedules, (schedule) => {
      expect(update.validate(toScheduleRequest(schedule))).toEqual([]);
    }),
  );
});
