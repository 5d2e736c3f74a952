import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { readArchive } from "./docker-archive.js";
import type { FolderReader } from "./oci-layout.js";

const config = JSON.stringify({ os: "linux", created: "2026-05-01T10:00:00Z" });
const hex = createHash("sha256").update(config).digest("hex");

function folderOf(files: Readonly<Record<string, unknown>>): FolderReader {
  const bytes = new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
    ]),
  );
  return { name: "archive", readFile: (path) => bytes.get(path) };
}

test("the images of docker save have the digest of their configuration as ID, their names, and no digest", () => {
  const { images } = readArchive(
    folderOf({
      [`${hex}.json`]: config,
      [`blobs/sha256/${hex}`]: config,
      "named.json": config,
      "manifest.json": [
        { Config: `${hex}.json`, RepoTags: ["team/api:1", "team/api:latest"] },
        { Config: `blobs/sha256/${hex}`, RepoTags: null },
        { Config: "named.json" },
      ],
    }),
  );
  expect(images).toMatchObject([
    {
      id: `sha256:${hex}`,
      names: ["team/api:1", "team/api:latest"],
      digests: [],
      createdAt: "2026-05-01T10:00:00.000Z",
      os: "linux",
    },
    { id: `sha256:${hex}`, names: [] },
    { id: `sha256:${hex}`, names: [] },
  ]);
});

test.each([
  {
    name: "no manifest",
    files: {},
    want: "[UnknownFormat] archive: expected an OCI image layout or an archive of docker save, found neither",
  },
  { name: "no image", files: { "manifest.json": [] }, want: "expected a list of at least one image" },
  { name: "no list", files: { "manifest.json": {} }, want: "expected a list" },
  {
    name: "a missing configuration",
    files: { "manifest.json": [{ Config: "a.json" }] },
    want: "a file of the archive",
  },
  { name: "a path out of it", files: { "manifest.json": [{ Config: "../a.json" }] }, want: "a path in the archive" },
  {
    name: "a configuration that is not JSON",
    files: { "manifest.json": [{ Config: "a.json" }], "a.json": "{" },
    want: "archive/a.json: expected JSON",
  },
  {
    name: "another configuration than its name says",
    files: { "manifest.json": [{ Config: `${hex}.json` }], [`${hex}.json`]: { os: "other" } },
    want: "content with the digest that is its name",
  },
])("an archive with $name is refused", ({ files, want }) => {
  expect(() => readArchive(folderOf(files))).toThrow(want);
});
