import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { publicPackages, readManifest } from "./public-packages.js";

const ROOT = join(import.meta.dirname, "../..");
const root = readManifest(join(ROOT, "package.json"));
const packages = publicPackages(ROOT);

test("the root names the repository once, with where to report a bug, a homepage and the authors", () => {
  const address = root.repository?.url.replace(/^git\+|\.git$/g, "");
  expect(address).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w-]+$/);
  expect({ homepage: root.homepage, bugs: root.bugs }).toEqual({
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
  });
  expect(root.author).toBeTruthy();
  expect(root.license).toBeTruthy();
});

describe.each(packages)("$manifest.name", ({ folder, manifest }) => {
  test("names the repository of the root, and its own folder in it", () => {
    expect(manifest.repository).toEqual({ ...root.repository, directory: folder });
    expect(manifest.homepage).toBe(root.homepage?.replace("#", `/tree/main/${folder}#`));
  });

  test("has the license, the authors and the place for bugs of the root", () => {
    const { license, author, bugs } = root;
    expect(manifest).toMatchObject({ license, author, bugs });
  });

  test("is open to all and refuses to be published without provenance", () => {
    expect(manifest.publishConfig).toMatchObject({ access: "public", provenance: true });
  });

  test("says what it is and which Node it needs", () => {
    expect(manifest.description).toBeTruthy();
    expect(manifest.engines?.["node"]).toMatch(/22\.13/);
  });
});
