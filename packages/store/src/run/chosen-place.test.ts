import { type Image, type ReadingTarget, newestScanOf, readingTargets, scanStampOf } from "@plimsoll/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { describeEngines } from "../../test/engines.js";

const RUNS = Number(process.env["PLIMSOLL_PROPERTY_RUNS"] ?? 5);
/** Images that fill a batch. */
const FILLING = 1000;
const PLACES = 3;

/** A place of an image on one day. */
interface DayPlace {
  readonly identity: number;
  readonly place: number;
  /** Day of its scan. */
  readonly scan: number;
  readonly status: "done" | "failed" | "never" | "running";
  /** True if its counters say that nothing was found. */
  readonly isEmpty: boolean;
}

const dayPlaces = fc.uniqueArray(
  fc.record({
    identity: fc.nat(2),
    place: fc.nat(PLACES - 1),
    scan: fc.nat(3),
    status: fc.constantFrom("done", "done", "failed", "running", "never"),
    isEmpty: fc.boolean(),
  }),
  { minLength: 3, maxLength: 9, selector: ({ identity, place }) => identity * PLACES + place },
);
/** The places of a day, and how many of them come before a batch is full. */
const days = fc.array(fc.record({ places: dayPlaces, first: fc.nat(9) }), { minLength: 2, maxLength: 4 });

describeEngines(({ newPlace, open }) => {
  test("of several places that one is read which core would choose, whatever batch it comes in, unless its scan was read before", async () => {
    await fc.assert(
      fc.asyncProperty(days, async (all) => {
        await using store = await open(newPlace());
        const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
        /** Stamps of places that were recorded when all lists of their image had been read. */
        const stamps = new Map<string, string>();
        for (const { places, first } of all) {
          const images = places.map(imageOf);
          const inventory = [...images.slice(0, first), ...filling, ...images.slice(first)];
          await using run = await store.beginRun(scope, { program: "test" });
          const { targets, plan } = await run.stageImages(inventory);
          const { read, unknown, empty, repeated, unchanged } = plan;
          expect(read.length + unknown.length + empty + repeated + unchanged).toBe(inventory.length);
          expect(targets.map(placeAndStampOf).toSorted()).toEqual((await wantedOf(images, stamps)).toSorted());
          for (const { reading } of targets)
            await run.stageFindings({
              findings: [],
              outcomes: (Object.keys(reading.lists) as (keyof typeof reading.lists)[]).map((list) => ({
                image: reading.image,
                cloud: "tencent",
                list,
                reader: "test",
                verdict: { code: "complete", compared: true },
              })),
            });
          // No list is complete, so that no place is gone for good.
          await run.commit({ sources: [{ source: "tencent-host", received: 1, complete: false }] });
          await remember(images, stamps);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** The places that are to be read. */
async function wantedOf(images: readonly Image[], stamps: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { targets } = await readingTargets(images);
  return targets.filter(({ image }) => stamps.get(image.key) !== scanStampOf(image)).map(placeAndStampOf);
}

/** Notes the stamps of images whose chosen place says what is in them. */
async function remember(images: readonly Image[], stamps: Map<string, string>): Promise<void> {
  for (const id of new Set(images.map((image) => image.id))) {
    const [one, ...others] = images.filter((image) => image.id === id);
    if (one === undefined) continue;
    const chosen = newestScanOf([one, ...others]);
    const { plan } = await readingTargets([chosen]);
    if (plan.unknown.length > 0 || stamps.get(chosen.key) === scanStampOf(chosen)) continue;
    for (const place of [one, ...others]) stamps.set(place.key, scanStampOf(place));
  }
}

function placeAndStampOf({ image, reading }: ReadingTarget): string {
  return `${image.key} ${reading.stamp}`;
}

function imageOf({ identity, place, scan, status, isEmpty }: DayPlace): Image {
  const id = `sha256:${identity.toString(16).padStart(64, "0")}`;
  const isHost = place === 0;
  return {
    cloud: "tencent",
    source: isHost ? "tencent-host" : "tencent-registry",
    kind: isHost ? "host" : "registry",
    key: isHost ? id : `${identity}-${place}`,
    id,
    name: `repo-${place}:1`,
    repository: `repo-${place}`,
    scanStatus: status,
    ...(status !== "never" && { scannedAt: new Date(Date.UTC(2026, 0, 1 + scan)).toISOString() }),
    scanErrors: {},
    findings: isEmpty ? { vulnerabilities: 0, malware: 0, sensitive: 0, buildRisks: 0 } : {},
  } as unknown as Image; // the members that the store and the plan look at
}

/** Images that were never scanned, each in one place. */
const filling = Array.from({ length: FILLING }, (_, index) =>
  imageOf({ identity: 1000 + index, place: 0, scan: 0, status: "never", isEmpty: false }),
);
