import { createHash } from "node:crypto";

import { ImportError } from "./import-error.js";
import { JsonCursor } from "./json-cursor.js";
import {
  type FolderReader,
  type LayoutContents,
  digestMismatch,
  isOciLayout,
  maxBlobBytes,
  readOciLayout,
} from "./oci-layout.js";

/**
 * Reads the images of an unpacked archive: an OCI image layout, or what `docker save` and `podman save` write. An archive that is both is
 * read as a layout, which has the digests of the manifests as well.
 *
 * @throws {ImportError} when it is neither, or malformed.
 */
export function readArchive(folder: FolderReader): LayoutContents {
  if (isOciLayout(folder)) return readOciLayout(folder);
  const bytes = folder.readFile("manifest.json", maxBlobBytes);
  if (bytes === undefined)
    throw new ImportError(
      { input: folder.name, path: "$" },
      { code: "UnknownFormat", expected: "an OCI image layout or an archive of docker save", found: "neither" },
    );
  const document = JsonCursor.parse(textOf(bytes), { input: `${folder.name}/manifest.json`, path: "$" });
  const images = document.items().map((entry) => imageOf(folder, entry));
  if (images.length === 0) throw document.wrong("a list of at least one image");
  return { images, skipped: [] };
}

/** The ID of an image is the digest of its configuration. Such an archive has no digests of manifests. */
function imageOf(folder: FolderReader, entry: JsonCursor): LayoutContents["images"][number] {
  const path = entry.member("Config").text();
  if (path.startsWith("/") || path.split("/").includes(".."))
    throw entry.member("Config").wrong("a path in the archive");
  const config = folder.readFile(path, maxBlobBytes);
  if (config === undefined) throw entry.member("Config").wrong("a file of the archive", "MissingFile");
  const parsed = JsonCursor.parse(textOf(config), { input: `${folder.name}/${path}`, path: "$" });
  const digits = createHash("sha256").update(config).digest("hex");
  const named = /([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
  if (named !== undefined && named !== digits)
    throw new ImportError({ input: `${folder.name}/${path}`, path: "$" }, digestMismatch);
  return {
    id: `sha256:${digits}`,
    names: entry
      .member("RepoTags")
      .items()
      .map((tag) => tag.text()),
    digests: [],
    createdAt: parsed.member("created").optional((at) => at.time()),
    os: parsed.member("os").optional((os) => os.text()),
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
