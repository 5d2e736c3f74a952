import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { shortId } from "../../output/short-id.js";
import { visible } from "../../output/visible.js";
import type { AskedImage } from "./asked-image.js";
import { packingOf } from "./packing.js";
import { readReference } from "./read-reference.js";

type LayoutModule = typeof import("@plimsoll/import/layout");
type FolderReader = Parameters<LayoutModule["readArchive"]>[0];

/** Archives, those included that are refused for how they are packed. */
const ARCHIVE = /\.(?:tar|tar\.gz|tgz|tar\.(?:zst|xz|bz2))$/i;
/** Manifests and configurations of one archive, all together; a thousand large images have less. */
const maxKeptBytes = 256 * 1024 * 1024;
/** Files of one archive. */
const maxEntries = 100_000;

/**
 * Reads the images of a folder with an OCI image layout, or of an archive: an OCI image layout, or what `docker save` and `podman save`
 * write, packed by gzip or not. Layers are passed over.
 *
 * @returns `undefined` for a text that is not such a path: a name of an image.
 * @throws {CommandFailure} when a path that can be nothing else is not there, or cannot be read as either.
 */
export async function readArchiveImages(path: string, io: Io): Promise<readonly AskedImage[] | undefined> {
  const stats = await stat(path).catch(() => undefined);
  const isPath = /^\.{0,2}\//.test(path) || ARCHIVE.test(path);
  if (stats === undefined) {
    if (!isPath) return undefined;
    throw usageFailure(`${visible(path)} does not exist. Give a folder or an archive.`);
  }
  if (!isPath && !stats.isDirectory()) return undefined;
  // The packing is looked at before the whole is read, which a pipe cannot do; and one that nobody writes to blocks forever.
  if (!stats.isDirectory() && !stats.isFile())
    throw usageFailure(
      `${visible(path)} is not a regular file. Write the archive to a file, and give that. Nothing was sent.`,
    );
  const layout = await import("@plimsoll/import/layout");
  try {
    if (stats.isDirectory()) {
      const folder = layout.openFolder(path);
      if (!isPath && !layout.isOciLayout(folder)) return undefined;
      return imagesOf(path, layout.readArchive(folder), io);
    }
    return imagesOf(path, layout.readArchive(await unpacked(path, io.signal, layout)), io);
  } catch (error) {
    if (error instanceof layout.ImportError) throw usageFailure(`${visible(error.rawMessage)}. Nothing was sent.`);
    throw error;
  }
}

function imagesOf(
  path: string,
  { images, skipped }: ReturnType<LayoutModule["readArchive"]>,
  io: Io,
): readonly AskedImage[] {
  if (images.length === 0) throw usageFailure(`${visible(path)} has no image in it. Nothing was sent.`);
  if (skipped.includes("missing"))
    io.stderr.write(`plimsoll: ${visible(path)}: images whose files are not in it are left out.\n`);
  const named = images.map(({ names }) => names.find((text) => !text.startsWith("<none>")));
  return images.map(({ id, digests }, index) => {
    const name = named[index];
    const read = name === undefined ? undefined : readReference(name);
    // The images of several platforms have one name.
    const isShared = named.indexOf(name) !== named.lastIndexOf(name);
    const text = `${path} (${name === undefined ? id : isShared ? `${name}, ID ${shortId(id)}` : name})`;
    const all = [id, ...digests.map((digest) => digest.slice(digest.indexOf("@") + 1))];
    return {
      text,
      digests: all,
      from: [],
      ...(read !== undefined && "reference" in read ? { reference: read.reference } : {}),
    };
  });
}

/** Keeps the small files of an archive that may be JSON: manifests, configurations and indexes. */
async function unpacked(path: string, signal: AbortSignal, layout: LayoutModule): Promise<FolderReader> {
  const files = new Map<string, Uint8Array>();
  const { createTarDecoder } = await import("modern-tar");
  const packing = await packingOf(path);
  if (packing !== undefined && packing !== "gzip")
    throw usageFailure(`${visible(path)} is packed by ${packing}: unpack it first, ${packing} -d. Nothing was sent.`);
  const source = createReadStream(path, { signal });
  const bytes = packing === "gzip" ? source.pipe(createGunzip()) : source;
  source.on("error", (error) => bytes.destroy(error));
  let kept = 0;
  let entries = 0;
  try {
    // The types of the two kinds of streams of Node differ in name only.
    const stream = Readable.toWeb(bytes) as unknown as ReadableStream<Uint8Array>; // see above
    for await (const { header, body } of stream.pipeThrough(createTarDecoder({ strict: true }))) {
      entries += 1;
      if (entries > maxEntries) throw tooMuch(path, `more than ${maxEntries} files`);
      if (header.type !== "file" || header.size > layout.maxBlobBytes) {
        await body.cancel();
        continue;
      }
      const content = new Uint8Array(await new Response(body).arrayBuffer());
      if (!isJson(content)) continue;
      kept += content.length;
      if (kept > maxKeptBytes) throw tooMuch(path, "too many manifests");
      files.set(header.name.replace(/^(?:\.\/)+/, ""), content);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error && error.name !== "CommandFailure")
      throw usageFailure(
        `${visible(path)} cannot be read as an archive: ${visible(error.message.replace(/\.$/, ""))}. Nothing was sent.`,
      );
    throw error;
  } finally {
    source.destroy();
  }
  return { name: path, readFile: (name) => files.get(name) };
}

function tooMuch(path: string, what: string): Error {
  return usageFailure(`${visible(path)} has ${what}, which no image needs. Nothing was sent.`);
}

function isJson(content: Uint8Array): boolean {
  const first = content.find((byte) => byte > 0x20);
  return first === 0x7b || first === 0x5b;
}
