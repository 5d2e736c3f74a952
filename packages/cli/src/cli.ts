#!/usr/bin/env node
// An old Node must get as far as the refusal: no import of Node's modules here, and none of what imports them.
import packageJson from "../package.json" with { type: "json" };
import { refusalOfNode } from "./node-version.js";

const args = process.argv.slice(2);
const refusal = refusalOfNode(process.versions.node);
if (refusal !== undefined) {
  process.stderr.write(refusal);
  process.exitCode = 2;
} else if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${packageJson.version}\n`);
} else {
  void start();
}

async function start(): Promise<void> {
  process.getBuiltinModule("node:module").enableCompileCache();
  const { main } = await import("./main.js");
  await main(args, packageJson.version);
}
