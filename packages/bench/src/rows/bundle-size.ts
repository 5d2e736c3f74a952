import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

import { ROOT, fileOf, manifestOfInstalled, moduleOf } from "../install/resolve.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import type { Line } from "../line.ts";
import type { Row } from "../row.ts";

const what = "bundle of one call, minified, gzip";

/** Programs that make one call, by whose client they make it with. */
const programs = (): readonly (readonly [who: string, text: string])[] => [
  [
    "@plimsoll/client",
    `import { createTcssClient } from ${importable(new URL(moduleOf("@plimsoll/client")).pathname)};
const client = createTcssClient({ credentials: { secretId: "a", secretKey: "b" } });
console.log(await client.call("DescribeAssetImageList", { Limit: 10 }));`,
  ],
  [
    "tencentcloud-sdk-nodejs, TCSS alone",
    `import { tcss } from ${importable(fileOf("tencentcloud-sdk-nodejs/tencentcloud/services/tcss"))};
const client = new tcss.v20201101.Client({ credential: { secretId: "a", secretKey: "b" } });
console.log(await client.DescribeAssetImageList({ Limit: 10 }));`,
  ],
  [
    "@alicloud/openapi-client",
    `import openApi from ${importable(fileOf("@alicloud/openapi-client"))};
const client = new openApi.default(new openApi.Config({ accessKeyId: "a", accessKeySecret: "b" }));
console.log(await client.callApi(new openApi.Params({}), new openApi.OpenApiRequest({}), {}));`,
  ],
  [
    "@alicloud/pop-core",
    `import PopCore from ${importable(fileOf("@alicloud/pop-core"))};
const client = new PopCore({ endpoint: "https://a", apiVersion: "b", accessKeyId: "c", accessKeySecret: "d" });
console.log(await client.request("DescribeImageInfoList", { Uuids: "e" }));`,
  ],
];

/** A program that makes one call, bundled with all it needs. */
export const bundleSize: Row = {
  name: "bundle-size",
  group: "client",
  async measure() {
    await using folder = await temporaryFolder();
    const sizes: { readonly who: string; readonly bytes: number }[] = [];
    for (const [index, [who, text]] of programs().entries()) {
      const { start, all } = await bundled(text, join(folder.path, String(index)));
      sizes.push({ who, bytes: start });
      if (all !== start) sizes.push({ who: `${who}, with what it loads only for lists and raw`, bytes: all });
    }
    const ours = sizes[0]?.bytes ?? Number.NaN;
    return sizes.map(({ who, bytes }, index): Line => {
      const line = { what, who, figure: { value: bytes, unit: "bytes" } } as const;
      if (index === 0) {
        const field = "openapi-fetch alone: 2.6 KB; octokit: 18; stripe: 33; openai: 36; AWS v3: 145";
        return { ...line, bar: { of: "figure", limit: "at most", value: 10_000 }, field };
      }
      const times = bytes / ours;
      return { ...line, against: { value: ours, unit: "bytes" }, ratio: { median: times, min: times, max: times } };
    });
  },
};

interface BundleSize {
  /** Bytes of the files that the program loads when it starts. */
  readonly start: number;
  /** Bytes of these and of the files that it may load later. */
  readonly all: number;
}

async function bundled(text: string, folder: string): Promise<BundleSize> {
  const program = join(folder, "program.mjs");
  const output = join(folder, "bundle");
  await mkdir(folder);
  await writeFile(program, text);
  const options = ["--platform", "node", "--format", "esm", "--minify", "--log-level", "silent"];
  await promisify(execFile)(process.execPath, [rolldown(), program, "--dir", output, ...options]);
  const files = new Map<string, string>();
  for (const name of await readdir(output)) files.set(name, await readFile(join(output, name), "utf8"));
  return { start: sizeOf(loadedAtStart("program.js", files), files), all: sizeOf(files.keys(), files) };
}

/** The entry and what it imports, and what that imports; `import()` is for later. */
function loadedAtStart(
  name: string,
  files: ReadonlyMap<string, string>,
  seen = new Set<string>(),
): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, imported] of (files.get(name) ?? "").matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
    if (imported !== undefined) loadedAtStart(imported, files, seen);
  return seen;
}

function sizeOf(names: Iterable<string>, files: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const name of names) bytes += gzipSync(files.get(name) ?? "", { level: 9 }).length;
  return bytes;
}

/** The program of Rolldown that builds the CLI. */
function rolldown(): string {
  const manifest = manifestOfInstalled("rolldown", join(ROOT, "packages/cli/package.json"));
  return join(dirname(manifest), "bin/cli.mjs");
}

function importable(path: string): string {
  return JSON.stringify(path);
}
