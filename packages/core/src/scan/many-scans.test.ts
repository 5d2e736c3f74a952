import { expect, test } from "vitest";

import type { Image } from "../image/image.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { planScan } from "./plan-scan.js";
import { runScans } from "./run-scans.js";
import type { ScanJournal, ScanJournalEntry } from "./scan-journal.js";
import type { ScanOptions } from "./scan-run.js";
import type { ScanService } from "./scan-service.js";

const MANY = 200_000;

function imagesIn(status: string): readonly Image[] {
  const row = { ImageID: "sha256:", IsAuthorized: 1, ScanStatus: status };
  const image = fromTcssImage(row as Parameters<typeof fromTcssImage>[0]); // what a plan looks at
  return Array.from({ length: MANY }, (_, index) => ({ ...image, id: `sha256:${index}`, key: `sha256:${index}` }));
}

/** A service that starts scans, as many as it is told. */
function serviceOf(starts: { left: number; sent: number }): ScanService {
  return {
    list: "tencent-host",
    maxImages: 100,
    needsLicense: true,
    cost: async (images) => ({ images: images.length, units: 0 }),
    async start() {
      if (starts.left-- <= 0) throw new Error("the line is dead");
      return { code: "started", taskId: String(++starts.sent) };
    },
    failureOf: () => ({ code: "Offline", mayHaveActed: false }),
    read: async (images) => new Map(images.map((image) => [image.key, image])),
    progress: async () => undefined,
    task: async () => undefined,
    over: async () => new Set(),
    latestTask: async () => undefined,
    stop: async () => undefined,
  };
}

function newOptions(): ScanOptions & { readonly journal: ScanJournal } {
  const entries: ScanJournalEntry[] = [];
  let id = 0;
  return {
    journal: { append: async (entry) => void entries.push(entry), read: async () => [...entries] },
    newId: () => String(++id),
    kinds: ["vulnerabilities"],
    wait: false,
    now: () => new Date(0),
  };
}

test(
  "two hundred thousand images are started, and taken up again after a cut, in seconds",
  { timeout: 60_000 },
  async () => {
    const starts = { left: MANY, sent: 0 };
    const service = serviceOf(starts);
    const options = newOptions();
    const first = await runScans(planScan(imagesIn("NOT_SCAN"), [service]), options);
    expect(first.results).toHaveLength(MANY);
    expect(starts.sent).toBe(MANY / 100);
    const again = await runScans(planScan(imagesIn("SCANNING"), [service]), options);
    expect(again.results.filter(({ startedBy }) => startedBy === "earlier-run")).toHaveLength(MANY);
    expect(starts.sent).toBe(MANY / 100);
    const others = await runScans(planScan(imagesIn("SCANNING"), [service]), newOptions());
    expect(others.results.filter(({ startedBy }) => startedBy === "somebody-else")).toHaveLength(MANY);
  },
);

test(
  "of a run that is ended every image that was not started is told, however many they are",
  { timeout: 60_000 },
  async () => {
    const controller = new AbortController();
    const service = serviceOf({ left: MANY, sent: 0 });
    const stopping: ScanService = {
      ...service,
      async start() {
        controller.abort(new Error("Ctrl-C"));
        return { code: "started" };
      },
    };
    const options = { ...newOptions(), signal: controller.signal };
    const { results, stopped } = await runScans(planScan(imagesIn("NOT_SCAN"), [stopping]), options);
    expect(stopped?.cause).toEqual(new Error("Ctrl-C"));
    expect(results.filter(({ state }) => state === "not-started")).toHaveLength(MANY - 100);
  },
);
