import type { Cloud, ImageSource, TcssImageFilters } from "@plimsoll/core";
import { type Command, InvalidArgumentError, Option } from "commander";

import { connectSas, connectTcss } from "../../connect.js";
import { checkCredentials, noCredentials } from "../../credentials.js";
import { usageFailure } from "../../failures.js";
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
      new Option("--filter <name=values>", "filter of Tencent Cloud, for example ScanStatus=scanned,scanErr").argParser(
        filter,
      ),
    );
}

/**
 * Opens the clouds that the selection names: the one of `--cloud`, or each that has what it needs. The other is
 * mentioned on standard error, so that half an inventory is not taken for the whole.
 */
export async function openSources(selection: Selection, io: Io, globals: Globals): Promise<OpenSources> {
  const { tcssHostImages, sasImages } = await import("@plimsoll/core");
  const { cloud, uuid = uuidsOf(io) } = selection;
  const { tencent, alibaba } = cloud === undefined ? await available(uuid, io) : only(cloud, uuid);

  const clients: { close(): Promise<void> }[] = [];
  const sources: ImageSource[] = [];
  if (tencent) {
    const client = await connectTcss(io, globals);
    clients.push(client);
    sources.push(tcssHostImages(client, { filters: tcssFilters(selection) }));
  }
  if (alibaba) {
    const client = await connectSas(io, globals);
    clients.push(client);
    sources.push(named(sasImages(client, uuid), selection.name));
  }
  return {
    sources,
    async [Symbol.asyncDispose]() {
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

function uuidsOf({ env }: Io): readonly string[] {
  const text = env["PLIMSOLL_SAS_UUIDS"] ?? "";
  return text.trim() === "" ? [] : listOf(text);
}

type Choice = Readonly<Record<Cloud, boolean>>;

function only(cloud: Cloud, uuid: readonly string[]): Choice {
  if (cloud === "alibaba" && uuid.length === 0)
    throw usageFailure(
      "Alibaba Cloud lists images by UUID: add --uuid with servers or images, or set PLIMSOLL_SAS_UUIDS.",
    );
  return { tencent: cloud === "tencent", alibaba: cloud === "alibaba" };
}

async function available(uuid: readonly string[], io: Io): Promise<Choice> {
  const missing = await checkCredentials(io.env);
  if (missing.tencent !== undefined && missing.alibaba !== undefined)
    throw noCredentials([missing.tencent, missing.alibaba]);
  const leaveOut = (name: string, reason: string): void =>
    void io.stderr.write(`plimsoll: ${name} is left out, ${reason}.\n`);
  if (missing.tencent !== undefined) leaveOut("Tencent Cloud", "its credentials are not set");
  if (missing.alibaba !== undefined) leaveOut("Alibaba Cloud", "its credentials are not set");
  else if (uuid.length === 0) leaveOut("Alibaba Cloud", "it lists images by UUID; add --uuid");
  const choice = { tencent: missing.tencent === undefined, alibaba: missing.alibaba === undefined && uuid.length > 0 };
  if (!choice.tencent && !choice.alibaba)
    throw usageFailure("Nothing is left to read. Add --uuid with servers or images of Alibaba Cloud.");
  return choice;
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
