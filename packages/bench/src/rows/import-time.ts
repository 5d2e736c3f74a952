import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { installAsUser } from "../install/install-as-user.ts";
import { isInstalled } from "../install/peers.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { type Compared, compare, peersOf } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { timeProcess } from "../measure/time-process.ts";
import type { Row } from "../row.ts";

interface Program extends Omit<Compared<string>, "floor"> {
  /** Packages that it needs. */
  readonly packages: readonly string[];
  /** Its text, in the kind of module that costs the package least. */
  readonly text: string;
  readonly type: "cjs" | "mjs";
}

const empty = "empty";
const octokit = ["@octokit/core", "@octokit/plugin-retry", "@octokit/plugin-throttling"];
const required = (name: string): Pick<Program, "text" | "type"> => ({ text: `require("${name}");\n`, type: "cjs" });

const programs: readonly Program[] = [
  {
    name: "plimsoll",
    who: "@plimsoll/client",
    packages: [],
    text: 'import { createTcssClient } from "@plimsoll/client";\n',
    type: "mjs",
    bar: { of: "ratio", limit: "at most", value: 1.1 },
    field: "openai: 1.6",
  },
  {
    name: "openapi-fetch",
    who: "openapi-fetch, which is part of ours",
    packages: [],
    text: 'import createClient from "openapi-fetch";\n',
    type: "mjs",
  },
  {
    name: "tencent",
    who: "tencentcloud-sdk-nodejs, as its manual says",
    packages: ["tencentcloud-sdk-nodejs"],
    ...required("tencentcloud-sdk-nodejs"),
  },
  {
    name: "tencent-deep",
    who: "tencentcloud-sdk-nodejs, TCSS alone",
    packages: ["tencentcloud-sdk-nodejs"],
    ...required("tencentcloud-sdk-nodejs/tencentcloud/services/tcss"),
  },
  ...["@alicloud/openapi-client", "@alicloud/pop-core", "@aws-sdk/client-ecr", "stripe"].map((name) => ({
    name,
    packages: [name],
    ...required(name),
  })),
  {
    name: "octokit",
    who: "@octokit/core, retry and throttling",
    packages: octokit,
    text: octokit.map((name) => `import "${name}";\n`).join(""),
    type: "mjs",
  },
];

/**
 * A process that only imports a package by its name, from its start to its end, against one that imports nothing. CommonJS
 * packages are loaded by `require`, which costs them less than an import.
 */
export const importTime: Row = {
  name: "import-time",
  group: "client",
  async measure({ rounds }) {
    await using folder = await temporaryFolder();
    const measured = programs.filter(({ packages }) => packages.every(isInstalled));
    await installAsUser(
      folder.path,
      measured.flatMap(({ packages }) => packages),
    );
    const write = async ({ name, text, type }: Pick<Program, "name" | "text" | "type">) => {
      const path = join(folder.path, `${encodeURIComponent(name)}.${type}`);
      await writeFile(path, text);
      return [name, () => timeProcess([path])] as const;
    };
    const cases = await Promise.all([{ name: empty, text: "", type: "mjs" } as const, ...measured].map(write));
    const lines = measured.map((program) => ({ ...program, floor: empty, isPeer: program.packages.length > 0 }));
    // A process is short: more rounds cost little and steady the ratio.
    const options = { rounds: rounds * 3, warmUp: 1, peers: peersOf(lines) };
    const samples = await interleave(Object.fromEntries(cases), options);
    return compare("process that imports it and ends", "milliseconds", samples, lines);
  },
};
