import { alibabaCallerIdentity, tencentCallerIdentity } from "@plimsoll/client";
import type { Account } from "@plimsoll/core";
import type { Scope, ScopeInput, Store } from "@plimsoll/store";

import { alibabaCredentials, tencentCredentials } from "../../accounts/account-credentials.js";
import { clientOptions } from "../../connect.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";

/** Number of the account that a key belongs to; nothing if the token service does not say. */
export type IdentifyAccount = (account: Account) => Promise<string | undefined>;

/** Asks the token service of the account's cloud, in one call. */
export function accountIdentifier(io: Io, globals: Globals): IdentifyAccount {
  return async (account) => {
    const { signal, env } = io;
    const options = {
      ...clientOptions(io, globals, account),
      stsEndpoint: env["PLIMSOLL_STS_ENDPOINT"] || undefined,
      signal,
    };
    try {
      const { accountId } = await (account.cloud === "tencent"
        ? tencentCallerIdentity({ ...options, credentials: tencentCredentials(account, env) })
        : alibabaCallerIdentity({ ...options, credentials: alibabaCredentials(account, env) }));
      return accountId;
    } catch {
      signal.throwIfAborted();
      // The token service may be out of reach where the others are not. A wrong key fails at the lists, which report it.
      return undefined;
    }
  };
}

/** Hosts of the service centers of Security Center, each with images of its own. */
const CENTER = /^https:\/\/tds\.([a-z0-9-]+)\.aliyuncs\.com$/;

/** Accounts of one command, each with its scope. */
export interface AccountScopes {
  /** The scope that an account is read into. */
  readonly of: (account: Account) => Promise<Scope>;
}

/**
 * The scope that an account is read into: the same number is always the same scope, and another number never is, so that images
 * of one account never look as if they had left another. Regions of one endpoint have the same images, so they are not part of it.
 *
 * An account of the configuration whose key is another account's than in the store is refused.
 *
 * @param names - Names of all accounts of the configuration. Two with one number are two scopes, since each reads what its key may
 *   read. Absent where no configuration names accounts: then a second one of a cloud gets its number as a part of its name.
 */
export function accountScopes(
  store: Pick<Store, "scope" | "scopes">,
  identify: IdentifyAccount,
  names: readonly string[] | undefined,
): AccountScopes {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async of(account) {
      const number = await identify(account);
      // One after the other: each has to see the one before.
      const scope = last.then(async () => store.scope(inputOf({ account, number, names }, await store.scopes())));
      last = scope.catch(() => undefined);
      return scope;
    },
  };
}

interface Identified {
  readonly account: Account;
  readonly number: string | undefined;
  readonly names: readonly string[] | undefined;
}

function inputOf({ account, number, names }: Identified, scopes: readonly Scope[]): ScopeInput {
  const { cloud, name: alias, endpoint } = account;
  const region = cloud === "alibaba" ? CENTER.exec(endpoint)?.[1] : undefined;
  const here = scopes.filter((scope) => scope.cloud === cloud && scope.region === region);
  const named = here.find((scope) => scope.alias === alias);
  // It began under its name, since its number could not be learned or was another account's already.
  if (number === undefined || named?.account === alias)
    return { cloud, region, account: named?.account ?? alias, alias };
  const own = here.find((scope) => scope.account === number);
  if (names === undefined) {
    if (own !== undefined) return own;
    const isTaken = scopes.some((scope) => scope.alias === alias);
    return { cloud, region, account: number, alias: isTaken ? `${alias}-${number}` : alias };
  }
  refuseAnother(named, number);
  const isOfAnother = own !== undefined && own.alias !== alias && names.includes(own.alias);
  return { cloud, region, account: isOfAnother ? alias : number, alias };
}

/** The history of one account must not go on with another: everything would look closed. */
function refuseAnother(named: Scope | undefined, number: string): void {
  if (named === undefined || named.account === number) return;
  const { alias, account } = named;
  throw new CommandFailure(
    EXIT.error,
    "AnotherAccount",
    `its key is of account ${number}, and the store has ${alias} as account ${account}. Nothing was read. If the key is wrong, ` +
      `give it one of ${account}; else give the account another name in the configuration, or sync it into a store of its own.`,
  );
}
