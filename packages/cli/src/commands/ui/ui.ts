import type { ReportLanguage } from "@plimsoll/ui";
import { type Command, Option } from "commander";

import type { SetExitCode } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { parsePort } from "../../options/numbers.js";
import { addStoreOption } from "../../store/store-option.js";
import { storePath } from "../../store/store-path.js";

/** Options of `plimsoll ui`. */
export interface UiOptions {
  readonly store?: string;
  readonly port: number;
  readonly host: string;
  readonly language: ReportLanguage;
  readonly policy?: string;
}

const EXAMPLES = `
Examples:
  # what the store holds, in a browser of this machine
  plimsoll ui

  # in Chinese, with the verdict of a policy on each image and what its exceptions cover, always at the same address
  plimsoll ui --language zh --policy policy.yaml --port 7420

The printed address has a token, which the browser exchanges for a cookie that lasts until the command ends. The store is only read,
and no cloud is called. The pages show the last commit of plimsoll sync, even while one is running.
Pages: overview, one vulnerability everywhere (/v/CVE-...), one image, accounts, exceptions. Each table has a CSV.
Exit codes: 0 stopped by Ctrl-C; 1 it cannot listen, or the store cannot be opened; 2 an option or the policy is wrong.
`;

/** Adds the options and the action of `plimsoll ui`. */
export function addUi(
  command: Command,
  { io, version }: { readonly io: Io; readonly version: string },
  setExitCode: SetExitCode,
): void {
  addStoreOption(command)
    .option("--port <number>", "port to listen on; 0 for a free one", parsePort, 0)
    .option(
      "--host <address>",
      "address to listen on. Other machines see the pages without encryption, and need the token",
      "127.0.0.1",
    )
    .addOption(new Option("--language <language>", "language of the pages").choices(["en", "zh"]).default("en"))
    .option("--policy <file>", "also show which rules of this policy an image breaks, and what its exceptions cover")
    .addHelpText("after", EXAMPLES)
    .action(async (options: UiOptions) => {
      const globals = globalsOf(command, io);
      const { serveUi } = await import("./serve-ui.js");
      await serveUi(options, { io, version, globals, path: storePath(options.store, io) });
      setExitCode(EXIT.clean);
    });
}
