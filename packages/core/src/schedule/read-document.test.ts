import { expect, test } from "vitest";

import { problemText, readScheduleDocument } from "./read-document.js";

const now = new Date("2026-11-27T00:00:00Z");

function problems(data: unknown): readonly string[] {
  const result = readScheduleDocument(data, { now });
  return result.code === "invalid" ? result.problems.map(problemText) : [];
}

function selected(sections: object) {
  const result = readScheduleDocument({ version: 1, ...sections }, { now });
  if (result.code === "invalid") throw new Error(result.problems.map(problemText).join("; "));
  return result.document.selected;
}

test("a document has a schedule of each kind, with the defaults filled in", () => {
  expect(
    selected({
      host: { everyDays: 7, at: "18:00" },
      registry: { everyDays: 1, at: "02:00", until: "06:00" },
      images: [{ everyHours: 12, at: "00:00", until: "24:00" }],
    }),
  ).toEqual({
    host: {
      enabled: true,
      everyDays: 7,
      at: "18:00",
      timeZone: "UTC",
      find: ["vulnerabilities", "malware", "sensitive-data"],
      runningOnly: false,
      images: "all",
      clusters: [],
      exclude: [],
    },
    registry: {
      enabled: true,
      everyDays: 1,
      at: "02:00",
      until: "06:00",
      timeZone: "Asia/Shanghai",
      find: ["vulnerabilities", "malware", "sensitive-data"],
      runningOnly: false,
      images: "all",
      latestOnly: false,
      registries: [],
      namespaces: [],
      exclude: [],
    },
    images: [{ enabled: true, everyHours: 12, at: "00:00", until: "24:00", timeZone: "Asia/Shanghai" }],
  });
});

test("schedules of several accounts stand under their names", () => {
  const result = readScheduleDocument(
    { version: 1, accounts: { prod: { host: { everyDays: 1, at: "18:00" } }, dev: {} } },
    { now },
  );
  expect(result.code === "read" && [...result.document.accounts.keys()]).toEqual(["prod", "dev"]);
  expect(result.code === "read" && result.document.accounts.get("prod")?.host?.at).toBe("18:00");
});

test("a time in a zone that keeps one time of UTC becomes the time of the service", () => {
  expect(
    selected({ host: { everyDays: 1, at: "02:00", until: "06:00", timeZone: "Asia/Shanghai" } })?.host,
  ).toMatchObject({ at: "18:00", until: "22:00", timeZone: "UTC" });
  expect(selected({ registry: { everyDays: 1, at: "02:00", timeZone: "Asia/Kolkata" } })?.registry).toMatchObject({
    at: "04:30",
    timeZone: "Asia/Shanghai",
  });
  expect(selected({ images: [{ everyDays: 1, at: "20:00", until: "24:00", timeZone: "UTC" }] })?.images).toMatchObject([
    { at: "04:00", until: "08:00" },
  ]);
});

test("a zone with summer time is refused with the nearest times of the service", () => {
  expect(problems({ version: 1, host: { everyDays: 1, at: "02:00", timeZone: "Europe/Berlin" } })).toEqual([
    'host.timeZone: the clocks of Europe/Berlin change, and the service keeps one time of UTC all year. Nearest, with timeZone: UTC: at: "01:00" is 02:00 while Europe/Berlin is UTC+01:00; at: "00:00" is 02:00 while Europe/Berlin is UTC+02:00',
  ]);
  expect(problems({ version: 1, host: { everyDays: 1, at: "02:00", timeZone: "Europe/Berlim" } })).toEqual([
    "host.timeZone: there is no time zone Europe/Berlim. Write a name such as Asia/Shanghai, or an offset such as +08:00",
  ]);
});

test.each([
  {
    name: "newest tags of host images",
    given: { host: { everyDays: 1, at: "02:00", latestOnly: true } },
    want: ["host.latestOnly: hosts have no newest tags. Nearest: runningOnly: true, or images: recommended"],
  },
  {
    name: "hours between scans of registry images",
    given: { registry: { everyDays: 1, everyHours: 6, at: "02:00" } },
    want: ["registry.everyHours: the service counts in days. Nearest: everyDays: 1"],
  },
  {
    name: "what to look for at Alibaba Cloud",
    given: { images: [{ everyDays: 1, at: "02:00", until: "06:00", find: ["malware"] }] },
    want: ["images.0.find: Alibaba Cloud always looks for everything. Nearest: leave it out"],
  },
  {
    name: "half an hour at Alibaba Cloud",
    given: { images: [{ everyDays: 1, at: "02:30", until: "06:00" }] },
    want: ['images.0.at: the service knows whole hours only. Nearest: "02:00" or "03:00" in Asia/Shanghai'],
  },
  {
    name: "the end of the day at Tencent Cloud",
    given: { host: { everyDays: 1, at: "22:00", until: "24:00" } },
    want: ['host.until: the service has no 24:00. Nearest: "00:00", or leave it out'],
  },
  {
    name: "clusters and recommended images",
    given: { host: { everyDays: 1, at: "02:00", clusters: ["cls-1"], images: "recommended" } },
    want: ["host.clusters: the service chooses either by cluster or by images. Nearest: leave images out"],
  },
  {
    name: "a period in days and in hours",
    given: { images: [{ everyDays: 1, everyHours: 1, at: "02:00", until: "06:00" }] },
    want: ["images.0.everyHours: the service counts in days or in hours. Nearest: leave everyHours out"],
  },
  {
    name: "one ID twice",
    given: {
      images: [
        { id: "a", everyDays: 1, at: "02:00", until: "06:00" },
        { id: "a", everyDays: 2, at: "02:00", until: "06:00" },
      ],
    },
    want: ["images.1: the same schedule is listed above; write it once"],
  },
  {
    name: "one schedule twice",
    given: {
      images: [
        { everyDays: 1, at: "02:00", until: "06:00" },
        { id: "new", everyDays: 1, at: "2:00", until: "06:00", firstRun: "2026-12-01T00:00:00Z" },
      ],
    },
    want: ["images.1: the same schedule is listed above; write it once"],
  },
])("refuses $name, with the reason and the nearest that can be said", ({ given, want }) => {
  expect(problems({ version: 1, ...given })).toEqual(want);
});

test("says everything that is wrong, with keys that are alike and what YAML 1.1 made of a time", () => {
  expect(
    problems({ version: 2, hosts: {}, host: { everyDays: "daily", at: 120, enabled: "yes", untill: "x" }, images: {} }),
  ).toEqual([
    "hosts: unknown key; did you mean host?",
    "host.untill: unknown key; did you mean until?",
    "version: must be 1",
    'host.enabled: must be true or false; "yes" is a text: write true',
    'host.at: must be a time of day like "04:00"; 120 is what YAML 1.1 tools make of 02:00 without quotes: write "02:00"',
    "host.everyDays: must be a number of days",
    "images: must be a list of schedules, each with a dash before it",
  ]);
});

test.each([
  { given: [], want: /^a file of schedules is a list of names and values/ },
  { given: null, want: /^a file of schedules is a list of names and values/ },
  { given: { version: 1 }, want: /^there is no schedule in it/ },
  { given: { version: 1, host: null }, want: /^host: must be a list of names and values$/ },
  {
    given: { version: 1, host: { everyDays: 1, at: "1:00" }, accounts: {} },
    want: /^accounts: schedules must be either/,
  },
  {
    given: { version: 1, accounts: { a: { hosts: {} } } },
    want: /^accounts\.a\.hosts: unknown key; did you mean host\?$/,
  },
])("refuses $given", ({ given, want }) => {
  expect(problems(given).join("\n")).toMatch(want);
});

test("what a listing says of runs is taken and left out", () => {
  expect(selected({ host: { everyDays: 1, at: "1:00", status: { nextRuns: [] } } })?.host).not.toHaveProperty("status");
});
