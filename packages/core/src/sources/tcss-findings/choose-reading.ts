import { type TcssClient, isPlimsollError } from "@plimsoll/client";

import { type ReadingEstimate, estimateReading } from "../../findings/reading-cost.js";
import type { FindingReader, ReadingTarget } from "../../reading/finding-reader.js";
import { tcssReaderByVulnerability } from "./by-vulnerability.js";
import { type TcssCatalog, tcssVulnerabilityCatalog } from "./catalog.js";
import type { ImageListOptions } from "./image-list-reader.js";
import { tcssFindingReaders } from "./tcss-finding-readers.js";

/** The chosen way of reading, and the cost of both ways. */
export interface TcssReadingChoice {
  /** Cost of both ways; the way by vulnerability is absent if it was not estimated. */
  readonly estimate: ReadingEstimate;
  /** Readers of all lists, the chosen way. */
  readonly readers: readonly FindingReader[];
}

/** Options of choosing. */
export interface ChooseReadingOptions extends ImageListOptions {
  /** Stops the reading of the catalog. @default never */
  readonly signal?: AbortSignal | undefined;
}

/** Below this time the catalog is not read, which takes some seconds itself. */
const WORTH_A_LOOK_SECONDS = 30;

/**
 * Chooses how to read the vulnerabilities of Tencent Cloud: image by image, or by vulnerability where that takes less time. Reads the
 * catalog of vulnerabilities for it, but only if reading image by image takes half a minute or more. If the catalog cannot be
 * read, the way by image is taken.
 *
 * @param client - Client of the account.
 * @param targets - Images to be read; those of other clouds are left out of account.
 * @param options - See {@link ChooseReadingOptions}.
 */
export async function chooseTcssReading(
  client: Pick<TcssClient, "paginate">,
  targets: readonly ReadingTarget[],
  options: ChooseReadingOptions = {},
): Promise<TcssReadingChoice> {
  const readers = tcssFindingReaders(client, options);
  const read = targets.flatMap(({ image, reading }) => (image.cloud === "tencent" ? [reading] : []));
  const estimate = estimateReading(read);
  if (estimate.byImage.seconds < WORTH_A_LOOK_SECONDS) return { estimate, readers };
  const catalog = await catalogOrNothing(client, options.signal);
  if (catalog === undefined) return { estimate, readers };
  const both = estimateReading(read, catalog.counts);
  if (both.chosen === "image") return { estimate: both, readers };
  const byVulnerability = tcssReaderByVulnerability(client, catalog, { texts: options.texts });
  return { estimate: both, readers: [byVulnerability, ...readers.filter(({ list }) => list !== "vulnerability")] };
}

/** An incomplete catalog cannot prove that an image has no further vulnerability. */
async function catalogOrNothing(
  client: Pick<TcssClient, "paginate">,
  signal: AbortSignal | undefined,
): Promise<TcssCatalog | undefined> {
  try {
    const catalog = await tcssVulnerabilityCatalog(client, { signal });
    return catalog.complete ? catalog : undefined;
  } catch (error) {
    signal?.throwIfAborted();
    // A refusal or a network that fails takes the other way; a closed client is a mistake of the caller.
    if (!isPlimsollError(error) || error.code === "Closed") throw error;
    return undefined;
  }
}
