import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { run } from "../packed/run.js";
import { bundle } from "./bundle.js";
import type { RunSmoke } from "./programs.js";
import type { SmokeResults, SmokeTarget } from "./smoke.js";

/** Day whose behavior of Workers is asked for. */
const compatibilityDate = "2026-11-01";

/**
 * Workers have a `process` and `node:` modules by default since 2026-08-04; these take both away.
 *
 * @see https://developers.cloudflare.com/changelog/post/2026-08-04-nodejs-compat-default/ read 2026-11-22
 */
const withoutNode = ["no_nodejs_compat", "no_nodejs_compat_v2"];

/** `test` is what workerd calls without a server around it; everything else is as in a request. */
const worker = `import { smoke } from "./smoke.js";

export default {
  async test(controller, { target }) {
    console.log(JSON.stringify(await smoke(target)));
  },
};
`;

/** Workers reach the internet and nothing private unless the configuration says otherwise. */
const configOf = (
  target: SmokeTarget,
  flags: readonly string[],
): string => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "internet", network = (allow = ["private"])),
    (name = "smoke", worker = .smokeWorker),
  ],
);

const smokeWorker :Workerd.Worker = (
  compatibilityDate = "${compatibilityDate}",
  compatibilityFlags = ${JSON.stringify(flags)},
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "smoke.js", esModule = embed "smoke.js"),
  ],
  bindings = [(name = "target", json = ${JSON.stringify(JSON.stringify(target))})],
);
`;

/** For workerd, the runtime of Cloudflare Workers, as a Worker is by default. */
export const runInWorkerd: RunSmoke = (program, folder, target) => runWorker(program, folder, configOf(target, []));

/** For workerd with nothing of Node, as Workers were and still can be. */
export const runInPlainWorkerd: RunSmoke = (program, folder, target) =>
  runWorker(program, folder, configOf(target, withoutNode));

async function runWorker(program: string, folder: string, config: string): Promise<SmokeResults> {
  const place = await mkdtemp(join(folder, "workerd-"));
  await writeFile(join(place, "smoke.js"), await bundle({ folder, conditions: ["workerd", "worker", "browser"] }));
  await writeFile(join(place, "worker.js"), worker);
  await writeFile(join(place, "config.capnp"), config);
  return JSON.parse(await run(program, ["test", "config.capnp"], place)) as SmokeResults; // what worker.js printed
}
