import {
  type Image,
  type ScanService,
  serviceOf,
  sasRegistryScans,
  tcssHostScans,
  tcssRegistryScans,
} from "@plimsoll/core";

import type { ConnectedAccount, ConnectedAccounts } from "../../connect.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import type { SearchPlaces } from "../images/find-image.js";
import { chooseSources, connectClouds } from "../images/open-sources.js";
import type { ScanPlaces } from "./scan-options.js";

/** Accounts whose images are looked for, and where their scans are started. */
export interface OpenScans extends AsyncDisposable, SearchPlaces {
  readonly services: readonly ScanService[];
  /** Where an image is scanned; `undefined` for one of another list. */
  readonly serviceOf: (image: Image) => ScanService | undefined;
  /** The account that a service is of. */
  readonly ownerOf: (service: ScanService) => ConnectedAccount | undefined;
}

/**
 * Connects the accounts of the lists that are chosen.
 *
 * @throws {CommandFailure} when options contradict each other, or there are no credentials.
 */
export async function openScans(places: ScanPlaces, io: Io, globals: Globals): Promise<OpenScans> {
  const { cloud, source } = places;
  const isLeft = (list: string): boolean => cloud === undefined || list.startsWith(cloud);
  if (source !== undefined && !source.some(isLeft))
    throw usageFailure(`--cloud ${cloud} leaves out --source ${source.join(",")}: give only one of them.`);
  // The variable for other commands narrows nothing here.
  const without = { ...io, env: { ...io.env, PLIMSOLL_SAS_UUIDS: "" } };
  const { ids } = await chooseSources(places, without, globals);
  const connected = connectClouds(ids, io, globals);
  const owners = new Map(
    connected.accounts.flatMap((account) =>
      servicesOf(account, connected, io).map((service) => [service, account] as const),
    ),
  );
  return {
    ids,
    accounts: connected.accounts,
    isImplicit: connected.isImplicit,
    services: [...owners.keys()].filter(({ list }) => ids.includes(list)),
    serviceOf: (image) => serviceOf(image, [...owners.keys()]),
    ownerOf: (service) => owners.get(service),
    [Symbol.asyncDispose]: () => connected[Symbol.asyncDispose](),
  };
}

/** The scans of an account. */
function servicesOf(
  connected: ConnectedAccount,
  { isImplicit }: Pick<ConnectedAccounts, "isImplicit">,
  { signal }: Pick<Io, "signal">,
): readonly ScanService[] {
  const options = { account: isImplicit ? undefined : connected.account.name, signal };
  return connected.cloud === "tencent"
    ? [tcssHostScans(connected.client, options), tcssRegistryScans(connected.client, options)]
    : [sasRegistryScans(connected.client, options)];
}
