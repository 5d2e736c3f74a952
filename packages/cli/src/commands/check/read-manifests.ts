import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { systemFaultText } from "../../output/system-fault.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { MANIFEST_NAME } from "../../output/report-files/check-places.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { readText } from "../../read-data.js";
import { type AskedImage, askedImage } from "./asked-image.js";
import { type ManifestImage, manifestImages } from "./manifest-images.js";
import { readReference } from "./read-reference.js";

/** Characters of one file that are read at most. */
const maxCharacters = 50_000_000;

const NO_IMAGE =
  "the manifest names no image here; a service that is built or extends another needs image: to have a name";
const NOT_KNOWN_YET = "the image is filled in when the resource runs, so it is not known which one it is";
const FILLED_IN_LATER = /\$\(|\{\{/;

/**
 * Reads the images of Kubernetes manifests and Compose files.
 *
 * @param paths - Files, folders of `.yaml`, `.yml` and `.json` files, and `-` for standard input.
 * @throws {CommandFailure} when one cannot be read, a name is invalid, or there is no image in any of them.
 */
export async function readManifests(paths: readonly string[], io: Io): Promise<readonly AskedImage[]> {
  const images: AskedImage[] = [];
  for (const path of new Set(paths)) {
    const files = await filesOf(path, io);
    const found: AskedImage[] = [];
    for (const file of files) found.push(...(await readManifest(file, io)));
    if (found.length === 0)
      throw usageFailure(
        `--file: ${visible(nameOf(path))} names no image. It takes Kubernetes manifests and Compose files, rendered.`,
      );
    images.push(...found);
  }
  return images;
}

async function filesOf(path: string, io: Io): Promise<readonly string[]> {
  if (path === "-") return [path];
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory() !== true) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw usageFailure(`--file: cannot read ${visible(path)}: ${systemFaultText(error)}`);
  });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  if (folders.length > 0) {
    const names = folders.map(({ name }) => name).toSorted();
    const text = `plimsoll: --file: folders in ${path} are not read: ${names.join(", ")}. Name them, too, if images in them are to be judged.`;
    io.stderr.write(`${wrapMessage(visible(text), io.stderr)}\n`);
  }
  return entries
    .map(({ name }) => name)
    .filter((name) => MANIFEST_NAME.test(name))
    .toSorted()
    .map((name) => join(path, name));
}

async function readManifest(path: string, io: Io): Promise<readonly AskedImage[]> {
  const text = path === "-" ? await io.readStdin() : await readText("--file", path, io.signal);
  const name = nameOf(path);
  if (text.length > maxCharacters)
    throw usageFailure(`--file: ${visible(name)} has more than ${maxCharacters} characters, which no manifest needs.`);
  const read = manifestImages(text);
  if ("problem" in read) throw usageFailure(`--file: ${visible(name)}: ${visible(read.problem)}. Nothing was sent.`);
  return read.images.flatMap((image) => askedOf(image, name) ?? []);
}

/** @returns `undefined` for a text of a custom resource that cannot name an image: `image` may mean another thing there. */
function askedOf({ image, place, isCustom }: ManifestImage, name: string): AskedImage | undefined {
  const from = [`${name}: ${place}`];
  if (image === undefined) return { text: place, digests: [], from, problem: NO_IMAGE };
  if (isCustom !== true || !("problem" in readReference(image))) return askedImage(image, from);
  // Such a resource may fill in the image when it runs, so that nothing renders it before.
  return FILLED_IN_LATER.test(image) ? { text: image, digests: [], from, problem: NOT_KNOWN_YET } : undefined;
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}
