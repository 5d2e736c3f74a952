import type { PagesResult } from "@plimsoll/client";

import { omitUndefined } from "../base/omit-undefined.js";
import type { SourceResult } from "../inventory/image-source.js";

/** Outcome of reading a list, in the terms of this package. */
export function sourceResultOf({ items, total, complete, drifted, reason }: PagesResult): SourceResult {
  return { received: items, complete, drifted, ...omitUndefined({ expected: total, reason }) };
}
