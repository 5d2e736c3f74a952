import {
  type FindingList,
  type Image,
  type ReadingTarget,
  type ReadingTargets,
  type SourceId,
  type SourceOutcome,
  listOf,
  readInventory,
  readingTargets,
} from "@plimsoll/core";

import { collectNames, keepsNames, rememberNames } from "../../completion/image-names.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import type { Globals } from "../../options/globals.js";
import { count as countText } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { visible } from "../../output/visible.js";
import type { OfflineOption } from "../../store/offline-option.js";
import type { Offline } from "../../store/open-offline.js";
import { isWhole, nothingRead, reportCompleteness } from "../images/completeness.js";
import { type Found, findImage, findStored, searchedLists } from "../images/find-image.js";
import { type OpenSources, openSources } from "../images/open-sources.js";
import type { FindingSelection } from "./finding-selection.js";
import type { Clients } from "./open-readers.js";
import { PlacesOfImages } from "./places-of-images.js";
import { type RunningImages, runningPart } from "./running-images.js";

/** The images of which findings are read, and how the inventory was read. */
export interface OpenFindings extends AsyncDisposable {
  /** Images that are read and those that are not, with all lists. */
  readonly plan: ReadingTargets["plan"];
  /** Images that are read, with the lists that the selection asks for. */
  readonly targets: readonly ReadingTarget[];
  readonly clients: Clients;
  /** The store that is read instead of the services; absent where they are read. */
  readonly offline?: Offline | undefined;
  /** The lists of images that are read. */
  readonly ids: readonly SourceId[];
  /** Places where images run; absent without `--running`. */
  readonly running?: RunningImages | undefined;
  /** Outcome of reading the lists of images. */
  readonly outcomes: readonly SourceOutcome[];
  /** True if no image was read at all. */
  readonly isNothing: boolean;
  /** True if every list of images was read completely. */
  readonly isWhole: boolean;
}

/**
 * Reads the inventory, or of it the images that `--image` names, and decides which lists of each image are read.
 *
 * @param each - Sees every image.
 * @throws {CommandFailure} when an image that is named is nowhere, or there are no credentials.
 */
export async function openFindings(
  selection: Pick<FindingSelection, "cloud" | "image" | "kind" | "running"> & OfflineOption,
  {
    io,
    globals,
    each = () => undefined,
    find,
  }: {
    readonly io: Io;
    readonly globals: Globals;
    readonly each?: (image: Image) => void;
    /** Finds the images instead, and adds the outcomes of the lists that it reads. */
    readonly find?: ((open: OpenSources, outcomes: SourceOutcome[]) => AsyncIterable<Image>) | undefined;
  },
): Promise<OpenFindings> {
  const { cloud, image: wanted, kind: kinds, offline, store } = selection;
  // The variable narrows an inventory to some servers; an image that is named may be elsewhere.
  const env = wanted === undefined && find === undefined ? io.env : { ...io.env, PLIMSOLL_SAS_UUIDS: "" };
  const open = await openSources(omitUndefined({ cloud, offline, store }), { ...io, env }, globals);
  try {
    const outcomes: SourceOutcome[] = [];
    const images =
      find?.(open, outcomes) ??
      (wanted === undefined ? allImages(open, { outcomes, io, globals }) : namedImages(wanted, { open, outcomes, io }));
    const places = new PlacesOfImages();
    const look = (image: Image): void => {
      if (selection.running === true) places.add(image);
      each(image);
    };
    const { plan: whole, targets: all } = await readingTargets(
      seen(images, { look, keepsRaw: open.offline === undefined }),
    );
    const running =
      selection.running === true ? runningPart({ targets: all, unknown: whole.unknown }, places) : undefined;
    const { targets, unknown } = running ?? { targets: all, unknown: whole.unknown };
    return {
      plan: { ...whole, unknown },
      ids: open.ids,
      running,
      targets: kinds === undefined ? targets : withLists(targets, new Set(kinds.map(listOf))),
      clients: clientsOf(open),
      offline: open.offline,
      outcomes,
      isWhole: outcomes.every((outcome) => outcome.status === "read" && outcome.complete),
      isNothing: outcomes.length > 0 && nothingRead({ outcomes }),
      [Symbol.asyncDispose]: () => open[Symbol.asyncDispose](),
    };
  } catch (error) {
    await open[Symbol.asyncDispose]();
    throw error;
  }
}

/** Makes what is read of images that were found already: their lists of vulnerabilities. */
export async function openFound(
  { images, outcomes }: Found,
  { ids, accounts, isImplicit, offline }: Pick<OpenSources, "accounts" | "ids" | "isImplicit" | "offline">,
): Promise<OpenFindings> {
  const { plan, targets } = await readingTargets(placesOf(images));
  return {
    plan,
    ids,
    running: undefined,
    targets: withLists(targets, new Set([listOf("vulnerability")])),
    clients: clientsOf({ accounts, isImplicit }),
    offline,
    outcomes,
    isWhole: isWhole({ outcomes }),
    isNothing: false,
    // Whoever opened the accounts closes them.
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function* placesOf(images: Found["images"]): AsyncGenerator<Image> {
  for (const { places } of images) yield* places;
}

function clientsOf({ accounts, isImplicit }: Pick<OpenSources, "accounts" | "isImplicit">): Clients {
  if (!isImplicit) return { named: accounts };
  const clients = accounts.map(({ cloud, client }): Clients =>
    cloud === "tencent" ? { tcss: client } : { sas: client },
  );
  return Object.assign({}, ...clients) as Clients; // one of each cloud at most
}

/** Reports lists of images that were not read completely; nothing if all were. */
export function reportInventory({ outcomes }: OpenFindings, io: Io, format: Globals["output"]): Promise<ExitCode> {
  return reportCompleteness({ outcomes }, { printed: 1, io, format });
}

/** Shows each image on its way. The vendor's record is most of an image, and the store is not asked with it. */
async function* seen(
  images: AsyncIterable<Image>,
  { look, keepsRaw }: { readonly look: (image: Image) => void; readonly keepsRaw: boolean },
): AsyncGenerator<Image> {
  for await (const found of images) {
    const image = keepsRaw ? found : ({ ...found, raw: undefined } as unknown as Image); // see above
    look(image);
    yield image;
  }
}

/** All images. Their names are kept for completion, as those of `images list` are. */
async function* allImages(
  { sources, offline }: OpenSources,
  { outcomes, io, globals }: Pick<Search, "io" | "outcomes"> & { readonly globals: Globals },
): AsyncGenerator<Image> {
  const inventory = readInventory(sources, { signal: io.signal, order: "together" });
  const progress = createProgress(io);
  const kept = offline === undefined && keepsNames(io, globals) ? collectNames() : undefined;
  let number = 0;
  try {
    for await (const image of inventory) {
      kept?.add(image);
      progress.show(countText(++number, "image"));
      yield image;
    }
  } finally {
    progress.done();
  }
  outcomes.push(...inventory.outcomes);
  if (kept !== undefined) await rememberNames(kept.names, io);
}

interface Search {
  readonly open: OpenSources;
  readonly outcomes: SourceOutcome[];
  readonly io: Io;
}

async function* namedImages(texts: readonly string[], { open, outcomes, io }: Search): AsyncGenerator<Image> {
  for (const text of texts) {
    const found = open.offline === undefined ? await findImage(text, open, io) : await findStored(text, open, io);
    outcomes.push(...found.outcomes);
    for (const { places } of found.images) yield* places;
    if (found.images.length > 0) continue;
    // A list that could not be read may have the image. It is reported at the end, with all others.
    if (!isWhole(found)) continue;
    throw new CommandFailure(
      EXIT.error,
      "NotFound",
      `no image is named ${visible(text)}. Searched by name, image ID, digest and UUID in ${searchedLists(found)}. See them with: plimsoll images list`,
    );
  }
}

function withLists(targets: readonly ReadingTarget[], lists: ReadonlySet<FindingList>): readonly ReadingTarget[] {
  return targets.flatMap((target) => onlyLists(target, lists));
}

function onlyLists({ image, reading }: ReadingTarget, lists: ReadonlySet<FindingList>): readonly ReadingTarget[] {
  const kept = Object.fromEntries(Object.entries(reading.lists).filter(([list]) => lists.has(list as FindingList))); // its own names
  const failedLists = reading.failedLists.filter((list) => lists.has(list));
  if (Object.keys(kept).length === 0 && failedLists.length === 0) return [];
  return [{ image, reading: { ...reading, lists: kept, failedLists } }];
}
