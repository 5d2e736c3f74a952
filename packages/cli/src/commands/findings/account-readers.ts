import { type FindingReader, type ReadingTarget, readersOfAccount, unreadableAccount } from "@plimsoll/core";
import type { SasClient, TcssClient } from "@plimsoll/client";

import type { ConnectedAccount } from "../../connect.js";

/** Makes the readers of one account from its client. */
interface ReaderMakers {
  readonly tencent: (client: TcssClient, targets: readonly ReadingTarget[]) => Promise<readonly FindingReader[]>;
  readonly alibaba: (client: SasClient, targets: readonly ReadingTarget[]) => Promise<readonly FindingReader[]>;
}

/** Clients, as `Clients` of `open-readers.ts`. */
interface AllClients {
  readonly tcss?: TcssClient | undefined;
  readonly sas?: SasClient | undefined;
  readonly named?: readonly ConnectedAccount[] | undefined;
}

/** Readers of all accounts. An account whose readers cannot be opened fails list by list, and the others are read. */
export async function readersOfAll(
  { tcss, sas, named = [] }: AllClients,
  targets: readonly ReadingTarget[],
  make: ReaderMakers,
): Promise<readonly FindingReader[]> {
  const tencent = tcss === undefined ? [] : await make.tencent(tcss, targets);
  const alibaba = sas === undefined ? [] : await make.alibaba(sas, targets);
  const ofAccounts = await Promise.all(
    named.map(async ({ account: { name }, cloud, client }) => {
      const own = targetsOf(targets, name);
      try {
        const readers = await (cloud === "tencent" ? make.tencent(client, own) : make.alibaba(client, own));
        return readersOfAccount(readers, name);
      } catch (error) {
        return unreadableAccount(cloud, name, error);
      }
    }),
  );
  return [...tencent, ...alibaba, ...ofAccounts.flat()];
}

/** The images of one account. */
export function targetsOf(targets: readonly ReadingTarget[], account: string): readonly ReadingTarget[] {
  return targets.filter(({ image }) => image.account === account);
}
