import { createHash } from "node:crypto";

import type { FoundImage } from "./found-image.js";
import { ImportError } from "./import-error.js";
import { JsonCursor } from "./json-cursor.js";
import { type SkippedKind, kindOfDescriptor, kindOfManifest } from "./oci-kind.js";
import { splitTag } from "./reference.js";

/** Reads the files of a folder. The paths are fixed, or `blobs/`, an algorithm and digits. */
export interface FolderReader {
  /** Name of the folder in errors. */
  readonly name: string;
  /**
   * Reads a file of the folder.
   *
   * @param path - Parts joined by `/`, without `..`.
   * @param maxBytes - A longer file is refused.
   * @returns `undefined` if there is no such file.
   */
  readFile(path: string, maxBytes: number): Uint8Array | undefined;
}

/** Manifests and configurations are small: registries need not take more than 4 MiB. */
export const maxBlobBytes: number = 4 * 1024 * 1024;

/** A file whose content has another digest than its name. */
export const digestMismatch = {
  code: "DigestMismatch",
  expected: "content with the digest that is its name",
} as const;

/** Indexes in indexes, and manifests of all of them; nothing real comes near. */
const maxDepth = 8;
const maxManifests = 10_000;

const indexTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];
const manifestTypes = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];
/** Names of an image in annotations: the whole one of containerd and BuildKit, of the layout, or of `cosign save`. */
const nameAnnotations = [
  "io.containerd.image.name",
  "org.opencontainers.image.ref.name",
  "dev.cosignproject.cosign/imageRef",
];

/** The content of a layout. */
export interface LayoutContents {
  /** The images, each once. */
  readonly images: readonly FoundImage[];
  /** Kinds of the entries that were left out, in the order of the layout. */
  readonly skipped: readonly SkippedKind[];
}

/** `true` for the folder of an image layout. */
export function isOciLayout(folder: FolderReader): boolean {
  return folder.readFile("oci-layout", maxBlobBytes) !== undefined;
}

/**
 * Reads the images of an OCI image layout: names, digests, times, systems, and sizes as the sum of the layers as they are
 * stored. Layers are not opened. Entries that are not images, such as attestations, are left out and listed, and so are images
 * of an index that the layout does not hold.
 *
 * @throws {ImportError} when a file is missing or malformed, or a blob does not match its digest.
 * @see https://github.com/opencontainers/image-spec/blob/main/image-layout.md, read 2026-11-22
 */
export function readOciLayout(folder: FolderReader): LayoutContents {
  const version = readJson(folder, "oci-layout").member("imageLayoutVersion");
  if (!version.text().startsWith("1.")) throw version.wrong("a version 1");
  const walk: Walk = { folder, images: new Map(), skipped: [], left: maxManifests, missing: undefined };
  for (const descriptor of readJson(folder, "index.json").member("manifests").items())
    visit(walk, descriptor, { depth: 1, name: undefined });
  if (walk.images.size === 0 && walk.missing !== undefined) throw walk.missing;
  return { images: [...walk.images.values()], skipped: walk.skipped };
}

interface Walk {
  readonly folder: FolderReader;
  /** By image ID: the same image may have several names. */
  readonly images: Map<string, FoundImage>;
  readonly skipped: SkippedKind[];
  left: number;
  /** The first blob that was not there. */
  missing: ImportError | undefined;
}

interface Step {
  readonly depth: number;
  /** Name that the index above gives to all its images. */
  readonly name: string | undefined;
}

function visit(walk: Walk, descriptor: JsonCursor, { depth, name: above }: Step): void {
  if (depth > maxDepth) throw descriptor.wrong(`at most ${maxDepth} nested indexes`, "TooLarge");
  walk.left -= 1;
  if (walk.left < 0) throw descriptor.wrong(`at most ${maxManifests} manifests`, "TooLarge");
  const kind = kindOfDescriptor(descriptor) ?? (canHoldImages(descriptor) ? undefined : "artifact");
  if (kind !== undefined) return void walk.skipped.push(kind);
  const blob = readBlob(walk.folder, descriptor);
  if (blob === undefined) {
    walk.missing ??= descriptor.member("digest").wrong("a digest whose blob is in the layout", "MissingFile");
    return void walk.skipped.push("missing");
  }
  const name = readName(descriptor) ?? above;
  if (!isIndex(descriptor, blob)) return addImage(walk, blob, { digest: descriptor.member("digest").digest(), name });
  for (const child of blob.member("manifests").items()) visit(walk, child, { depth: depth + 1, name });
}

/** Some tools leave the type out of the descriptor; the blob has it then. */
function canHoldImages(descriptor: JsonCursor): boolean {
  const type = descriptor.member("mediaType").optional((value) => value.text()) ?? "";
  return type === "" || indexTypes.includes(type) || manifestTypes.includes(type);
}

function isIndex(descriptor: JsonCursor, blob: JsonCursor): boolean {
  const type = descriptor.member("mediaType").isPresent ? descriptor.member("mediaType") : blob.member("mediaType");
  return type.isPresent ? indexTypes.includes(type.text()) : blob.member("manifests").isPresent;
}

function addImage(
  { folder, images, skipped }: Walk,
  manifest: JsonCursor,
  { digest, name }: { readonly digest: string; readonly name: string | undefined },
): void {
  const kind = kindOfManifest(manifest);
  if (kind !== undefined) return void skipped.push(kind);
  const descriptor = manifest.member("config");
  const config = readBlob(folder, descriptor);
  if (config === undefined)
    throw descriptor.member("digest").wrong("a digest whose blob is in the layout", "MissingFile");
  // BuildKit stores attestations as manifests of images for no platform.
  const os = config.member("os").optional((value) => value.text());
  if (os === "unknown") return void skipped.push("attestation");
  if (os === undefined && !config.member("rootfs").isPresent) return void skipped.push("artifact");
  const id = descriptor.member("digest").digest();
  const known = images.get(id);
  const { tagged, repository } = splitName(name);
  const sizes = manifest
    .member("layers")
    .items()
    .map((layer) => layer.member("size").count());
  images.set(id, {
    id,
    names: [...new Set([...(known?.names ?? []), ...tagged])],
    digests: [...new Set([...(known?.digests ?? []), repository === undefined ? digest : `${repository}@${digest}`])],
    createdAt: config.member("created").optional((at) => at.time()),
    sizeBytes: sizes.reduce((sum, size) => sum + size, 0),
    os: os === "" ? undefined : os,
  });
}

/** A name with a digest keeps its tag. A name with a digest and no tag is only the repository of the digest. */
function splitName(name: string | undefined): { readonly tagged: readonly string[]; readonly repository?: string } {
  if (name === undefined) return { tagged: [] };
  if (!name.includes("@")) return { tagged: [withRepository(name)] };
  const { repository, tag } = splitTag(name);
  return tag === "" ? { tagged: [], repository } : { tagged: [`${repository}:${tag}`] };
}

function readName(descriptor: JsonCursor): string | undefined {
  const annotations = descriptor.member("annotations");
  for (const annotation of nameAnnotations) {
    const name = annotations.member(annotation).optional((value) => value.text());
    if (name !== undefined && name !== "") return name;
  }
  return undefined;
}

/** A layout of one repository may name its images by tag alone; the repository is unknown then. */
function withRepository(name: string): string {
  return name.includes("/") || splitTag(name).tag !== "" ? name : `<none>:${name}`;
}

function readBlob(folder: FolderReader, descriptor: JsonCursor): JsonCursor | undefined {
  const digest = descriptor.member("digest").digest();
  const [algorithm = "", digits = ""] = digest.split(":");
  const path = `blobs/${algorithm}/${digits}`;
  const bytes = folder.readFile(path, maxBlobBytes);
  if (bytes === undefined) return undefined;
  if (createHash(algorithm).update(bytes).digest("hex") !== digits)
    throw new ImportError({ input: `${folder.name}/${path}`, path: "$" }, digestMismatch);
  const size = descriptor.member("size");
  if (size.count() !== bytes.length) throw size.wrong(`${bytes.length}, the length of the blob`);
  return JsonCursor.parse(toText(bytes), { input: `${folder.name}/${path}`, path: "$" });
}

function readJson(folder: FolderReader, path: string): JsonCursor {
  const place = { input: `${folder.name}/${path}`, path: "$" };
  const bytes = folder.readFile(path, maxBlobBytes);
  if (bytes === undefined) throw new ImportError(place, { code: "MissingFile", expected: "a file" });
  return JsonCursor.parse(toText(bytes), place);
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
