import { type Account, accountsOf, implicitAccount } from "@plimsoll/core";
import type { Command as CompletedCommand, RootCommand } from "@bomb.sh/tab";

import { findConfig } from "./config/find-config.js";
import type { Io } from "./io.js";

/** An account that fits. */
export interface CompletedAccount {
  readonly name: string;
  /** Cloud and site. */
  readonly description: string;
}

/**
 * Names of accounts that fit a command line which is being typed; none where it does not ask for one. The configuration is read and
 * nothing is called. One that cannot be used has no names: completion must not print errors into a prompt.
 *
 * @param words - The words so far; the last one is being typed.
 */
export async function completedAccounts(words: readonly string[], io: Io): Promise<readonly CompletedAccount[]> {
  const isAsked = words.at(-2) === "--account" || words.at(-1)?.startsWith("--account=") === true;
  if (!isAsked) return [];
  try {
    const place = findConfig(io, configIn(words));
    if (place === undefined) return (["tencent", "alibaba"] as const).map((cloud) => completed(implicitAccount(cloud)));
    const { loadConfig } = await import("./config/load-config.js");
    const { config } = await loadConfig(io, place);
    return accountsOf(config).flatMap((account) => {
      // An account whose regions lead to two endpoints can be given without the region, too.
      const [name = account.name] = account.name.split("/");
      return name === account.name ? [completed(account)] : [{ ...completed(account), name }, completed(account)];
    });
  } catch {
    return [];
  }
}

function completed({ name, cloud, site }: Account): CompletedAccount {
  return { name, description: `${cloud}, ${site}` };
}

function configIn(words: readonly string[]): string | false | undefined {
  if (words.includes("--no-config")) return false;
  const joined = words.find((word) => word.startsWith("--config="))?.slice("--config=".length);
  const index = words.indexOf("--config");
  return joined ?? (index === -1 ? undefined : words[index + 1]);
}

/** Lets every command complete the options that all commands take, and `--account` by the names that are given. */
export function completeGlobals(root: RootCommand, accounts: readonly CompletedAccount[]): void {
  const description = root.options.get("account")?.description ?? "";
  root.option("account", description, (complete) => {
    for (const { name, description: about } of accounts) complete(name, about);
  });
  for (const command of root.commands.values()) addMissing(command, root);
}

function addMissing(command: CompletedCommand, root: RootCommand): void {
  for (const [name, option] of root.options) if (!command.options.has(name)) command.options.set(name, option);
}
