import { beforeAll, expect, test } from "vitest";

import type { Installation } from "../packed/install.js";
import { run } from "../packed/run.js";
import { installedChromium, runInChromium } from "./chromium.js";
import { installSmoke } from "./installed-smoke.js";
import { INSTALL, type RuntimeName, installedProgram } from "./installed.js";
import { type RunSmoke, nodeOfRepository, runWithDeno, runWithNode } from "./programs.js";
import { type SmokeStage, serveStage } from "./smoke-stage.js";
import { runInPlainWorkerd, runInWorkerd } from "./workerd.js";

interface Runtime {
  readonly name: string;
  /** Its program; `undefined` if it is not installed. */
  readonly program: string | undefined;
  /** Advice for that case. */
  readonly remedy: string;
  readonly runSmoke: RunSmoke;
}

const fromNpm = (name: RuntimeName, runSmoke: RunSmoke): Runtime => ({
  name,
  program: installedProgram(name),
  remedy: INSTALL,
  runSmoke,
});

const nodes: readonly Runtime[] = [
  fromNpm("Node 22.13", runWithNode),
  fromNpm("Node 22", runWithNode),
  { name: "Node 24", program: nodeOfRepository, remedy: "pnpm install", runSmoke: runWithNode },
  fromNpm("Node 26", runWithNode),
];
const runtimes: readonly Runtime[] = [
  ...nodes,
  fromNpm("Deno", runWithDeno),
  fromNpm("Bun", runWithNode),
  fromNpm("workerd", runInWorkerd),
  { ...fromNpm("workerd", runInPlainWorkerd), name: "workerd without its parts of Node" },
  {
    name: "Chromium",
    program: installedChromium,
    remedy: "apt-get install chromium",
    runSmoke: (program, folder, target) => runInChromium(program, { folder, target, answer: stage.mock.fetch }),
  },
];

let stage: SmokeStage;
let user: Installation;
beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  stage = stack.use(await serveStage());
  user = stack.use(await installSmoke());
  const held = stack.move();
  return () => held.disposeAsync();
});

for (const { name, program, remedy, runSmoke } of runtimes)
  test.skipIf(isSkipped(program))(`the client passes the smoke test on ${name}`, async () => {
    const { unusualText, uuids } = stage.target;
    expect(await runSmoke(required(program, remedy), user.folder, stage.target)).toEqual({
      "client without a key": "made",
      "call of TCSS": { rows: 3, total: 31 },
      "call of SAS": uuids.toSorted(),
      "unusual text in a body": [unusualText],
      "unusual text in a query": [unusualText],
      "all pages": { distinct: 31, total: 31, complete: true, drifted: false },
      raw: { status: 200, members: ["List", "RequestId", "TotalCount"] },
      "refused call": { code: "ResourceNotFound", status: 200, hasId: true },
      "wrong key": { tellsSecret: false },
      "signal that ends a call": { isReason: true, name: "TimeoutError" },
      "time that is over": { timeoutMs: 100 },
      "call after close": { code: "Closed" },
    });
  });

for (const { name, program, remedy } of nodes)
  test.skipIf(isSkipped(program))(`what is called ${name} is ${name}`, async () => {
    const printed = await run(required(program, remedy), ["--version"], user.folder);
    expect(`${printed.trim()}.`).toContain(`${name.replace("Node ", "v")}.`);
  });

/** A machine without a runtime skips its tests; CI installs it, and there its absence is a failure. */
function isSkipped(program: string | undefined): boolean {
  return program === undefined && process.env["CI"] !== "true";
}

function required(program: string | undefined, remedy: string): string {
  if (program === undefined) throw new Error(`It is not installed. Install it: ${remedy}`);
  return program;
}
