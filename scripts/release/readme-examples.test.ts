import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { publicPackages } from "./public-packages.js";
import { firstExample } from "./readme-examples.js";

const ROOT = join(import.meta.dirname, "../..");

test("the first block marked to be run is the example, with types and what is new taken out", () => {
  const example = firstExample(
    "```ts\nskipped();\n```\n```ts run\nawait using a: A = open();\n```\n```ts run\nlater();\n```\n",
  );
  expect(example).toMatchObject({ kind: "module", code: expect.stringContaining("open()") as unknown });
  expect(example?.code).not.toMatch(/await using|: A|later|skipped/);
});

test("a block for a shell is left as it is", () => {
  expect(firstExample("```sh run\nplimsoll --version\n```\n")).toEqual({ kind: "shell", code: "plimsoll --version\n" });
});

describe.each(publicPackages(ROOT))("the README of $manifest.name", ({ folder }) => {
  const readme = readFileSync(join(ROOT, folder, "README.md"), "utf8");

  test("has an example that a release runs", () => {
    expect(firstExample(readme)).toBeDefined();
  });

  test("tells to install, before its first example, all that the example imports", () => {
    const example = firstExample(readme);
    if (example?.kind !== "module") return;
    const [before = ""] = readme.split(/^```[a-z]+ run/m);
    const installed = [...before.matchAll(/^npm install ([^#\n]*)/gm)].flatMap(([, names = ""]) =>
      names.trim().split(" "),
    );
    const imported = [...example.code.matchAll(/(?:from |import\()"((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name]) => name);
    expect(imported.filter((name) => name?.startsWith("node:") !== true)).not.toEqual([]);
    expect(imported.filter((name) => name?.startsWith("node:") !== true && !installed.includes(name ?? ""))).toEqual(
      [],
    );
  });
});
