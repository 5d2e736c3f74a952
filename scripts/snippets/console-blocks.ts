/** One command line of a document and what the document says that it prints. */
export interface ConsoleEntry {
  /** Without the `$ ` before it. */
  readonly command: string;
  readonly output: string;
}

/** A block of a document that shows a terminal. */
export interface ConsoleBlock {
  /** Line of its first command, from 1. */
  readonly line: number;
  readonly entries: readonly ConsoleEntry[];
}

const BLOCK = /^```console\n(.*?)^```$/gms;

/** The blocks of a document that are marked `console`. */
export function consoleBlocksOf(text: string): readonly ConsoleBlock[] {
  return [...text.matchAll(BLOCK)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length + 1,
    entries: entriesOf(match[1] ?? ""),
  }));
}

/** The document with what its commands really print, block for block. */
export function withOutputs(text: string, blocks: readonly (readonly ConsoleEntry[])[]): string {
  let index = 0;
  return text.replaceAll(BLOCK, (block) => {
    const entries = blocks[index++];
    if (entries === undefined) return block;
    return `\`\`\`console\n${entries.map(({ command, output }) => `$ ${command}\n${visible(output)}`).join("\n")}\`\`\``;
  });
}

/** Blanks and empty lines at an end cannot be seen, so they are not part of what a document says. */
export function visible(output: string): string {
  return output.replaceAll(/[ \t]+$/gm, "").replace(/\n+$/, "\n");
}

/**
 * The arguments of `plimsoll` in a command line of a document, for the built command and an emulator that runs anyway.
 *
 * @returns `undefined` if it is the command line of something else.
 */
export function plimsollArguments(command: string): readonly string[] | undefined {
  const words = /^(?:npx -y pnpm@12 )?plimsoll (?:--mock )?(.*)$/.exec(command)?.[1];
  return words?.match(/'[^']*'|"[^"]*"|\S+/g)?.map((word) => word.replaceAll(/^(['"])(.*)\1$/g, "$2"));
}

function entriesOf(block: string): readonly ConsoleEntry[] {
  const [, ...parts] = `\n${block}`.split(/\n\$ /);
  return parts.map((part) => {
    const [command = "", ...lines] = part.split("\n");
    const output = lines.join("\n").replace(/\n+$/, "");
    return { command, output: output === "" ? "" : `${output}\n` };
  });
}
