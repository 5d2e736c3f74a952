import {
  type Cloud,
  type ImageSource,
  type SourceId,
  BlindSpots,
  matchImage,
  sasHostImages,
  sasImages,
  sasRegistryImages,
  tcssHostImages,
  tcssRegistryImages,
} from "@plimsoll/core";

import { selectAccounts, shortList } from "../../accounts/select-accounts.js";
import { type ConnectedAccounts, connectAccounts } from "../../connect.js";
import { checkCredentials, missingCredentials } from "../../credentials.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import type { Offline } from "../../store/open-offline.js";
import { type ReadAccounts, sourcesOfAccounts } from "./account-sources.js";
import { LeftOut, filteredSource } from "./filtered-source.js";
import type { Selection } from "./selection.js";
import { hostFilters, refuseFilters, registryFilters, sasConditions } from "./service-filters.js";

/** Sources to read, notes that they make while they are read, and clients to close afterwards. */
export interface OpenSources extends AsyncDisposable, ReadAccounts {
  readonly sources: readonly ImageSource[];
  /** The lists that are read. */
  readonly ids: readonly SourceId[];
  readonly blindSpots: BlindSpots;
  readonly leftOut: LeftOut;
  /** The store that is read instead of the services. @default the services are read */
  readonly offline?: Offline;
}

/** Which lists to read. */
export interface SourceChoice {
  readonly ids: readonly SourceId[];
  /** UUIDs to which Alibaba Cloud is narrowed; none for all. */
  readonly uuids: readonly string[];
  /** True if Alibaba Cloud was asked for and has no credentials. */
  readonly unread: boolean;
}

const ALL: readonly SourceId[] = ["tencent-host", "tencent-registry", "alibaba-registry", "alibaba-host"];

/**
 * Opens the lists that the selection names: those of `--source` and `--cloud`, or all of each cloud that has credentials. A
 * cloud without any is mentioned on standard error; one that was asked for and cannot be read is a source that fails and says
 * why, so that half an inventory is not taken for the whole.
 *
 * @throws {CommandFailure} when a part of the selection cannot be applied to a list that would be read, or no list is left.
 */
export async function openSources(selection: Selection, io: Io, globals: Globals): Promise<OpenSources> {
  if (selection.offline === true) {
    const { openOfflineSources } = await import("./offline-sources.js");
    return openOfflineSources(selection, io, globals);
  }
  const choice = await chooseSources(selection, io, globals);
  refuseFilters(selection, choice.ids);
  const blindSpots = new BlindSpots();
  const leftOut = new LeftOut();
  const connected = connectClouds(choice.ids, io, globals);
  const has = (id: SourceId): boolean => choice.ids.includes(id);
  const sources = sourcesOfAccounts(connected, {
    tencent: (tcss) => [
      ...(has("tencent-host") ? [tcssHostImages(tcss, { filters: hostFilters(selection) })] : []),
      ...(has("tencent-registry") ? [tcssRegistryImages(tcss, { filters: registryFilters(selection) })] : []),
    ],
    alibaba: (sas, account) => {
      if (choice.uuids.length > 0) return [sasImages(sas, choice.uuids)];
      const onServerWithoutAgent = ({ name }: { readonly name: string }): void =>
        blindSpots.addServer("alibaba", name, account);
      return [
        ...(has("alibaba-registry") ? [sasRegistryImages(sas, { conditions: sasConditions(selection) })] : []),
        ...(has("alibaba-host") ? [sasHostImages(sas, { onServerWithoutAgent })] : []),
      ];
    },
  });
  const lookers = { filter: selection, match: matchImage, leftOut, blindSpots };
  return {
    sources: [...sources, ...(choice.unread ? [unread()] : [])].map((source) => filteredSource(source, lookers)),
    ids: choice.ids,
    accounts: connected.accounts,
    isImplicit: connected.isImplicit,
    blindSpots,
    leftOut,
    [Symbol.asyncDispose]: () => connected[Symbol.asyncDispose](),
  };
}

/** Clients of the accounts of the clouds that have one of the lists. */
export function connectClouds(ids: readonly SourceId[], io: Io, globals: Globals): ConnectedAccounts {
  const clouds = new Set(ids.map(cloudOf));
  const [only] = clouds;
  // Every cloud was left out, but one that was asked for is reported as a list that is not read.
  if (only === undefined) return { accounts: [], isImplicit: true, [Symbol.asyncDispose]: async () => undefined };
  return connectAccounts(io, globals, clouds.size === 1 ? only : undefined);
}

/**
 * Chooses the lists by the options and, where no configuration names accounts, by the credentials that are there.
 *
 * @throws {CommandFailure} when options contradict each other, or there are no credentials.
 */
export async function chooseSources(selection: Selection, io: Io, globals: Globals): Promise<SourceChoice> {
  const { cloud, source } = selection;
  const { accounts, isImplicit } = selectAccounts(globals, cloud);
  const lists = ALL.filter((id) => (source ?? ALL).includes(id) && (cloud === undefined || cloudOf(id) === cloud));
  if (lists.length === 0)
    throw usageFailure(`--cloud ${cloud} leaves out --source ${source?.join(",")}: give only one of them.`);
  const wanted = lists.filter((id) => accounts.some((account) => account.cloud === cloudOf(id)));
  if (wanted.length === 0)
    throw usageFailure(
      `--source ${source?.join(",")} leaves no account: ${shortList(accounts.map(({ name }) => name))}. See them: plimsoll accounts list`,
    );
  const uuids = selection.uuid ?? uuidsOf(io);
  if (selection.uuid !== undefined) refuseUuids(selection, wanted);
  // The accounts of a configuration are asked for by their being there.
  const named = cloud !== undefined || source !== undefined || !isImplicit || globals.account !== undefined;
  const found = named ? { ids: wanted, unread: false } : await available(selection, wanted, { io, globals });
  if (uuids.length === 0) return { ...found, uuids };
  // With UUIDs there is one list, of servers and of images alike.
  if (found.ids.includes("alibaba-registry") && !found.ids.includes("alibaba-host"))
    throw usageFailure(
      "PLIMSOLL_SAS_UUIDS selects from the list alibaba-host: unset it, or add that list to --source.",
    );
  return { ids: found.ids.filter((id) => id !== "alibaba-registry"), unread: found.unread, uuids };
}

function refuseUuids({ cloud, source }: Selection, wanted: readonly SourceId[]): void {
  if (cloud === "tencent")
    throw usageFailure(
      "--uuid selects images of Alibaba Cloud, and --cloud tencent leaves that cloud out: give only one of them.",
    );
  if (!wanted.includes("alibaba-host"))
    throw usageFailure(
      `--uuid selects from the list alibaba-host, and --source ${source?.join(",")} leaves it out: give only one of them.`,
    );
}

function cloudOf(id: SourceId): Cloud {
  return id.startsWith("tencent") ? "tencent" : "alibaba";
}

function uuidsOf({ env }: Io): readonly string[] {
  const text = env["PLIMSOLL_SAS_UUIDS"] ?? "";
  const uuids = text.split(",").map((uuid) => uuid.trim());
  return uuids.filter((uuid) => uuid !== "");
}

async function available(
  selection: Selection,
  wanted: readonly SourceId[],
  { io, globals }: { readonly io: Io; readonly globals: Globals },
): Promise<Pick<SourceChoice, "ids" | "unread">> {
  const missing = await checkCredentials(io.env, globals.profile);
  if (missing.tencent !== undefined && missing.alibaba !== undefined)
    throw missingCredentials([missing.tencent, missing.alibaba]);
  const leaveOut = (name: string): void =>
    void io.stderr.write(`plimsoll: ${name} is left out: its credentials are not set.\n`);
  // Without credentials, Alibaba Cloud is only asked for by `--uuid`: a variable may be set for other commands.
  const isAsked = missing.alibaba !== undefined && selection.uuid !== undefined;
  const ids = wanted.filter((id) => missing[cloudOf(id)] === undefined);
  // Before any output: a filter that cannot be applied ends the command.
  refuseFilters(selection, ids);
  if (missing.tencent !== undefined) leaveOut("Tencent Cloud");
  if (missing.alibaba !== undefined && !isAsked) leaveOut("Alibaba Cloud");
  return { ids, unread: isAsked };
}

/** A source that was asked for and cannot be read. */
function unread(): ImageSource {
  return {
    name: "Alibaba Cloud images",
    cloud: "alibaba",
    stream: () => {
      throw new CommandFailure(
        EXIT.incomplete,
        "NotRead",
        "Alibaba Cloud was not read: --uuid asks for it, and its credentials are not set. Set them, or leave --uuid out.",
      );
    },
  };
}
