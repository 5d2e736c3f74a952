import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, expect, test } from "vitest";

import { bundle } from "./bundle.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-bundle-"));
  const installed = join(folder, "node_modules/two-faced");
  await mkdir(installed, { recursive: true });
  await writeFile(join(installed, "package.json"), JSON.stringify({ name: "two-faced", exports }));
  await writeFile(join(installed, "node.js"), 'export { cwd as place } from "node:process";');
  await writeFile(join(installed, "web.js"), 'export const place = () => "the web";');
  await writeFile(
    join(folder, "smoke.ts"),
    'import { place } from "two-faced";\nexport const seen: string = place();\n',
  );
  return () => rm(folder, { recursive: true });
});

const exports = { ".": { node: "./node.js", browser: "./web.js" } };

test("a bundle holds what the conditions choose", async () => {
  const code = await bundle({ folder, conditions: ["browser"] });
  expect(await import(`data:text/javascript,${encodeURIComponent(code)}`)).toMatchObject({ seen: "the web" });
});

test("a bundle that needs Node is refused", async () => {
  await expect(bundle({ folder, conditions: ["node"] })).rejects.toThrow("The bundle still imports node:process");
});

test("a part of Node that is loaded later is refused as well", async () => {
  await writeFile(join(folder, "smoke.ts"), 'export const later = () => import("node:fs");\n');
  await expect(bundle({ folder })).rejects.toThrow("The bundle still imports node:fs");
});

test("a package that does not exist is refused", async () => {
  await writeFile(join(folder, "smoke.ts"), 'export * from "not-installed";\n');
  await expect(bundle({ folder })).rejects.toThrow("The bundle still imports not-installed");
});

test("a package that stays outside is an import", async () => {
  expect(await bundle({ folder, external: ["two-faced"] })).toContain('from "two-faced"');
});
