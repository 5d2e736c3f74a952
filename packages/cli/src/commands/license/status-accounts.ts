import type { SasClient, TcssClient } from "@plimsoll/client";
import type { Cloud } from "@plimsoll/core";

import { connectAccounts } from "../../connect.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { chooseSources } from "../images/open-sources.js";

/** An account whose status is read, and its client. */
export type StatusAccount = { readonly account?: string } & (
  | { readonly cloud: "alibaba"; readonly client: SasClient }
  | { readonly cloud: "tencent"; readonly client: TcssClient }
);

/** The accounts whose status is read, and how to close their clients. */
export interface StatusAccounts extends AsyncDisposable {
  readonly accounts: readonly StatusAccount[];
}

/**
 * Opens the accounts for which there are credentials. A cloud without any is mentioned on standard error.
 *
 * @param cloud - Only this cloud. @default both
 * @throws {CommandFailure} when there are no credentials.
 */
export async function openAccounts(cloud: Cloud | undefined, io: Io, globals: Globals): Promise<StatusAccounts> {
  const selection = cloud === undefined ? {} : { cloud };
  // A list of servers for other commands is not a choice of images here.
  const { ids } = await chooseSources(selection, { ...io, env: { ...io.env, PLIMSOLL_SAS_UUIDS: "" } }, globals);
  const open = connectAccounts(io, globals, cloud);
  const wanted = open.accounts.filter((each) => ids.some((id) => id.startsWith(each.cloud)));
  return {
    accounts: wanted.map(({ account, ...rest }) => (open.isImplicit ? rest : { account: account.name, ...rest })),
    [Symbol.asyncDispose]: () => open[Symbol.asyncDispose](),
  };
}
