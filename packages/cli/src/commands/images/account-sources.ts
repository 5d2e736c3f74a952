import { type ImageSource, sourceOfAccount } from "@plimsoll/core";
import type { SasClient, TcssClient } from "@plimsoll/client";

import type { ConnectedAccounts } from "../../connect.js";

/** The accounts that are read, each with its client. */
export type ReadAccounts = Pick<ConnectedAccounts, "accounts" | "isImplicit">;

/** Makes the sources of one account from its client. */
export interface SourceMakers {
  readonly tencent: (client: TcssClient) => readonly ImageSource[];
  readonly alibaba: (client: SasClient, account: string | undefined) => readonly ImageSource[];
}

/** The sources of all accounts. Their images and outcomes name the account, unless no configuration names any. */
export function sourcesOfAccounts({ accounts, isImplicit }: ReadAccounts, make: SourceMakers): readonly ImageSource[] {
  return accounts.flatMap((connected) => {
    const { name } = connected.account;
    const sources =
      connected.cloud === "tencent"
        ? make.tencent(connected.client)
        : make.alibaba(connected.client, isImplicit ? undefined : name);
    return isImplicit ? sources : sources.map((source) => sourceOfAccount(source, name));
  });
}

/** Number of accounts that a configuration names; 0 without one. */
export function namedAccounts({ accounts, isImplicit }: ReadAccounts): number {
  return isImplicit ? 0 : accounts.length;
}
