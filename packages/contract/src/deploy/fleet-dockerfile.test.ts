import { readFileSync } from "node:fs";
import { join } from "node:path";

import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

import { ROOT } from "../packed/workspace.js";

const FOLDER = join(ROOT, "deploy/docker");
const text = readFileSync(join(FOLDER, "fleet.Dockerfile"), "utf8");

/** Packages of this workspace that a package needs, itself included. */
function withNeeded(name: string): readonly string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(ROOT, "packages", name, "package.json"), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const own = Object.keys(dependencies).filter((each) => each.startsWith("@plimsoll/"));
  return [name, ...own.flatMap((each) => withNeeded(each.replace("@plimsoll/", "")))];
}

test("the image of a fleet is pinned by the digest of the image of the command, and runs without root", () => {
  expect(validate(text)).toEqual([]);
  const base = (of: string): readonly string[] => [...of.matchAll(/^FROM (\S+)/gm)].map(([, from = ""]) => from);
  expect(base(text)).toEqual(base(readFileSync(join(FOLDER, "Dockerfile"), "utf8")));
  expect(text).toMatch(/^USER 1000:1000$/m);
  expect(text).toMatch(/^RUN npm install .*--ignore-scripts/m);
});

test("the image of a fleet is made from the command and the fleet with all that they need of this workspace, and nothing else is sent to the engine", () => {
  const [, names = ""] = /for name in (.*); do/.exec(text) ?? [];
  const needed = new Set([...withNeeded("cli"), ...withNeeded("fleet")]);
  expect(names.split(" ").toSorted()).toEqual([...needed].toSorted());
  const ignored = readFileSync(join(FOLDER, "fleet.Dockerfile.dockerignore"), "utf8").trim().split("\n");
  expect(ignored).toEqual(["*", "!plimsoll-*.tgz"]);
});
