import { type GroupedImage, type TcssImageDetail, tcssImageDetail } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { renderRows, renderValue } from "../../output/render.js";
import { shortId } from "../../output/short-id.js";
import { visible } from "../../output/visible.js";
import { addOfflineOption } from "../../store/offline-option.js";
import { tellMissing } from "../../store/open-offline.js";
import { reportCompleteness } from "./completeness.js";
import { type DetailChoice, addDetailOptions } from "../findings/detail-options.js";
import { type Found, type SearchPlaces, findImage, findStored, searchedLists } from "./find-image.js";
import { imageColumns } from "./image-columns.js";
import { chooseSources, connectClouds, openSources } from "./open-sources.js";
import type { ImagePackages, PackagesOptions } from "./packages-of-image.js";
import { type Selection, addSources } from "./selection.js";
import type { ShownImage } from "./show-sections.js";

/** Candidates that the message about an argument for several images names. */
const maxCandidates = 20;

interface ShowOptions extends Selection, DetailChoice {
  readonly raw?: true;
  readonly withoutFindings?: true;
}

/** `plimsoll images show` */
export function imagesShowCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("show", "Show everything that is known about one image", [
    ["plimsoll images show nginx:1.27", "by its name; the last parts of the repository are enough"],
    ["plimsoll images show 9205c3eea8c4", "by the first 12 digits of its ID or digest; reads all lists"],
    ["plimsoll images show sha256:… -o json", "by its whole ID or digest, with a few calls"],
    ["plimsoll images show nginx:1.27 --offline", "as the last plimsoll sync found it; without its build"],
  ]).argument("<image>", "name, image ID, manifest digest, or UUID of Alibaba Cloud");
  addOfflineOption(addSources(command))
    .option("--raw", "add the vendor's own record to each place in JSON, NDJSON and YAML")
    .option("--without-findings", "do not read its vulnerabilities: counts, and no packages");
  addDetailOptions(command);
  return command.action(async (text: string, options: ShowOptions) =>
    setExitCode(await show(text, options, { io, command })),
  );
}

async function show(
  text: string,
  options: ShowOptions,
  { io, command }: { readonly io: Io; readonly command: Command },
): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  if (text.trim() === "") throw usageFailure("images show takes a name, an image ID, a digest or a UUID.");
  if (options.uuid !== undefined) throw usageFailure("images show takes the UUID as its argument, without --uuid.");
  if (options.offline === true) return await showStored(text, options, { io, globals });
  const { ids } = await chooseSources(options, { ...io, env: { ...io.env, PLIMSOLL_SAS_UUIDS: "" } }, globals);
  await using connected = connectClouds(ids, io, globals);
  const { accounts, isImplicit } = connected;
  const places: SearchPlaces = { ids, accounts, isImplicit };
  const found = await findImage(text, places, io);
  const build = (image: GroupedImage) => buildOf(image, places, io);
  return await print(text, found, { options, io, globals, open: places, buildOf: build });
}

/** Shows an image as the store has it: all but its build, which is a call of its own. */
async function showStored(
  text: string,
  options: ShowOptions,
  { io, globals }: { readonly io: Io; readonly globals: Globals },
): Promise<ExitCode> {
  await using open = await openSources(options, io, globals);
  const found = await findStored(text, open, io);
  const buildOf = async ({ places }: GroupedImage): Promise<object> => {
    if (places.some(({ source }) => source === "tencent-host"))
      tellMissing("the build of the image", io, globals.output);
    return {};
  };
  return await print(text, found, { options, io, globals, open, buildOf });
}

interface PrintOptions {
  readonly options: ShowOptions;
  readonly io: Io;
  readonly globals: Globals;
  /** Accounts, or the store, in which the image was searched. */
  readonly open: PackagesOptions["open"];
  readonly buildOf: (image: GroupedImage) => Promise<Pick<ShownImage, "build">>;
}

async function print(text: string, found: Found, printing: PrintOptions): Promise<ExitCode> {
  const { options, io, globals, buildOf } = printing;
  const [image] = found.images;
  if (image === undefined) return await notFound(text, { found, io, format: globals.output });
  if (found.images.length > 1) throw ambiguous(text, found.images);
  const { output, query } = globals;
  const isRow = output === "csv" && query === undefined;
  const read = isRow || options.withoutFindings === true ? undefined : await readPackages(found, printing);
  const shown: ShownImage = {
    ...(options.raw === true ? image : withoutRaw(image)),
    ...(read === undefined ? {} : { packages: read.packages }),
    ...(await buildOf(image)),
  };
  if (isRow) await renderRows([shown], { format: output, view: imageColumns.usual, io });
  else if (output !== "table" || query !== undefined) await renderValue(shown, { format: output, query, io });
  else await printSections(shown, io);
  return read === undefined ? await reportCompleteness(found, { printed: 1, io, format: output }) : await read.report();
}

async function readPackages(found: Found, { options, open, io, globals }: PrintOptions): Promise<ImagePackages> {
  const { packagesOfImage } = await import("./packages-of-image.js");
  return packagesOfImage(found, { open, details: options, io, globals });
}

async function printSections(image: ShownImage, io: Io): Promise<void> {
  const { showSections } = await import("./show-sections.js");
  for (const print of showSections) await print(image, io);
}

/** Build of the image by the cloud's detail; nothing for an image that is on no host of Tencent Cloud. */
async function buildOf(
  { places }: GroupedImage,
  { accounts, isImplicit }: SearchPlaces,
  io: Io,
): Promise<{ readonly build?: TcssImageDetail }> {
  const host = places.find(({ source }) => source === "tencent-host");
  const owner = accounts.find(
    ({ account, cloud }) => cloud === "tencent" && (isImplicit || account.name === host?.account),
  );
  if (host === undefined || owner?.cloud !== "tencent") return {};
  const build = await tcssImageDetail(owner.client, host.id, { signal: io.signal });
  return build === undefined ? {} : { build };
}

async function notFound(
  text: string,
  {
    found,
    io,
    format,
  }: {
    readonly found: Found;
    readonly io: Io;
    readonly format: Parameters<typeof reportCompleteness>[1]["format"];
  },
): Promise<ExitCode> {
  // A list that could not be read may have the image.
  const code = await reportCompleteness(found, { printed: 1, io, format });
  if (code !== EXIT.clean) return code;
  throw new CommandFailure(
    EXIT.error,
    "NotFound",
    `no image is named ${visible(text)}. Searched by name, image ID, digest and UUID in ${searchedLists(found)}. See them with: plimsoll images list`,
  );
}

function ambiguous(text: string, images: readonly GroupedImage[]): CommandFailure {
  const lines = images
    .slice(0, maxCandidates)
    .map(({ id, name, sources }) => visible(`  ${shortId(id).padEnd(12)}  ${name}  ${sources.join("+")}`));
  const more = images.length > maxCandidates ? [`  and ${images.length - maxCandidates} more`] : [];
  return usageFailure(
    [`${visible(text)} names ${images.length} images. Give the ID of one:`, ...lines, ...more].join("\n"),
  );
}

function withoutRaw(image: GroupedImage): GroupedImage {
  return {
    ...image,
    places: image.places.map((place) => Object.defineProperty({ ...place }, "raw", { enumerable: false })),
  };
}
