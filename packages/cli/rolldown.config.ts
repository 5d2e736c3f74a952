import { defineConfig } from "rolldown";

/**
 * One folder of plain files without dependencies at run time. What a command needs only sometimes is a file of its own,
 * so that starting stays fast.
 */
export default defineConfig({
  input: { cli: "src/cli.ts" },
  platform: "node",
  transform: { target: "node22" },
  output: { dir: "dist", format: "esm", cleanDir: true, minify: { compress: true, mangle: false, codegen: false } },
});
