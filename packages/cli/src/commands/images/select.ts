import { type Cloud, type ImageSource, type TcssImageFilters, sasImages, tcssHostImages } from "@plimsoll/core";
import { type Command, InvalidArgumentError, Option } from "commander";

import { connectSas, connectTcss } from "../../connect.js";
import { checkCredentials, missingCredentials } from "../../credentials.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, listOf } from "../../options/globals.js";

/** Which images a command is about. */
export interface Selection {
  readonly cloud?: Cloud;
  readonly uuid?: readonly string[];
  readonly name?: string;
  readonly filter?: TcssImageFilters;
}

/** Sources to read, and what to close afterwards. */
export interface OpenSources extends AsyncDisposable {
  readonly sources: readonly ImageSource[];
}

/** Adds the options by which images are selected. */
export function addSelection(command: Command): Command {
  return command
    .addOption(new Option("--cloud <cloud>", "only this cloud").choices(["tencent", "alibaba"]))
    .option(
      "--uuid <uuids>",
      "servers or images of Alibaba Cloud, which lists images by UUID (env: PLIMSOLL_SAS_UUIDS)",
      listOf,
    )
    .option("--name <text>", "only images with this text in the name")
    .addOption(
      new Option(
        "--filter <name=values>",
        "filter of Tencent Cloud, for example ScanStatus=scanned,scanErr; with --cloud tencent where keys of both clouds are set",
      ).argParser(filter),
    );
}

/**
 * Opens the clouds that the selection names: the one of `--cloud`, or each that has credentials. A cloud without any is
 * mentioned on standard error; one that was asked for and cannot be read is a source that fails and says why, so that half
 * an inventory is not taken for the whole.
 *
 * @throws {CommandFailure} when a part of the selection cannot be applied to a cloud that would be read, or no cloud is left.
 */
export async function openSources(selection: Selection, io: Io, globals: Globals): Promise<OpenSources> {
  const { cloud, uuid = uuidsOf(io) } = selection;
  const { tencent, alibaba } =
    cloud === undefined ? await available(selection, uuid, io) : only(cloud, selection, uuid);

  const clients: { close(): Promise<void> }[] = [];
  const sources: ImageSource[] = [];
  if (tencent) {
    const client = await connectTcss(io, globals);
    clients.push(client);
    sources.push(tcssHostImages(client, { filters: tcssFilters(selection) }));
  }
  if (alibaba === true) {
    const client = await connectSas(io, globals);
    clients.push(client);
    sources.push(named(sasImages(client, uuid), selection.name));
  } else if (alibaba !== false) sources.push(unread(alibaba));
  return {
    sources,
    async [Symbol.asyncDispose]() {
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

function uuidsOf({ env }: Io): readonly string[] {
  const text = env["PLIMSOLL_SAS_UUIDS"] ?? "";
  const uuids = text.split(",").map((uuid) => uuid.trim());
  return uuids.filter((uuid) => uuid !== "");
}

/** Which clouds to read; for one that was asked for and cannot be read, why. */
interface Choice {
  readonly tencent: boolean;
  readonly alibaba: boolean | string;
}

function only(cloud: Cloud, selection: Selection, uuid: readonly string[]): Choice {
  if (cloud === "alibaba") {
    refuseFilter(selection);
    if (uuid.length === 0)
      throw usageFailure(
        "Alibaba Cloud lists images by UUID: add --uuid with servers or images, or set PLIMSOLL_SAS_UUIDS.",
      );
  } else if (selection.uuid !== undefined)
    throw usageFailure(
      "--uuid selects images of Alibaba Cloud, and --cloud tencent leaves that cloud out: give one of them.",
    );
  return { tencent: cloud === "tencent", alibaba: cloud === "alibaba" };
}

async function available(selection: Selection, uuid: readonly string[], io: Io): Promise<Choice> {
  const missing = await checkCredentials(io.env);
  if (missing.tencent !== undefined && missing.alibaba !== undefined)
    throw missingCredentials([missing.tencent, missing.alibaba]);
  const leaveOut = (name: string): void =>
    void io.stderr.write(`plimsoll: ${name} is left out, its credentials are not set.\n`);
  if (missing.tencent !== undefined) leaveOut("Tencent Cloud");
  if (missing.alibaba === undefined || missing.tencent !== undefined) refuseFilter(selection);
  if (missing.alibaba !== undefined && selection.uuid === undefined) leaveOut("Alibaba Cloud");
  const tencent = missing.tencent === undefined;
  if (!tencent && uuid.length === 0)
    throw usageFailure("Nothing is left to read. Add --uuid with servers or images of Alibaba Cloud.");
  return { tencent, alibaba: alibabaOf(missing.alibaba !== undefined, selection, uuid) };
}

/** Without credentials, Alibaba Cloud is only asked for by `--uuid`: a variable may be set for other commands. */
function alibabaOf(noKey: boolean, selection: Selection, uuid: readonly string[]): boolean | string {
  if (noKey)
    return selection.uuid === undefined
      ? false
      : "--uuid asks for it, and its credentials are not set. Set them, or leave --uuid out.";
  return uuid.length > 0
    ? true
    : "it lists images by UUID. Add --uuid with servers or images, or --cloud tencent if that cloud is enough.";
}

function refuseFilter({ filter: filters, cloud }: Selection): void {
  if (filters === undefined) return;
  const names = filters.map(({ Name }) => Name).join(", ");
  const next =
    cloud === "alibaba"
      ? "Leave it out, or select by --name."
      : "Add --cloud tencent to list only the images it can be applied to, or select by --name, which both clouds have.";
  throw usageFailure(`--filter ${names} is a filter of Tencent Cloud and cannot be applied to Alibaba Cloud. ${next}`);
}

/** A source that was asked for and cannot be read. */
function unread(why: string): ImageSource {
  return {
    name: "Alibaba Cloud images",
    cloud: "alibaba",
    stream: () => {
      throw new CommandFailure(EXIT.incomplete, "NotRead", `Alibaba Cloud was not read: ${why}`);
    },
  };
}

function tcssFilters({ name, filter: filters = [] }: Selection): TcssImageFilters {
  return name === undefined ? filters : [...filters, { Name: "ImageName", Values: [name], ExactMatch: false }];
}

/** Alibaba Cloud cannot filter by name, so it is done here, in the way Tencent Cloud does it. */
function named(source: ImageSource, text: string | undefined): ImageSource {
  if (text === undefined) return source;
  const wanted = text.toLowerCase();
  return {
    ...source,
    stream(options) {
      const images = source.stream(options);
      return {
        get result() {
          return images.result;
        },
        async *[Symbol.asyncIterator]() {
          for await (const image of images) if (image.name.toLowerCase().includes(wanted)) yield image;
        },
      };
    },
  };
}

function filter(text: string, previous: TcssImageFilters = []): TcssImageFilters {
  const [name, values] = text.split(/=(.*)/s);
  if (name === undefined || name === "" || values === undefined || values === "")
    throw new InvalidArgumentError("It takes NAME=VALUE or NAME=VALUE,VALUE.");
  return [...previous, { Name: name, Values: values.split(",") }];
}
