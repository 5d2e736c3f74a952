import { readFileSync, readdirSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { operations } from "@plimsoll/types";
import { beforeAll, describe, expect, test } from "vitest";

import { entriesOf, needsPeer } from "./entries.js";
import { type Installation, installPacked } from "./install.js";
import { run } from "./run.js";
import { typeCheck } from "./type-check.js";
import { ROOT, installedPackage, missingFiles, outsideDependencies, publicPackages } from "./workspace.js";

const packages = await publicPackages();
const manifests = packages.map(({ manifest }) => manifest);
const unbuilt = packages.flatMap((entry) => missingFiles(entry).map((file) => `${entry.manifest.name} has no ${file}`));

/** Packages whose declarations speak of Node, so that a user of TypeScript needs its types too. */
const nodeOnly = ["@plimsoll/mock", "@plimsoll/recorder", "@plimsoll/import", "@plimsoll/store", "@plimsoll/fleet"];

/** The statement in the README of the types for a CommonJS project that stays with `node16`. */
const commonJsTypes = `import type { RequestOf } from "@plimsoll/types" with { "resolution-mode": "import" };
export const request: RequestOf<"tcss", "DescribeAssetImageList"> = { Limit: 100 };
export const operations = async () => (await import("@plimsoll/types")).operations;
`;

/** The compilers that are tried: the newest, and the last of the line before it, which most people still have. */
const compilers = [installedPackage("typescript", ROOT), installedPackage("typescript", join(ROOT, "packages/types"))];

const program = readFileSync(join(import.meta.dirname, "user-program.ts"), "utf8");

test("every public package is built; if not, build them first", () => {
  expect(unbuilt).toEqual([]);
});

describe.skipIf(unbuilt.length > 0)("installed from their tarballs", () => {
  let user: Installation;
  beforeAll(async () => {
    user = await installPacked(packages, [installedPackage("@types/node", ROOT)]);
    return () => user[Symbol.asyncDispose]();
  });

  for (const { name } of manifests.filter(({ exports }) => exports !== undefined))
    test(`every entry of ${name} can be imported`, async () => {
      const installed = user.installed(name);
      const entries = entriesOf(installed).filter((entry) => !needsPeer(installed, entry));
      const imports = entries.map(
        ({ specifier, json }) => `await import("${specifier}", ${json ? '{ with: { type: "json" } }' : "{}"});`,
      );
      await run(process.execPath, ["--input-type=module", "--eval", imports.join("\n")], user.folder);
      expect(entries.map(({ specifier }) => specifier)).toContain(`${name}/package.json`);
    });

  test("a program that imports the client loads one file of it, and only the web takes the table of operations from its package", () => {
    const { folder } = user.installed("@plimsoll/client");
    const importsOf = (file: string): readonly (string | undefined)[] =>
      [...readFileSync(join(folder, "dist", file), "utf8").matchAll(/(?:from|import)\s*["']([^"']*)["']/g)].map(
        ([, name]) => name,
      );
    expect(importsOf("node.js")).toEqual([]);
    expect(importsOf("web.js")).toEqual(["@plimsoll/types"]);
  });

  test("starting a mock loads one file, however many actions there are; each of the others is a file of its own", () => {
    const { folder } = user.installed("@plimsoll/mock");
    const first = readFileSync(join(folder, "dist/index.js"), "utf8");
    expect(first).not.toMatch(/^(?:import|export)\b.*["']\.{0,2}\//m);
    for (const [service, table] of Object.entries(operations)) {
      const files = readdirSync(join(folder, "dist/actions", service)).map((name) => name.replace(/\.js$/, ""));
      const inFirst = service === "tcss" ? ["CreateAssetImageScanSetting", "UpdateImageRegistryTimingScanTask"] : [];
      expect([...files, ...inFirst].toSorted()).toEqual(Object.keys(table).toSorted());
    }
  });

  test("an entry for those who have vitest lacks nothing but vitest", async () => {
    const importing = run(
      process.execPath,
      ["--input-type=module", "--eval", 'import "@plimsoll/mock/vitest"'],
      user.folder,
    );
    await expect(importing).rejects.toThrow("Cannot find package 'vitest'");
  });

  for (const { name, version, bin = {} } of manifests)
    for (const command of Object.keys(bin))
      test(`${command} of ${name} says its version`, async () => {
        const printed = await run(join(user.folder, "node_modules/.bin", command), ["--version"], user.folder);
        expect(printed.trim()).toBe(version);
      });

  for (const typescript of compilers) {
    const { version } = typescript.manifest;

    test(`a program and every entry type-check with TypeScript ${version}`, async () => {
      const sources = { "program.ts": program, "every-entry.ts": importing(manifests.map(({ name }) => name)) };
      await expect(typeCheck(typescript, { folder: user.folder, types: ["node"], sources })).resolves.toBeUndefined();
    });

    test(`what runs outside of Node too type-checks with TypeScript ${version} without the types of Node`, async () => {
      const portable = manifests.map(({ name }) => name).filter((name) => !nodeOnly.includes(name));
      const sources = { "portable.ts": importing(portable) };
      await expect(typeCheck(typescript, { folder: user.folder, types: [], sources })).resolves.toBeUndefined();
    });

    test(`a CommonJS program type-checks with TypeScript ${version} as the README of the types says`, async () => {
      const { folder } = user;
      const required = { "required.cts": importing(["@plimsoll/types", "@plimsoll/client", "@plimsoll/validators"]) };
      await expect(typeCheck(typescript, { folder, types: ["node"], sources: required })).resolves.toBeUndefined();
      const old = { folder, types: ["node"], module: "node16" } as const;
      await expect(typeCheck(typescript, { ...old, sources: required })).rejects.toThrow("TS1479");
      const onlyTypes = { "types.cts": commonJsTypes };
      await expect(typeCheck(typescript, { ...old, sources: onlyTypes })).resolves.toBeUndefined();
    });
  }

  test("installing the client is at most 4 packages, and at most 1 MiB with 60 operations in the specs", () => {
    const needed = [
      "@plimsoll/client",
      "@plimsoll/types",
      ...outsideDependencies([user.installed("@plimsoll/client")]).map(({ manifest }) => manifest.name),
    ];
    const names = [...new Set(needed)];
    expect(names.length).toBeLessThanOrEqual(4);
    const bytes = names.reduce((sum, name) => sum + bytesIn(user.installed(name).folder), 0);
    const folder = join(user.installed("@plimsoll/types").folder, "dist/generated");
    const generated = bytesIn(folder) - sharedBytesIn(folder);
    const described = Object.values(operations).flatMap((table) => Object.keys(table)).length;
    const each = generated / described;
    expect(bytes + each * Math.max(0, 60 - described)).toBeLessThanOrEqual(2 ** 20);
  });

  test("the program runs", async () => {
    await writeFile(join(user.folder, "program.ts"), program);
    const show = 'console.log(JSON.stringify((await import("./program.ts")).seen))';
    const printed = await run(process.execPath, ["--input-type=module", "--eval", show], user.folder);
    expect(JSON.parse(printed)).toEqual({
      images: 5,
      inventory: ["10 of tencent"],
      found: true,
      code: "ResourceNotFound",
      problems: ["Limit"],
      largestPage: 100,
      summary: "List the images found on hosts",
    });
  });

  /** A module with every entry of some packages that is code, so that the compiler reads all declarations. */
  function importing(names: readonly string[]): string {
    const code = names.flatMap((name) => entriesOf(user.installed(name))).filter(({ json }) => !json);
    return code.map(({ specifier }, index) => `export * as entry${index} from "${specifier}";\n`).join("");
  }
});

/** Size of the parts that do not grow with the number of operations: services, common error codes, common refusals. */
function sharedBytesIn(folder: string): number {
  const shared = [/^export declare const services: \{.*?^\};/ms, /^\t\t\w*Code: .*$/gm, /^\tresponses: \{.*?^\t\};/ms];
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return texts.flatMap((text) => shared.flatMap((part) => text.match(part) ?? [])).join("").length;
}

/** Size of the files of a folder. */
function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
