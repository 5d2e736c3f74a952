import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { installAsUser } from "../install/install-as-user.ts";
import { manifestOfInstalled } from "../install/resolve.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { type Compared, compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { plainEnvironment } from "../measure/plain-environment.ts";
import { OURS, TENCENT_WHOLE, installedPeers } from "../one-call.ts";
import type { Row } from "../row.ts";

const empty = "empty";

/** Options that a new project gets from `tsc --init`, as far as they matter here. No types but those that the program imports. */
const compilerOptions = {
  module: "nodenext",
  target: "es2023",
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Memory and time of `tsc` for a program with one call, against a program without any. */
export const typesMemory: Row = {
  name: "types-memory",
  group: "client",
  async measure({ rounds }) {
    await using folder = await temporaryFolder();
    const peers = [TENCENT_WHOLE, ...installedPeers()];
    await installAsUser(
      folder.path,
      peers.flatMap(({ packages }) => packages),
    );
    const programs = [{ who: empty, program: "export {};\n" }, OURS, ...peers];
    const seconds: Record<string, number[]> = {};
    const cases = programs.map(async ({ who, program }, index) => {
      const project = join(folder.path, String(index));
      await writeProject(project, program);
      // Not counted: the first time, everything is read from the disk.
      typeCheck(project);
      const check = (): number => {
        const checked = typeCheck(project);
        (seconds[who] ??= []).push(checked.seconds);
        return checked.bytes;
      };
      return [who, check] as const;
    });
    const bytes = await interleave(Object.fromEntries(await Promise.all(cases)), {
      rounds: Math.ceil(rounds / 2),
      peers: peers.map(({ who }) => who),
    });
    const bar = { of: "ratio", limit: "at most", value: 1.3 } as const;
    const what = "type check of one call, against none";
    const against = (line: Partial<Compared<string>>) =>
      [OURS, ...peers].map(({ who }) => ({ name: who, floor: empty, ...(who === OURS.who ? line : { isPeer: true }) }));
    return [
      ...compare(`${what}: memory`, "bytes", bytes, against({ bar, field: "openai: 1.5; cloudflare: 4.5" })),
      ...compare(`${what}: time`, "seconds", seconds, against({})),
    ];
  },
};

async function writeProject(folder: string, program: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "program.mts"), program);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.mts"] }));
}

interface Checked {
  /** Memory used, as the compiler reports it. */
  readonly bytes: number;
  /** From starting it to its end. */
  readonly seconds: number;
}

function typeCheck(project: string): Checked {
  const program = join(dirname(manifestOfInstalled("typescript")), "bin/tsc");
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "-p", project, "--extendedDiagnostics"], {
    env: plainEnvironment(),
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  const [, kibibytes] = /^Memory used: +(\d+)K$/m.exec(stdout) ?? [];
  if (status === 0 && kibibytes !== undefined) return { bytes: Number(kibibytes) * 1024, seconds };
  throw new Error(`tsc -p ${project} ended with ${status}\n${stdout}${stderr}`);
}
