import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { type ConsoleChecks, runBlock } from "./check-console.ts";
import { terminalSvg } from "./terminal-svg.ts";

interface Picture {
  readonly file: string;
  /** For those who cannot see it. */
  readonly title: string;
  readonly commands: readonly string[];
}

/** The pictures of the terminal and the commands whose output they show. */
export const pictures: readonly Picture[] = [
  {
    file: "docs/terminal.svg",
    title:
      "A terminal. plimsoll images list shows the running images with critical vulnerabilities, plimsoll findings list what is in one of them and which version fixes it.",
    commands: [
      "plimsoll images list --cloud tencent --severity critical --running --limit 5 --columns image,hosts,containers,vulns,critical,high",
      "plimsoll findings list --image risk/feed-cache:2.4.4 --severity critical --fixable --limit 5",
    ],
  },
];

/**
 * Runs the commands of every picture on an emulator and compares the picture with what they print.
 *
 * @param command - Path of the built command.
 * @param write - Draws what differs.
 */
export async function checkPictures(command: string, { write }: { readonly write: boolean }): Promise<ConsoleChecks> {
  const right: string[] = [];
  const wrong: string[] = [];
  for (const { file, title, commands } of pictures) {
    const entries = commands.map((line) => ({ command: line, output: "" }));
    const printed = await runBlock(command, { line: 1, entries }, { FORCE_COLOR: "1", NO_COLOR: "" });
    const next = terminalSvg(printed, title);
    if (existsSync(file) && readFileSync(file, "utf8") === next) right.push(file);
    else if (write) writeFileSync(file, next);
    else wrong.push(`${file} is not what its commands print`);
  }
  return { right, wrong };
}
