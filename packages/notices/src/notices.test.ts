import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { rolldown } from "rolldown";
import { beforeEach, describe, expect, test } from "vitest";

import { readNotices } from "./notice-text.ts";
import { NOTICES_FILE, notices } from "./notices.ts";

const MIT = "Permission is hereby granted, free of charge";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-notices-"));
  await write("package.json", JSON.stringify({ name: "@plimsoll/own", version: "1.0.0", license: "Apache-2.0" }));
  return () => rm(folder, { recursive: true });
});

describe("the notices of a bundle", () => {
  test("name what the bundler took in, with version and license, and nothing that it left out", async () => {
    await install("taken", { license: "MIT", files: { LICENSE: MIT } });
    await install("unused", { license: "MIT", files: { LICENSE: MIT } });
    await write("index.js", 'export { value } from "taken";');
    expect(readNotices(await bundled())).toEqual([{ name: "taken", version: "2.3.4", license: "MIT", text: MIT }]);
  });

  test("pass on the NOTICE of a package, and the licenses of what that took in", async () => {
    const files = {
      LICENSE: "Apache License",
      NOTICE: "Copyright somebody",
      "licenses/LICENSE-other": "BSD of another",
    };
    await install("charts", { license: "Apache-2.0", files });
    await write("index.js", 'export { value } from "charts";');
    const [notice] = readNotices(await bundled());
    for (const text of Object.values(files)) expect(notice?.text).toContain(text);
  });

  test("say where the source is of code whose license asks for that", async () => {
    await install("query", { license: "MPL-2.0", files: { LICENSE: "Mozilla Public License" } });
    await write("index.js", 'export { value } from "query";');
    expect(await bundled()).toContain("the npm package query@2.3.4");
  });

  test("have the text of a license that a package names and does not carry, if somebody has looked at it", async () => {
    await install("@bomb.sh/tab", { license: "MIT", files: {} });
    await write("index.js", 'export { value } from "@bomb.sh/tab";');
    expect(readNotices(await bundled())[0]?.text).toMatch(/Bombshell Authors.*Permission is hereby granted/s);
  });

  test("hold what our own packages took in when they were bundled", async () => {
    await install("inner", { license: "ISC", files: { LICENSE: "ISC License" } });
    await write("index.js", 'export { value } from "inner";');
    await write(`dist/${NOTICES_FILE}`, await bundled());
    await write("outer/package.json", JSON.stringify({ name: "@plimsoll/outer", version: "1.0.0" }));
    await write("outer/index.js", 'export { value } from "../dist/index.js";');
    expect(readNotices(await bundled("outer/index.js")).map(({ name }) => name)).toEqual(["inner"]);
  });

  test("are of all bundles that one plugin serves", async () => {
    for (const name of ["first", "second"]) {
      await install(name, { license: "MIT", files: { LICENSE: MIT } });
      await write(`${name}.js`, `export { value } from "${name}";`);
    }
    const plugin = notices();
    await bundled("first.js", plugin);
    expect(readNotices(await bundled("second.js", plugin)).map(({ name }) => name)).toEqual(["first", "second"]);
  });

  test("are not written if there is nothing to say", async () => {
    await write("index.js", "export const value = 1;");
    await expect(bundled()).rejects.toThrow("ENOENT");
  });

  test.each([
    { name: "that asks for more than a notice", license: "GPL-3.0-only", files: { LICENSE: "GPL" } },
    { name: "without a text", license: "MIT", files: {} },
    { name: "that the package does not name", files: { LICENSE: MIT } },
  ])("fail the build at a license $name", async ({ license, files }) => {
    await install("doubtful", license === undefined ? { files } : { license, files });
    await write("index.js", 'export { value } from "doubtful";');
    await expect(bundled()).rejects.toThrow('Dependency "doubtful"');
  });
});

async function bundled(input = "index.js", plugin = notices()): Promise<string> {
  const bundle = await rolldown({ cwd: folder, input, plugins: [plugin] });
  await bundle.write({ dir: join(folder, "dist") });
  return readFile(join(folder, "dist", NOTICES_FILE), "utf8");
}

interface Installed {
  readonly license?: string;
  /** Texts of further files by name. */
  readonly files: Readonly<Record<string, string>>;
}

async function install(name: string, { license, files }: Installed): Promise<void> {
  const place = `node_modules/${name}`;
  await write(`${place}/package.json`, JSON.stringify({ name, version: "2.3.4", license, main: "index.js" }));
  await write(`${place}/index.js`, "export const value = 1;");
  for (const [file, text] of Object.entries(files)) await write(`${place}/${file}`, text);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}
