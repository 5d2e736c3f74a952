import type { Account, Cloud } from "@plimsoll/core";

import { usageFailure } from "../failures.js";
import type { Globals } from "../options/globals.js";
import { CLOUD_NAMES } from "../output/cloud-names.js";
import { selectAccounts, shortList } from "./select-accounts.js";

/**
 * The account of a command that works with one only.
 *
 * @throws {CommandFailure} when several are selected, or none is.
 */
export function oneAccount(globals: Globals, cloud: Cloud): Account {
  const { accounts } = selectAccounts(globals, cloud);
  const [account] = accounts;
  if (account !== undefined && accounts.length === 1) return account;
  const names = shortList(accounts.map(({ name }) => name));
  throw usageFailure(
    `this command works with one account, and ${accounts.length} of ${CLOUD_NAMES[cloud]} are selected: ${names}. Choose one: --account ${accounts[0]?.name ?? "<name>"}`,
  );
}
