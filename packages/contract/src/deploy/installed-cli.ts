import { join } from "node:path";

import { packCli } from "./packed-cli.js";
import { runScript } from "./run-script.js";

/** The command as it is installed from its tarball. Disposing of it removes it. */
export interface InstalledCli extends AsyncDisposable {
  /** Folder with the command. */
  readonly bin: string;
}

/** Installs the command for images that have it. It must have been built. */
export async function installCli(): Promise<InstalledCli> {
  const packed = await packCli();
  const text = `npm install --prefix . --ignore-scripts --no-audit --no-fund -- "${packed.tarball}"`;
  const { code, stderr } = await runScript({ shell: ["sh"], text, cwd: packed.folder, env: {} });
  if (code !== 0) throw new Error(`npm ended with ${code}\n${stderr}`);
  return { bin: join(packed.folder, "node_modules/.bin"), [Symbol.asyncDispose]: () => packed[Symbol.asyncDispose]() };
}
