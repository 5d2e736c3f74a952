#!/usr/bin/env node
import { enableCompileCache } from "node:module";

import packageJson from "../package.json" with { type: "json" };
import { cacheSurroundings, compileCacheFolder } from "./compile-cache.js";

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${packageJson.version}\n`);
} else {
  const folder = compileCacheFolder(cacheSurroundings());
  if (folder !== undefined) enableCompileCache(folder);
  const { main } = await import("./main.js");
  await main(args, packageJson.version);
}
