import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { fileOf, manifestOfInstalled, moduleOf } from "../install/resolve.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { type Compared, compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { timeProcess } from "../measure/time-process.ts";
import type { Row } from "../row.ts";

type Program = "alicloud" | "empty" | "openapiFetch" | "plimsoll" | "popCore" | "tencent" | "tencentDeep";

const lines: readonly Compared<Program>[] = [
  {
    name: "plimsoll",
    who: "@plimsoll/client",
    floor: "empty",
    bar: { of: "ratio", limit: "at most", value: 1.1 },
    field: "octokit: 1.8; stripe: 1.8; AWS v3: 1.75; openai: 1.6",
  },
  { name: "openapiFetch", who: "openapi-fetch, which is part of ours", floor: "empty" },
  { name: "tencent", who: "tencentcloud-sdk-nodejs, as its manual says", floor: "empty" },
  { name: "tencentDeep", who: "tencentcloud-sdk-nodejs, TCSS alone", floor: "empty" },
  { name: "alicloud", who: "@alicloud/openapi-client", floor: "empty" },
  { name: "popCore", who: "@alicloud/pop-core", floor: "empty" },
];

/**
 * A process that only imports a package, from its start to its end, against one that imports nothing. CommonJS packages
 * are loaded by `require`, which costs them less than an import.
 */
export const importTime: Row = {
  name: "import-time",
  group: "client",
  async measure({ rounds }) {
    await using folder = await temporaryFolder();
    const write = async (name: Program, type: "cjs" | "mjs", text: string) => {
      const path = join(folder.path, `${name}.${type}`);
      await writeFile(path, text);
      return () => timeProcess([path]);
    };
    const require = (specifier: string): string => `require(${JSON.stringify(fileOf(specifier))});\n`;
    const cases = {
      empty: await write("empty", "mjs", ""),
      plimsoll: await write("plimsoll", "mjs", `import { createTcssClient } from "${moduleOf("@plimsoll/client")}";\n`),
      openapiFetch: await write("openapiFetch", "mjs", `import createClient from "${openapiFetchModule()}";\n`),
      tencent: await write("tencent", "cjs", require("tencentcloud-sdk-nodejs")),
      tencentDeep: await write("tencentDeep", "cjs", require("tencentcloud-sdk-nodejs/tencentcloud/services/tcss")),
      alicloud: await write("alicloud", "cjs", require("@alicloud/openapi-client")),
      popCore: await write("popCore", "cjs", require("@alicloud/pop-core")),
    };
    // A process is short: more rounds cost little and steady the ratio.
    const samples = await interleave<Program>(cases, { rounds: rounds * 3, warmUp: 1 });
    return compare("process that imports it and ends", "milliseconds", samples, lines);
  },
};

/** openapi-fetch is a dependency of ours, not of this package: it is taken from where ours finds it. */
function openapiFetchModule(): string {
  const manifest = manifestOfInstalled("openapi-fetch", manifestOfInstalled("@plimsoll/client"));
  return pathToFileURL(join(manifest, "../dist/index.mjs")).href;
}
