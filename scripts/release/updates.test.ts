import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const workspace = readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8");
const renovate = JSON.parse(readFileSync(join(ROOT, "renovate.json"), "utf8")) as Renovate; // the settings of Renovate

interface Renovate {
  readonly extends: readonly string[];
  readonly minimumReleaseAge: string;
  readonly packageRules: readonly { readonly groupName: string; readonly matchPackageNames?: readonly string[] }[];
}

const cooldownMinutes = Number(/^minimumReleaseAge: (\d+)$/m.exec(workspace)?.[1]);

test("no version is installed that has been on npm for less than two days", () => {
  expect(cooldownMinutes).toBeGreaterThanOrEqual(2 * 24 * 60);
});

test("an update is proposed only when pnpm would install it", () => {
  const days = Number(/^(\d+) days$/.exec(renovate.minimumReleaseAge)?.[1]);
  expect(days * 24 * 60).toBeGreaterThanOrEqual(cooldownMinutes);
});

test("updates of actions and images name commits and digests", () => {
  expect(renovate.extends).toEqual(expect.arrayContaining(["helpers:pinGitHubActionDigests", "docker:pinDigests"]));
});

test("a group of updates names packages that are in the catalog", () => {
  const catalog = [...workspace.matchAll(/^ {2}"?([@\w][\w@./-]*)"?: /gm)].map(([, name = ""]) => name);
  const patterns = renovate.packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames);
  const unknown = patterns.filter((pattern) => !catalog.some((name) => name.startsWith(pattern.replace(/\*\*$/, ""))));
  expect(unknown).toEqual([]);
});
