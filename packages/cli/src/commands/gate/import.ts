import { basename } from "node:path";

import { readPolicy } from "@plimsoll/core";
import { type Command, InvalidArgumentError, Option } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import { visible } from "../../output/visible.js";
import { writeResults } from "../../output/write-results.js";
import { yamlText } from "../../output/yaml.js";
import { readText } from "../../read-data.js";
import { type IgnoredFinding, readIgnoreFile } from "./ignore-files.js";

interface ImportOptions {
  readonly owner?: string;
  readonly expires?: string;
  readonly reason?: string | undefined;
}

/** `plimsoll gate import` */
export function gateImportCommand(io: Io, setExitCode: SetExitCode): Command {
  return commandOf("import", "Print exceptions for the entries of another scanner's ignore file; no cloud is called", [
    ["plimsoll gate import .trivyignore.yaml --owner payments --expires 2027-01-31", "of Trivy"],
    ["plimsoll gate import osv-scanner.toml --owner payments --expires 2027-01-31", "of OSV-Scanner"],
  ])
    .argument("<file>", ".trivyignore, .trivyignore.yaml or osv-scanner.toml")
    .option("--owner <name>", "who is responsible for the exceptions")
    .addOption(
      new Option("--expires <day>", "last day of an entry that has none, or a later one").argParser((text) => {
        if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError("It takes a day such as 2027-01-31.");
        return text;
      }),
    )
    .option("--reason <text>", "reason of an entry that has none")
    .action(async (file: string, options: ImportOptions) => {
      await importFile(file, options, io);
      setExitCode(EXIT.clean);
    });
}

async function importFile(file: string, { owner, expires, reason }: ImportOptions, io: Io): Promise<void> {
  if (owner === undefined || expires === undefined)
    throw usageFailure(
      "--owner and --expires are needed: an exception needs somebody who is responsible for it, and a last day.",
    );
  const text = await readText("file", file, io.signal);
  const { entries, leftOut } = await readIgnoreFile(basename(file), text).catch((error: unknown) => {
    const [why = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw usageFailure(`${visible(file)} cannot be read: ${why}`);
  });
  const isWithout = entries.filter((entry) => entry.reason === undefined).length;
  if (isWithout > 0 && reason === undefined)
    throw usageFailure(
      `${count(isWithout, "entry").replace("entrys", "entries")} of ${visible(file)} without a reason: give one with --reason.`,
    );
  const exceptions = entries.map((entry) => exceptionOf(entry, { owner, expires, reason }));
  // The output must be readable again, whatever stands in the file.
  const rules = [{ id: "import", deny: {} }];
  const checked = await readPolicy({ version: 1, rules, exceptions }, { at: io.now() });
  if (checked.code === "invalid") {
    const [first] = checked.problems;
    throw usageFailure(`${visible(file)}: ${first?.path.join(".") ?? ""}: ${first?.message ?? ""}`);
  }
  writeResults(io, yamlText({ exceptions }));
  for (const what of leftOut) io.stderr.write(`plimsoll: left out: ${visible(what)}.\n`);
}

function exceptionOf(
  entry: IgnoredFinding,
  usual: Required<Pick<ImportOptions, "expires" | "owner">> & ImportOptions,
): object {
  const { id, package: name, path, expires = usual.expires, reason = usual.reason } = entry;
  return {
    id,
    ...(name === undefined ? {} : { package: name }),
    ...(path === undefined ? {} : { path }),
    reason,
    owner: usual.owner,
    expires: expires < usual.expires ? expires : usual.expires,
  };
}
