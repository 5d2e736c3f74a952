import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { systemFaultText } from "../../output/system-fault.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { MANIFEST_NAME } from "../../output/report-files/check-places.js";
import { visible } from "../../output/visible.js";
import { readText } from "../../read-data.js";
import { type AskedImage, askedImage } from "./asked-image.js";
import { manifestImages } from "./manifest-images.js";

/** Characters of one file that are read at most. */
const maxCharacters = 50_000_000;

/**
 * Reads the images of Kubernetes manifests and Compose files.
 *
 * @param paths - Files, folders of `.yaml`, `.yml` and `.json` files, and `-` for standard input.
 * @throws {CommandFailure} when one cannot be read, a name is invalid, or there is no image in any of them.
 */
export async function readManifests(paths: readonly string[], io: Io): Promise<readonly AskedImage[]> {
  const images: AskedImage[] = [];
  for (const path of new Set(paths)) {
    const files = await filesOf(path);
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

async function filesOf(path: string): Promise<readonly string[]> {
  if (path === "-") return [path];
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory() !== true) return [path];
  const names = await readdir(path).catch((error: unknown) => {
    throw usageFailure(`--file: cannot read ${visible(path)}: ${systemFaultText(error)}`);
  });
  return names
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
  return read.images.map(({ image, place }) => {
    const from = [`${name}: ${place}`];
    return image === undefined
      ? {
          text: place,
          digests: [],
          from,
          problem: "the manifest names no image here; a service that is built needs image: to have a name",
        }
      : askedImage(image, from);
  });
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}
