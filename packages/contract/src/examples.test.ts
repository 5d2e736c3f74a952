import { cpSync, existsSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { x } from "tinyexec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type ServedMock, serveMock } from "./harness/served-mock.js";
import { run } from "./packed/run.js";
import { ROOT, installedPackage } from "./packed/workspace.js";

/** End of an example. */
interface End {
  /** Exit codes, of which it may have any. */
  readonly codes: readonly number[];
  readonly prints: RegExp;
  /** Words after its command: details of Security Center are read one by one, and a machine may be slow. @default none */
  readonly args?: string;
}

/** The end of each example. */
const ENDS: Readonly<Record<string, End>> = {
  admission: { codes: [0], prints: /"allowed":false.*"reason":"not-found"/, args: "--cloud tencent" },
  "client-only": { codes: [0], prints: /^\d+ of 6 images.*every image was read.*no such task/ms },
  "contract-with-prism": { codes: [0], prints: /pass 2\n/ },
  "docs-page": { codes: [0], prints: /tcss\.html.*sas\.html/s },
  "emulator-with-vitest": { codes: [0], prints: /1 passed/, args: "--testTimeout 300000" },
  "gate-in-ci": { codes: [3, 5], prints: /plimsoll gate ended with [35]/, args: "--cloud tencent" },
  list: { codes: [0], prints: /^tencent \S+ (\d+|unknown)$.*^alibaba \S+/ms },
  opentelemetry: { codes: [0], prints: /tcss\.DescribeAssetImageList/ },
  "vendors-sdks": { codes: [0], prints: /Tencent Cloud: 20 images\nAlibaba Cloud: \d+ servers/ },
};

// Inside the package that has all others, so that imports resolve as they do after `npm install`.
const copies = join(ROOT, "packages/contract/.examples");
const examples = readdirSync(join(ROOT, "examples"));

beforeAll(() => {
  rmSync(copies, { recursive: true, force: true });
  mkdirSync(copies);
  cpSync(join(ROOT, "examples"), copies, { recursive: true });
  return () => rmSync(copies, { recursive: true });
});

test("every example is tried, and the README of the repository names it", () => {
  expect(examples.toSorted()).toEqual(Object.keys(ENDS).toSorted());
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  for (const name of examples) expect(readme).toContain(`(examples/${name})`);
});

test("examples type-check", async () => {
  const compilerOptions = {
    types: ["node"],
    noEmit: true,
    allowImportingTsExtensions: true,
    lib: ["es2023", "esnext.disposable"],
  };
  const project = join(copies, "tsconfig.json");
  writeFileSync(
    project,
    JSON.stringify({ extends: join(ROOT, "tsconfig.base.json"), compilerOptions, include: ["**/*.ts"] }),
  );
  const typescript = installedPackage("typescript", ROOT);
  await run(process.execPath, [join(typescript.folder, typescript.manifest.bin?.["tsc"] ?? ""), "-p", project], copies);
  expect(existsSync(project)).toBe(true);
});

describe.each(examples)("the example %s", (name) => {
  const folder = join(copies, name);
  const manifest = JSON.parse(readFileSync(join(ROOT, "examples", name, "package.json"), "utf8")) as Example; // npm's format
  let served: ServedMock;
  beforeAll(async () => {
    served = await serveMock({ images: 6 });
  });
  afterAll(() => served[Symbol.asyncDispose]());

  test("is short, and its README shorter", () => {
    for (const file of globSync("*.{ts,sh}", { cwd: join(ROOT, "examples", name) }))
      expect(readFileSync(join(ROOT, "examples", name, file), "utf8").split("\n").length).toBeLessThanOrEqual(61);
    expect(
      readFileSync(join(ROOT, "examples", name, "README.md"), "utf8")
        .trim()
        .split("\n").length,
    ).toBeLessThanOrEqual(6);
  });

  test("names what it imports", () => {
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const texts = globSync("*.ts", { cwd: folder }).map((file) => readFileSync(join(folder, file), "utf8"));
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/from "(?!node:|\.)((?:@[\w-]+\/)?[\w-]+)/g)].map(([, from]) => from),
    );
    for (const from of imported) expect(named).toContain(from);
  });

  test("runs on the emulator", async () => {
    const { tencent, alibaba } = served.mock.credentials;
    const bin = join(copies, "bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      join(bin, "plimsoll"),
      `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "packages/cli/dist/cli.js")}" "$@"\n`,
      { mode: 0o755 },
    );
    const env = {
      // Programs of the example's own packages are on the path of its script, as npm puts them there.
      PATH: [bin, join(ROOT, "node_modules/.bin"), join(copies, "../node_modules/.bin"), process.env["PATH"]].join(
        delimiter,
      ),
      // Redocly reports its use and looks for a newer version unless it is told not to.
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      PLIMSOLL_ENDPOINT: served.url,
      TENCENTCLOUD_SECRET_ID: tencent.secretId,
      TENCENTCLOUD_SECRET_KEY: tencent.secretKey,
      ALIBABA_CLOUD_ACCESS_KEY_ID: alibaba.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: alibaba.accessKeySecret,
    };
    const { codes, prints, args = "" } = ENDS[name] ?? { codes: [], prints: /^$/ };
    const running = x("sh", ["-c", `${manifest.scripts.start} ${args}`], {
      nodePath: false,
      nodeOptions: { cwd: folder, env },
    });
    const { exitCode, stdout, stderr } = await running;
    expect(`${stdout}${stderr}`).toMatch(prints);
    expect(codes).toContain(exitCode);
  });
});

interface Example {
  readonly scripts: { readonly start: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
