#!/usr/bin/env node
import { enableCompileCache } from "node:module";

import packageJson from "../package.json" with { type: "json" };

enableCompileCache();

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${packageJson.version}\n`);
} else {
  const { main } = await import("./main.js");
  await main(args, packageJson.version);
}
