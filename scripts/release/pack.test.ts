import { expect, test } from "vitest";

import { inOrder } from "./pack.js";
import type { PublicPackage } from "./public-packages.js";

const entry = (name: string, ...needs: string[]): PublicPackage => ({
  folder: name,
  manifest: { name, version: "0.0.0", dependencies: Object.fromEntries(needs.map((need) => [need, "workspace:^"])) },
});

test("a package is published after those that it depends on", () => {
  const ordered = inOrder([entry("cli", "core"), entry("core", "client", "valibot"), entry("client")]);
  expect(ordered.map(({ folder }) => folder)).toEqual(["client", "core", "cli"]);
});

test("packages that depend on each other in a circle are refused", () => {
  expect(() => inOrder([entry("a", "b"), entry("b", "a")])).toThrow("in a circle");
});
