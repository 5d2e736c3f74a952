import type { Handler } from "../../gateway/handler.js";
import { readPushedImages } from "../pushed-images.js";
import { noneStarted, toScanTask } from "../started-scan.js";

/** Lets images be listed that were pushed, and starts a scan of them and of those that are listed already. */
export const publicSyncAndCreateImageScanTask: Handler<"sas", "PublicSyncAndCreateImageScanTask"> = (
  { Images },
  { store, nowMs },
) => {
  const pushed = readPushedImages(Images);
  if (!store.alibabaScans.canStart) return { Data: noneStarted };
  const started = store.inTransaction(() => {
    const { alibabaArrivals } = store;
    const listed: string[] = [];
    const arrivals: string[] = [];
    for (const image of pushed) {
      const known = alibabaArrivals.find(image, "listed");
      if (known === undefined) arrivals.push(alibabaArrivals.find(image, "pushed") ?? addUnknown(image));
      else listed.push(known);
    }
    const chosen = { sql: "Uuid IN (SELECT value FROM json_each(?))", values: [JSON.stringify(listed)] };
    const unique = [...new Set(arrivals)];
    return store.alibabaScans.start(chosen, { source: "openapi", timeMs: nowMs, arrivals: unique });

    function addUnknown(image: (typeof pushed)[number]): string {
      alibabaArrivals.add(image, {});
      return image.Uuid;
    }
  });
  return { Data: toScanTask(started, nowMs) };
};
