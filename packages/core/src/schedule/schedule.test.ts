import { action as update } from "@plimsoll/validators/tcss/UpdateImageRegistryTimingScanTask";
import fc from "fast-check";
import { expect, test } from "vitest";

import { describeSchedule } from "./describe.js";
import { readSchedule } from "./schedule.js";
import { toScheduleRequest } from "./to-request.js";

function read(data: unknown) {
  const result = readSchedule(data);
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

test("listed images become scope 1, recommended ones scope 2", () => {
  expect(toScheduleRequest(read({ everyDays: 1, at: "04:00", images: [7, 8] }))).toMatchObject({
    ScanScope: 1,
    Id: [7, 8],
  });
  expect(
    toScheduleRequest(read({ everyDays: 1, at: "04:00", images: "recommended", namespaces: ["web"] })),
  ).toMatchObject({
    ScanScope: 2,
    Namespace: ["web"],
  });
});

test.each([
  { name: "an invalid time", given: { everyDays: 1, at: "25:00" }, want: "at: must be a time of day like 04:00" },
  { name: "half a day", given: { everyDays: 1.5, at: "04:00" }, want: "everyDays: must be a whole number of days" },
  { name: "less than a day", given: { everyDays: 0, at: "04:00" }, want: "everyDays: must be 1 day or more" },
  {
    name: "a window of no length",
    given: { everyDays: 1, at: "04:00", until: "04:00" },
    want: "until must differ from at",
  },
  {
    name: "listed images and a namespace",
    given: { everyDays: 1, at: "04:00", images: [1], namespaces: ["web"] },
    want: "registries and namespaces narrow down all or recommended images, not listed ones",
  },
  {
    name: "images that are neither",
    given: { everyDays: 1, at: "04:00", images: "some" },
    want: "images: must be all, recommended, or a list of numbers of registry images",
  },
])("refuses $name", ({ given, want }) => {
  expect(readSchedule(given)).toEqual({ code: "invalid", problems: [want] });
});

test("refuses a member that it does not know, so that a typing error is not taken for a default", () => {
  expect(readSchedule({ everyDays: 1, at: "04:00", untill: "05:00" })).toMatchObject({ code: "invalid" });
});

test("says a schedule in a sentence", () => {
  expect(
    describeSchedule(read({ everyDays: 1, at: "02:00", until: "06:00", latestOnly: true, namespaces: ["web"] })),
  ).toBe(
    "Scan all licensed registry images, newest tags only, of web every day from 02:00 to 06:00 for vulnerabilities, malware, sensitive-data.",
  );
  expect(describeSchedule(read({ enabled: false, everyDays: 7, at: "02:00", images: [1] }))).toMatch(
    /^Switched off\. Scan 1 listed/,
  );
});

test("every schedule that is read makes a request that the vendor takes", () => {
  const two = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
  const time = fc.tuple(two(23), two(59)).map(([hours, minutes]) => `${hours}:${minutes}`);
  const data = fc.record(
    {
      enabled: fc.boolean(),
      everyDays: fc.integer({ min: 1, max: 365 }),
      at: time,
      until: time,
      images: fc.oneof(fc.constantFrom("all", "recommended"), fc.array(fc.nat(), { minLength: 1 })),
      latestOnly: fc.boolean(),
      runningOnly: fc.boolean(),
      registries: fc.array(fc.string({ minLength: 1 })),
    },
    { requiredKeys: ["everyDays", "at"] },
  );
  fc.assert(
    fc.property(data, (given) => {
      const result = readSchedule(given);
      fc.pre(result.code === "read");
      if (result.code === "read") expect(update.validate(toScheduleRequest(result.schedule))).toEqual([]);
    }),
  );
});
