#!/usr/bin/env node
import { writeSync } from "node:fs";
import { enableCompileCache } from "node:module";

import packageJson from "../package.json" with { type: "json" };
import { cacheSurroundings, compileCacheFolder } from "./compile-cache.js";

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.exitCode = printVersion();
} else {
  const folder = compileCacheFolder(cacheSurroundings());
  if (folder !== undefined) enableCompileCache(folder);
  const { main } = await import("./main.js");
  await main(args, packageJson.version);
}

/** Without the rest of the command, which takes longer to load than this takes. */
function printVersion(): number {
  try {
    writeSync(1, `${packageJson.version}\n`);
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // the system's calls throw nothing else
    if (code === "EPIPE") return 0;
    process.stderr.write(`plimsoll: cannot write to standard output: ${message}.\n`);
    return 1;
  }
}
