import fc from "fast-check";
import { expect, test } from "vitest";

import { completeRegistryImage } from "../seed/registry-images.js";
import { everyRow } from "./database.js";
import type { NumberedImage } from "./registry-images.js";
import type { ScheduleRequest } from "./schedules.js";
import { completeSchedule } from "./schedules.js";
import { Store } from "./store.js";

const startMs = Date.UTC(2026, 10, 21, 4);
const hourMs = 3_600_000;
const daily = { ScanPeriod: 1, Enable: true, ScanTime: "13:00" } as const;

/** A store whose first run is an hour after the start. */
function createStore(request: Partial<ScheduleRequest> = {}, count = 60): Store {
  const store = new Store();
  store.fill(() => {
    for (let index = 0; index < count; index++) {
      store.registryImages.add(
        completeRegistryImage({
          ImageId: `sha256:${index % 50}`,
          ImageName: `image-${index}`,
          IsAuthorized: index % 10 === 9 ? 0 : 1,
          IsLatestImage: index % 2 === 0,
          ContainerCnt: index % 3,
          Namespace: index % 5 === 0 ? "shop" : "library",
          RegistryType: index % 4 === 0 ? "harbor" : "ccr",
        }),
      );
    }
  });
  store.registryScans.schedule(completeSchedule({ ...daily, ...request }), startMs);
  return store;
}

function imagesAt(store: Store, ms: number): readonly NumberedImage[] {
  store.registryScans.catchUp(ms);
  const { registryImages } = store;
  return JSON.parse(registryImages.read(registryImages.find(everyRow, undefined), ms).text) as readonly NumberedImage[]; // the list, whose form has a test of its own
}

function namesWith(images: readonly NumberedImage[], status: NumberedImage["ScanStatus"]): readonly string[] {
  return images.filter(({ ScanStatus }) => ScanStatus === status).map(({ ImageName }) => ImageName);
}

function vulnerabilities(images: readonly NumberedImage[]): number {
  return images.reduce((sum, { VulCnt }) => sum + VulCnt, 0);
}

test("scans the licensed images when the time has come, and not before", () => {
  const store = createStore();
  expect(namesWith(imagesAt(store, startMs + hourMs - 1), "NOT_SCAN")).toHaveLength(60);
  const started = imagesAt(store, startMs + hourMs);
  expect(namesWith(started, "SCANNING")).toEqual(
    started.filter(({ IsAuthorized }) => IsAuthorized === 1).map(({ ImageName }) => ImageName),
  );
  expect(vulnerabilities(started)).toBe(0);
  const ended = imagesAt(store, startMs + 2 * hourMs);
  expect(namesWith(ended, "SCANNING")).toEqual([]);
  expect(namesWith(ended, "SCANNED").length).toBeGreaterThan(40);
  expect(vulnerabilities(ended)).toBeGreaterThan(0);
  store.close();
});

test("tells how far a running scan has come", () => {
  const store = createStore({}, 1);
  const [started] = imagesAt(store, startMs + hourMs);
  const seconds = started?.ScanRemainTime ?? 0;
  expect(started).toMatchObject({ ScanStatus: "SCANNING", CveStatus: "SCANNING", Progress: 0, ScanVulProgress: 0 });
  const [half] = imagesAt(store, startMs + hourMs + seconds * 500);
  expect(half).toMatchObject({ Progress: 50, ScanVirusProgress: 50, ScanRemainTime: Math.ceil(seconds / 2) });
  const [almost] = imagesAt(store, startMs + hourMs + seconds * 1000 - 1);
  expect(almost).toMatchObject({ Progress: 99, ScanRemainTime: 1, ScanTime: "" });
  const [done] = imagesAt(store, startMs + hourMs + seconds * 1000);
  expect(done).toMatchObject({ ScanStatus: "SCANNED", Progress: 100, ScanRiskProgress: 100, ScanRemainTime: 0 });
  expect(done?.ScanTime).toMatch(/^2026-11-21T13:\d\d:\d\d\+08:00$/);
  expect(Date.parse(done?.ScanTime ?? "")).toBe(startMs + hourMs + seconds * 1000);
  store.close();
});

test("keeps what was found while it looks again, and adds what is new", () => {
  const store = createStore();
  const first = imagesAt(store, startMs + 2 * hourMs);
  const again = imagesAt(store, startMs + 25 * hourMs);
  expect(again.map(({ VulCnt }) => VulCnt)).toEqual(first.map(({ VulCnt }) => VulCnt));
  const later = imagesAt(store, startMs + 26 * hourMs);
  expect(later.every(({ VulCnt }, index) => VulCnt >= (first[index]?.VulCnt ?? 0))).toBe(true);
  expect(vulnerabilities(later)).toBeGreaterThan(vulnerabilities(first));
  store.close();
});

test("leaves parts alone that are not asked for", () => {
  const store = createStore({ ScanType: ["VIRUS"] });
  const images = imagesAt(store, startMs + 2 * hourMs);
  const scanned = images.filter(({ ScanStatus }) => ScanStatus === "SCANNED");
  expect(scanned.length).toBeGreaterThan(40);
  for (const { CveStatus, VirusStatus, ScanVulProgress, ScanVirusProgress, VulCnt } of scanned)
    expect([CveStatus, VirusStatus, ScanVulProgress, ScanVirusProgress, VulCnt]).toEqual([
      "NOT_SCAN",
      "SCANNED",
      0,
      100,
      0,
    ]);
  store.close();
});

test("says why a scan failed, and of one that failed in part as well", () => {
  const store = createStore({}, 400);
  for (let index = 0; index < 400; index++)
    store.registryImages.add(completeRegistryImage({ ImageId: `sha256:more-${index}`, IsAuthorized: 1 }));
  const images = imagesAt(store, startMs + 2 * hourMs);
  const failed = images.filter(({ ScanStatus }) => ScanStatus === "SCAN_ERR");
  const inPart = images.filter(({ ScanStatus, VirusStatus }) => ScanStatus === "SCANNED" && VirusStatus === "SCAN_ERR");
  expect(failed.length).toBeGreaterThan(0);
  expect(inPart.length).toBeGreaterThan(0);
  for (const image of failed)
    expect(image).toMatchObject({ CveStatus: "SCAN_ERR", ScanVulError: "ConnFailed", VulCnt: 0, Progress: 100 });
  for (const image of [...failed, ...inPart])
    expect(image).toMatchObject({ ScanVirusError: "ConnFailed", Reason: "The registry could not be reached." });
  for (const image of inPart) expect(image).toMatchObject({ CveStatus: "SCANNED", ScanVulError: "" });
  store.close();
});

test("stops what runs when the time of day is over, and goes on with it the next day", () => {
  const store = createStore({ ScanEndTime: "13:20" });
  const cut = imagesAt(store, startMs + hourMs + 20 * 60_000);
  const canceled = cut.filter(({ ScanStatus }) => ScanStatus === "CANCELED");
  expect(namesWith(cut, "SCANNING")).toEqual([]);
  expect(namesWith(cut, "SCANNED").length).toBeGreaterThan(0);
  expect(canceled.length).toBeGreaterThan(0);
  for (const image of canceled)
    expect(image).toMatchObject({ CveStatus: "CANCELED", VulCnt: 0, ScanTime: "", ScanRemainTime: 0 });
  expect(namesWith(imagesAt(store, startMs + 25 * hourMs), "CANCELED")).toEqual([]);
  store.close();
});

const choices: readonly {
  readonly name: string;
  readonly request: Partial<ScheduleRequest>;
  readonly want: (image: NumberedImage) => boolean;
}[] = [
  { name: "newest tags", request: { Latest: true }, want: ({ IsLatestImage }) => IsLatestImage },
  { name: "images in use", request: { ContainerRunning: true }, want: ({ IsRunning }) => IsRunning },
  { name: "namespaces", request: { Namespace: ["shop"] }, want: ({ Namespace }) => Namespace === "shop" },
  {
    name: "kinds of registry",
    request: { RegistryType: ["harbor"] },
    want: ({ RegistryType }) => RegistryType === "harbor",
  },
  {
    name: "what is recommended",
    request: { ScanScope: 2, Namespace: ["shop"] },
    want: ({ IsLatestImage, IsRunning, Namespace }) => (IsLatestImage || IsRunning) && Namespace === "shop",
  },
  {
    name: "what is not excluded",
    request: { ExcludeImageAssetIds: [13, 14] },
    want: ({ Id }) => Id !== 13 && Id !== 14,
  },
  {
    name: "numbers, whatever is excluded",
    request: { Id: [3, 4], ExcludeImageAssetIds: [3] },
    want: ({ Id }) => Id === 3 || Id === 4,
  },
  { name: "numbers", request: { Id: [3, 4], Namespace: ["nothing"] }, want: ({ Id }) => Id === 3 || Id === 4 },
  {
    name: "names",
    request: {
      Images: [
        { InstanceName: "ccr-default", Namespace: "library", ImageName: "image-3", ImageTag: "latest", Force: "abc" },
      ],
    },
    want: ({ ImageName }) => ImageName === "image-3",
  },
];

test.each(choices)("chooses images by $name, with all that are the same", ({ request, want }) => {
  const store = createStore(request);
  const images = imagesAt(store, startMs + hourMs);
  const chosen = new Set(
    images.filter((image) => image.IsAuthorized === 1 && want(image)).map(({ ImageId }) => ImageId),
  );
  const expected = images.filter(({ ImageId }) => chosen.has(ImageId)).map(({ ImageName }) => ImageName);
  expect(expected.length).toBeGreaterThan(0);
  expect(namesWith(images, "SCANNING")).toEqual(expected);
  store.close();
});

test("scans a named image again only by force", () => {
  const image = { InstanceName: "ccr-default", Namespace: "library", ImageName: "image-1", ImageTag: "latest" };
  for (const [Force, status] of [
    ["false", "SCANNED"],
    ["true", "SCANNING"],
  ] as const) {
    const store = createStore({ Images: [{ ...image, Force }] }, 2);
    expect(namesWith(imagesAt(store, startMs + 24 * hourMs), "SCANNED")).toEqual(["image-1"]);
    expect(imagesAt(store, startMs + 25 * hourMs)[1]?.ScanStatus).toBe(status);
    expect(store.schedules.runs.last?.result).toBe(Force === "true" ? "Success" : "ImageNeedIsEmpty");
    store.close();
  }
});

test("says what came of a run", () => {
  const results = [{ Id: [1] }, { Id: [10] }, { Namespace: ["nothing"] }].map((request) => {
    const store = createStore(request);
    store.registryScans.catchUp(startMs + hourMs);
    const { last, nextMs } = store.schedules.runs;
    store.close();
    expect([last?.startMs, nextMs]).toEqual([startMs + hourMs, startMs + 25 * hourMs]);
    return last?.result;
  });
  expect(results).toEqual(["Success", "InsufficientLicense", "ImageNeedIsEmpty"]);
});

test("does not run when it is off, and lets what runs go on when it is replaced", () => {
  const store = createStore({ Enable: false });
  expect(namesWith(imagesAt(store, startMs + 48 * hourMs), "NOT_SCAN")).toHaveLength(60);
  store.registryScans.schedule(completeSchedule(daily), startMs);
  expect(namesWith(imagesAt(store, startMs + hourMs), "SCANNING").length).toBeGreaterThan(40);
  store.registryScans.schedule(completeSchedule({ ...daily, Enable: false }), startMs + hourMs + 1);
  expect(namesWith(imagesAt(store, startMs + 2 * hourMs), "SCANNING")).toEqual([]);
  expect(store.schedules.runs).toEqual({ nextMs: undefined, last: { startMs: startMs + hourMs, result: "Success" } });
  store.close();
});

test("catches up with a leap as if the time had passed step by step", () => {
  const steps = fc.array(fc.integer({ min: 1, max: 40 * hourMs }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(steps, fc.boolean(), (lengths, hasEnd) => {
      const request = hasEnd ? { ScanEndTime: "13:30" } : {};
      const [stepping, leaping] = [createStore(request), createStore(request)];
      let ms = startMs;
      for (const length of lengths) {
        ms += length;
        const byStatus = imagesAt(stepping, ms).map(({ ScanStatus }) => ScanStatus);
        expect(byStatus).toHaveLength(60);
      }
      expect(imagesAt(leaping, ms)).toEqual(imagesAt(stepping, ms));
      stepping.close();
      leaping.close();
    }),
    { numRuns: 25 },
  );
});

test("runs once if the period is beyond all time", () => {
  const store = createStore({ ScanPeriod: 1e308 });
  store.registryScans.catchUp(startMs + 2 * hourMs);
  store.registryScans.catchUp(Date.UTC(9999, 0));
  expect(store.schedules.runs).toMatchObject({ nextMs: Number.MAX_SAFE_INTEGER, last: { startMs: startMs + hourMs } });
  store.close();
});

test("makes up for a month of runs after a leap of years", () => {
  const store = createStore();
  const images = imagesAt(store, startMs + 3 * 365 * 24 * hourMs);
  expect(namesWith(images, "NOT_SCAN")).toHaveLength(6);
  expect(store.schedules.runs.last?.startMs).toBe(startMs + hourMs + (3 * 365 - 1) * 24 * hourMs);
  store.close();
});
