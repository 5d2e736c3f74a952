import { accountsOf, readConfig } from "@plimsoll/core";
import type { ScopeRow, ScopeWindow } from "@plimsoll/fleet";

import { EXIT } from "../../../exit-codes.js";
import { CommandFailure } from "../../../failures.js";
import { visible } from "../../../output/visible.js";
import { rowOfAccount } from "./account-row.js";

/** A member of an organization. */
interface Member {
  readonly number: string;
  readonly name: string;
}

/**
 * Reads scopes from what the vendors' tools print of an organization: Tencent's DescribeOrganizationMembers (2021-03-31) has `Items`
 * with `MemberUin` and `Name`, Alibaba's ListAccounts of Resource Directory (2022-04-19) `Accounts.Account` with `AccountId` and
 * `DisplayName`.
 *
 * @returns nothing if the text is other JSON.
 * @throws {CommandFailure} when there is no role, or it is of another cloud.
 */
export function organizationRows(
  text: string,
  {
    file,
    window,
    role,
  }: { readonly file: string; readonly window: ScopeWindow | undefined; readonly role: string | undefined },
): readonly ScopeRow[] | undefined {
  const found = membersOf(text);
  if (found === undefined) return undefined;
  const { cloud, members } = found;
  if (role === undefined)
    throw failure(
      `${visible(file)} has the accounts of an organization: name the role that a worker takes in each, such as --role '${
        cloud === "tencent" ? "qcs::cam::uin/{account}:roleName/plimsoll" : "acs:ram::{account}:role/plimsoll"
      }'.`,
    );
  const aliases = uniqueAliases(members);
  return members.map(({ number }, index) => {
    const arn = role.replaceAll("{account}", number);
    const alias = aliases[index] ?? number;
    const result = readConfig({ version: 1, accounts: { [alias]: { cloud, credentials: { role: { arn } } } } });
    if (result.code !== "read") throw failure(`--role: ${result.problems.map(({ message }) => message).join("; ")}`);
    const [account] = accountsOf(result.config);
    if (account === undefined) throw new Error("a configuration with one account has one");
    return rowOfAccount(account, window, number);
  });
}

function membersOf(
  text: string,
): { readonly cloud: "alibaba" | "tencent"; readonly members: readonly Member[] } | undefined {
  let data: Organization;
  try {
    data = JSON.parse(text) as Organization; // every field is looked at below
  } catch {
    return undefined;
  }
  const { Items: items, Accounts: accounts } = data.Response ?? data;
  if (Array.isArray(items))
    return { cloud: "tencent", members: items.flatMap(({ MemberUin, Name }) => memberOf(MemberUin, Name)) };
  if (Array.isArray(accounts?.Account))
    return {
      cloud: "alibaba",
      members: accounts.Account.flatMap(({ AccountId, DisplayName }) => memberOf(AccountId, DisplayName)),
    };
  return undefined;
}

interface Organization {
  readonly Response?: Organization;
  readonly Items?: readonly { readonly MemberUin?: unknown; readonly Name?: unknown }[];
  readonly Accounts?: {
    readonly Account?: readonly { readonly AccountId?: unknown; readonly DisplayName?: unknown }[];
  };
}

function memberOf(number: unknown, name: unknown): readonly Member[] {
  const text = typeof number === "number" || typeof number === "string" ? String(number) : "";
  return /^\d+$/.test(text) ? [{ number: text, name: typeof name === "string" ? name : "" }] : [];
}

/** The names as aliases, in the characters that `--account` takes; the number where a name has no such character, or is another's. */
function uniqueAliases(members: readonly Member[]): readonly string[] {
  const taken = new Set<string>();
  return members.map(({ number, name }) => {
    const text = name
      .trim()
      .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
      .replaceAll(/^[^A-Za-z0-9]+|-+$/g, "")
      .slice(0, 48);
    const alias = text === "" || taken.has(text) ? number : text;
    taken.add(alias);
    return alias;
  });
}

function failure(message: string): CommandFailure {
  return new CommandFailure(EXIT.usage, "Scopes", message);
}
