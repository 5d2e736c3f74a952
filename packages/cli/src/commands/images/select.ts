import type { ImageSource, TcssImageFilters } from "@plimsoll/core";
import { type Command, InvalidArgumentError, Option } from "commander";

import { connectSas, connectTcss } from "../../connect.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, listOf } from "../../options/globals.js";

/** Which images a command is about. */
export interface Selection {
  readonly cloud?: "alibaba" | "tencent";
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
    .addOption(
      new Option("--uuid <uuids>", "servers or images of Alibaba Cloud, which lists images by UUID")
        .argParser(listOf)
        .env("PLIMSOLL_SAS_UUIDS"),
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
  const { hasAlibabaEnvironment, hasTencentEnvironment, missingCredentials } = await import("../../credentials.js");
  const { tcssHostImages, sasImages } = await import("@plimsoll/core");
  const { cloud, uuid = [] } = selection;
  if (cloud === "alibaba" && uuid.length === 0)
    throw usageFailure(
      "Alibaba Cloud lists images by UUID: add --uuid with servers or images, or set PLIMSOLL_SAS_UUIDS.",
    );
  const tencent = cloud === "tencent" || (cloud === undefined && hasTencentEnvironment(io.env));
  const alibaba = cloud === "alibaba" || (cloud === undefined && hasAlibabaEnvironment(io.env) && uuid.length > 0);
  if (!tencent && !alibaba) throw missingCredentials(io.env);
  if (cloud === undefined) mention(io, { tencent, alibaba, keys: hasAlibabaEnvironment(io.env) });

  const stack = new AsyncDisposableStack();
  const sources: ImageSource[] = [];
  if (tencent) {
    const client = stack.use(await connectTcss(io, globals));
    sources.push(tcssHostImages(client, { filters: tcssFilters(selection) }));
  }
  if (alibaba) {
    const client = stack.use(await connectSas(io, globals));
    sources.push(named(sasImages(client, uuid), selection.name));
  }
  return { sources, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

function mention(io: Io, { tencent, alibaba, keys }: Record<"alibaba" | "keys" | "tencent", boolean>): void {
  if (!tencent) io.stderr.write("plimsoll: Tencent Cloud is left out, its credentials are not set.\n");
  if (!alibaba)
    io.stderr.write(
      keys
        ? "plimsoll: Alibaba Cloud is left out, it lists images by UUID; add --uuid.\n"
        : "plimsoll: Alibaba Cloud is left out, its credentials are not set.\n",
    );
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
