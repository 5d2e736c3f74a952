import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Command } from "commander";
import { expect, test } from "vitest";

import type { Io } from "./io.js";
import { buildWholeProgram } from "./program.js";

const ROOT = join(import.meta.dirname, "../../..");
const documents = globSync(
  ["*.md", "specs/*.md", "packages/*/README.md", "packages/docs/guides/**/*.md", ".changeset/*.md", "deploy/*.md"],
  {
    cwd: ROOT,
  },
).toSorted();

const nowhere = { write: () => true };
const io: Io = {
  env: {},
  stdout: nowhere,
  stderr: nowhere,
  readStdin: async () => "",
  signal: new AbortController().signal,
  now: () => new Date(0),
};
const program = await buildWholeProgram({ args: [], version: "1.2.3", io, setExitCode: () => undefined });

/** Every `plimsoll …` of a document: the lines of its blocks of shell, and what stands between backquotes. */
function commandLinesOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```(?:sh|console|bash)\n(.*?)^```$/gms)].flatMap(([, block = ""]) =>
    block.split("\n"),
  );
  const lines = blocks.map((line) => /^(?:\$ )?(?:npx -y pnpm@12 )?(plimsoll .*)$/.exec(line)?.[1] ?? "");
  const inline = [...text.matchAll(/(?<!`)`(plimsoll [^`]+)`(?!`)/g)].map(([, line = ""]) =>
    line.replaceAll(/\s+/g, " "),
  );
  return [...lines, ...inline].filter((line) => line !== "");
}

/** Names the command or option of a command line that does not exist, if there is one. */
function problemOf(line: string): string | undefined {
  const [, ...words] = line
    .replace(/ (?:#|\||>|<|&).*$/, "")
    .replaceAll(/'[^']*'|"[^"]*"/g, "value")
    .split(/\s+/);
  let command: Command = program;
  for (const [index, word] of words.entries()) {
    // The emulator is an option of the clone alone. Formats and splits are words as commands are.
    if (word === "--mock" || /^(-o|--output|--sarif-split)$/.test(words[index - 1] ?? "")) continue;
    // A dash alone is standard input.
    if (word.startsWith("-") && word !== "-") {
      const name = word.split("=")[0] ?? word;
      if (!optionsOf(command).has(name)) return `${line}: there is no ${name}`;
    } else if (command.commands.length > 0 && /^[a-zA-Z-]+$/.test(word)) {
      const next = command.commands.find((each) => each.name() === word);
      // A value of an option before the command ends the search.
      if (next === undefined) return `${line}: there is no ${word}`;
      command = next;
    }
  }
  return undefined;
}

function optionsOf(command: Command): ReadonlySet<string> {
  const names = command.options.flatMap(({ short, long }) => [short, long]);
  const own = ["-h", "--help", ...names].filter((name) => name !== undefined && name !== null);
  return new Set([...own, ...(command.parent === null ? [] : optionsOf(command.parent))]);
}

test.each(documents)("every command and option that %s shows is there", (document) => {
  const lines = commandLinesOf(readFileSync(join(ROOT, document), "utf8"));
  expect(lines.map(problemOf).filter((problem) => problem !== undefined)).toEqual([]);
});

test("the examples of every help are commands with options that are there", () => {
  const helps = commandsOf(program).map((command) => {
    let text = "";
    command.configureOutput({ writeOut: (part) => void (text += part) }).outputHelp();
    return text;
  });
  const lines = helps.flatMap((help) => [...help.matchAll(/^ {2}(plimsoll .*)$/gm)].map(([, line = ""]) => line));
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.map(problemOf).filter((problem) => problem !== undefined)).toEqual([]);
});

test("a command or an option that there is not is found", () => {
  expect(problemOf("plimsoll images lst")).toContain("there is no lst");
  expect(problemOf("plimsoll images list --nmae x")).toContain("there is no --nmae");
  expect(problemOf("plimsoll api tcss DescribeAssetImageList --Limit 5 --query 'List[].a' | jq")).toBeUndefined();
});

function commandsOf(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(commandsOf)];
}
