#!/usr/bin/env node
// An old Node must get as far as this message: what it lacks is not imported here, nor by what is imported here. Modules of
// Node are taken when they are used, because an import reads all of them, and loads more of Node than is needed.
import packageJson from "../package.json" with { type: "json" };
import { readCompileCacheSettings, compileCacheFolder } from "./compile-cache.js";
import { unsupportedNodeMessage } from "./node-version.js";

const args = process.argv.slice(2);
const unsupported = unsupportedNodeMessage(process.versions.node);
if (unsupported !== undefined) {
  process.stderr.write(unsupported);
  process.exitCode = 2;
} else if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.exitCode = printVersion();
} else {
  void start();
}

async function start(): Promise<void> {
  const folder = compileCacheFolder(readCompileCacheSettings());
  if (folder !== undefined) process.getBuiltinModule("node:module").enableCompileCache(folder);
  const { main } = await import("./main.js");
  await main(args, packageJson.version);
}

/** Without the rest of the command, which takes longer to load than this takes. */
function printVersion(): number {
  try {
    process.getBuiltinModule("node:fs").writeSync(1, `${packageJson.version}\n`);
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // the system's calls throw nothing else
    if (code === "EPIPE") return 0;
    process.stderr.write(`plimsoll: cannot write to standard output: ${message}.\n`);
    return 1;
  }
}
