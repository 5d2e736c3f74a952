import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), "utf8"));

test("the editor and the container recommend the same extensions", () => {
  const { recommendations } = read(".vscode/extensions.json") as { recommendations: string[] };
  const container = read(".devcontainer/devcontainer.json") as {
    customizations: { vscode: { extensions: string[] } };
  };
  expect(container.customizations.vscode.extensions).toEqual(recommendations);
});

test("files that the editor's settings name are there", () => {
  const settings = read(".vscode/settings.json") as Record<string, unknown>;
  const schemas = Object.keys(settings["yaml.schemas"] as object);
  expect(schemas).not.toEqual([]);
  for (const name of schemas) expect({ name, exists: existsSync(join(ROOT, name)) }).toEqual({ name, exists: true });
});

test("the container has the Node that the repository has, and all that CI installs", () => {
  const { image, postCreateCommand } = read(".devcontainer/devcontainer.json") as Record<string, string>;
  const workspace = readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8");
  const [, major] = /^nodeVersion: (\d+)\./m.exec(workspace) ?? [];
  expect(image).toContain(`node:${major}-`);
  const installed = [...readFileSync(join(ROOT, ".ci/run"), "utf8").matchAll(/missing\+=\(([\w-]+)\)/g)];
  expect(installed.map(([, name]) => name)).not.toEqual([]);
  for (const [, name] of installed) expect(postCreateCommand).toContain(` ${name}`);
});
