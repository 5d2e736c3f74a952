import type { Intervention } from "../gateway/gateway-context.js";
import type { Store } from "../state/store.js";
import type { RescanFault } from "./fault-rule.js";
import { isJson, plainOf } from "./plain-answer.js";

/** Members of requests and rows that name an image, in the order in which they are tried. */
const names = ["ImageID", "ImageId", "ImageAssetId", "ImageUuid", "Uuid", "Uuids", "Id"] as const;

/** Ends a scan of the image that a request is about, after it is answered. */
export function rescanAfter({ adds = 1, fails = false }: RescanFault, store: Store): Intervention {
  return {
    answer: (answer, parameters, nowMs) => {
      // The answer so far may be a view of the rows that change now.
      const plain = plainOf(answer);
      const imageId = imageOf(parameters, store) ?? imageOf(lastRowOf(plain), store);
      if (imageId !== undefined) store.rescan(imageId, { adds: fails ? 0 : adds, fails, timeMs: nowMs });
      return plain;
    },
  };
}

function imageOf(named: unknown, store: Store): string | undefined {
  if (!isJson(named)) return undefined;
  for (const name of names)
    for (const value of [named[name]].flat()) {
      if (typeof value !== "string" && typeof value !== "number") continue;
      const [first = ""] = String(value).split(",");
      const imageId = store.rescans.find(first, isNumber(name) ? "number" : "id");
      if (imageId !== undefined) return imageId;
    }
  return undefined;
}

/** Registries know an image by a number. */
function isNumber(name: (typeof names)[number]): boolean {
  return name === "ImageAssetId" || name === "Id";
}

function lastRowOf(answer: Readonly<Record<string, unknown>>): unknown {
  return Object.values(answer)
    .find((member): member is unknown[] => Array.isArray(member))
    ?.at(-1);
}
