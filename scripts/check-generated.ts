/** Fails when generated files differ from what the specs say, or when a generator is not deterministic. */
import { run, runShell } from "./run.ts";

const GENERATED = [
  "specs/bundled",
  "packages/types/src/generated",
  "packages/validators/src/generated",
  "packages/core/src/accounts/generated",
  "packages/core/src/policy/generated",
  "packages/mock/src/control-api/generated",
  "packages/docs/guides/generated",
];

const before = await fingerprint();
const generated = await runShell("pnpm generate");
if (generated.code !== 0) {
  console.error(generated.stdout + generated.stderr);
  process.exit(1);
}
const after = await fingerprint();
if (before !== after) {
  console.error(`Generated files are stale:\n${await diff()}\nRun: pnpm generate, and commit what it writes.`);
  process.exit(1);
}
const untracked = await diff();
if (process.env["CI"] === "true" && untracked !== "") {
  console.error(`Generated files are not committed:\n${untracked}\nRun: git add ${GENERATED.join(" ")}`);
  process.exit(1);
}
console.log("Generated files are fresh.");

/** One line for each file with the hash of its content. */
async function fingerprint(): Promise<string> {
  const files = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", ...GENERATED]);
  const names = files.stdout.split("\n").filter((name) => name !== "");
  const hashes = await run("git", ["hash-object", "--no-filters", "--", ...names]);
  if (hashes.code !== 0) return `unreadable: ${hashes.stderr}`;
  return hashes.stdout
    .split("\n")
    .map((hash, index) => `${hash} ${names[index] ?? ""}`)
    .join("\n");
}

async function diff(): Promise<string> {
  return (await run("git", ["status", "--porcelain", "--", ...GENERATED])).stdout.trim();
}
