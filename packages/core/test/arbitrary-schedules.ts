import fc from "fast-check";

import { normalHost, normalImages, normalRegistry } from "../src/schedule/normal-form.js";
import { FINDS, type HostSchedule, type ImagesSchedule, type RegistrySchedule } from "../src/schedule/schedule.js";
import { timeText } from "../src/schedule/time-of-day.js";

const seconds = fc.oneof(
  fc.integer({ min: 0, max: 1439 }).map((minutes) => minutes * 60),
  fc.integer({ min: 0, max: 86_399 }),
);
const word = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,11}$/);
const imageId = fc.stringMatching(/^[0-9a-f]{64}$/).map((digits) => `sha256:${digits}`);
const window = fc
  .uniqueArray(seconds, { minLength: 2, maxLength: 2 })
  .chain(([at = 0, until = 1]) => fc.constantFrom({ at: timeText(at) }, { at: timeText(at), until: timeText(until) }));
const tencent = fc.record({
  enabled: fc.boolean(),
  everyDays: fc.integer({ min: 1, max: 365 }),
  find: fc.subarray([...FINDS], { minLength: 1 }),
  runningOnly: fc.boolean(),
});

/** Texts that name an image in a registry. */
const namedImage = fc.record(
  { namespace: word, name: word, tag: word, instanceName: word, registry: word, digest: imageId, force: word },
  { requiredKeys: ["name", "tag"] },
);

/** Images that a registry schedule can choose from. */
export interface RegistryChoice {
  /** Numbers of images that exist. @default any */
  readonly ids?: readonly number[];
  /** Names of images that exist. @default any */
  readonly named?: readonly { readonly name: string; readonly tag: string }[];
}

/** Schedules of registry images in their normal form. */
export function registrySchedulesOf({ ids, named }: RegistryChoice): fc.Arbitrary<RegistrySchedule> {
  const someIds =
    ids === undefined ? fc.array(fc.nat(), { minLength: 1, maxLength: 5 }) : fc.subarray([...ids], { minLength: 1 });
  const someNamed =
    named === undefined
      ? fc.array(namedImage, { minLength: 1, maxLength: 3 })
      : fc.subarray([...named], { minLength: 1 });
  const listed = fc
    .record({ images: fc.oneof(someIds, someNamed) })
    .map((choice) => ({ ...choice, registries: [], namespaces: [], exclude: [] }));
  const narrowed = fc.record({
    images: fc.constantFrom("all" as const, "recommended" as const),
    registries: fc.uniqueArray(word, { maxLength: 3 }),
    namespaces: fc.uniqueArray(word, { maxLength: 3 }),
    exclude: fc.uniqueArray(fc.nat(), { maxLength: 3 }),
  });
  return fc
    .tuple(tencent, window, fc.boolean(), fc.oneof(listed, narrowed))
    .map(([base, times, latestOnly, choice]) =>
      normalRegistry({ ...base, ...times, timeZone: "Asia/Shanghai", latestOnly, ...choice }),
    );
}

/** Schedules of registry images of any kind. */
export const registrySchedules: fc.Arbitrary<RegistrySchedule> = registrySchedulesOf({});

/** Schedules of host images in their normal form, of images that exist. */
export function hostSchedulesOf(ids: readonly string[]): fc.Arbitrary<HostSchedule> {
  const exclude = fc.subarray([...ids]);
  const choice = fc.oneof(
    fc
      .record({ images: fc.subarray([...ids], { minLength: 1 }) })
      .map(({ images }) => ({ images, clusters: [], exclude: [] })),
    fc
      .record({ images: fc.constantFrom("all" as const, "recommended" as const), exclude })
      .map((some) => ({ ...some, clusters: [] })),
    fc
      .record({ clusters: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), exclude })
      .map((some) => ({ ...some, images: "all" as const })),
  );
  return fc
    .tuple(tencent, window, choice)
    .map(([base, times, some]) => normalHost({ ...base, ...times, timeZone: "UTC", ...some }));
}

/** Schedules of images of Alibaba Cloud in their normal form, without an ID. */
export const imagesSchedules: fc.Arbitrary<ImagesSchedule> = fc
  .record({
    enabled: fc.boolean(),
    period: fc.oneof(
      fc.record({ everyDays: fc.integer({ min: 1, max: 365 }) }),
      fc.record({ everyHours: fc.integer({ min: 1, max: 720 }) }),
    ),
    at: fc.integer({ min: 0, max: 23 }),
    until: fc.integer({ min: 0, max: 24 }),
    firstRun: fc.integer({ min: 1, max: 4_102_444_800_000 }),
  })
  .map(({ enabled, period, at, until, firstRun }) =>
    normalImages({
      enabled,
      ...period,
      at: timeText(at * 3600),
      until: timeText(until * 3600),
      timeZone: "Asia/Shanghai",
      firstRun: new Date(firstRun).toISOString(),
    }),
  );
