import {
  type Cloud,
  type Count,
  type FindingReader,
  type ReadingCost,
  type ReadingTarget,
  type SasVulnerabilityDictionary,
  type SasVulnerabilityDictionaryOptions,
  type VulnerabilityTexts,
  chooseTcssReading,
  createSasVulnerabilityDictionary,
  createVulnerabilityTexts,
  sasFindingReaders,
  tcssImageHosts,
  textsInTurn,
} from "@plimsoll/core";
import type { SasClient, TcssClient } from "@plimsoll/client";

import type { ConnectedAccount } from "../../connect.js";
import { readersOfAll, targetsOf } from "./account-readers.js";
import { alibabaCost, mostAlibabaCalls } from "./alibaba-cost.js";

/** Clients of the clouds that are read; absent for one that is left out. */
export interface Clients {
  readonly tcss?: TcssClient | undefined;
  readonly sas?: SasClient | undefined;
  /** Clients of the accounts that a configuration names, instead of the two. @default none */
  readonly named?: readonly ConnectedAccount[] | undefined;
}

/** Images to be read. */
export interface ToRead {
  /** Images, which decide the way. */
  readonly targets: readonly ReadingTarget[];
  /** Stops the calls that are made. */
  readonly signal: AbortSignal;
  /** IDs that are looked for. Details of other CVEs are not read then, which Alibaba Cloud has a request for each of. @default all */
  readonly ids?: readonly string[] | undefined;
  /** Details of vulnerabilities of Alibaba Cloud; `false` if none are read. @default all are read, and none is kept */
  readonly details?: DetailOptions | false | undefined;
}

/** Options of reading details of vulnerabilities of Alibaba Cloud. */
export type DetailOptions = SasVulnerabilityDictionaryOptions;

/** Cost of one action in one way of reading. */
export interface ActionCost {
  /** Name of the account; absent where no configuration names accounts. */
  readonly account?: string;
  readonly cloud: Cloud;
  /** `image` asks for the lists of every image, `vulnerability` for the images of every vulnerability. */
  readonly way: "image" | "vulnerability";
  /** True for the way that a reading takes. */
  readonly chosen: boolean;
  /** The vendor's name of the action; `all` for the sum. */
  readonly action: string;
  readonly calls: Count;
  /** Seconds that it takes at least, by the limit of the service. */
  readonly seconds: number;
  /** True if it may be more, because the inventory does not say how long some list is. */
  readonly atLeast: boolean;
  /** Calls at most, and the seconds that they take; absent where that is not known. */
  readonly most?: { readonly calls: number; readonly seconds: number };
}

/** Readers of findings, and the texts that they collect. */
export interface OpenedReaders {
  /** The readers, by the way that takes less time. */
  readonly readers: readonly FindingReader[];
  /** Texts of the findings that were read so far. */
  readonly texts: VulnerabilityTexts;
  /** Details of Alibaba Cloud that were read, and those that failed; absent if none are read. */
  readonly details?: Pick<SasVulnerabilityDictionary, "failures" | "progress"> | undefined;
}

/** Opens readers of findings. Tests put others in its place. */
export interface OpenReaders {
  /** Opens the readers of the clouds that there is a client of. */
  readonly open: (clients: Clients, what: ToRead) => Promise<OpenedReaders>;
  /** Calculates the cost of a reading. A catalog of vulnerabilities is read for it where reading image by image takes long. */
  readonly costs: (clients: Clients, what: ToRead) => Promise<readonly ActionCost[]>;
  /** IDs of the hosts that hold an image of Tencent Cloud; nothing where there is no client of it. */
  readonly hostsOf: (clients: Clients, imageId: string, signal: AbortSignal) => Promise<readonly string[] | undefined>;
}

/** A finding with an ID of the vendor may have any CVE among its aliases. */
function isWorthDetails(ids: readonly string[] | undefined): ((id: string) => boolean) | undefined {
  const wanted = ids?.map((id) => id.toUpperCase());
  return wanted === undefined ? undefined : (id) => !id.startsWith("CVE-") || wanted.includes(id);
}

/** The readers of both clouds. */
export const openReaders: OpenReaders = {
  async open(clients, { targets, signal, ids, details: wanted = {} }) {
    const texts = createVulnerabilityTexts();
    // Both clouds may describe one vulnerability. Which words stay must not depend on which cloud answers first.
    const [ofTencent, ofAlibaba] = [createVulnerabilityTexts(), createVulnerabilityTexts()];
    const details = wanted === false ? false : createSasVulnerabilityDictionary(ofAlibaba, wanted);
    const readers = await readersOfAll(clients, targets, {
      tencent: async (tcss, own) =>
        textsInTurn((await chooseTcssReading(tcss, own, { texts: ofTencent, signal })).readers, ofTencent, texts),
      alibaba: async (sas) =>
        textsInTurn(
          sasFindingReaders(sas, { texts: ofAlibaba, details, needsDetails: isWorthDetails(ids) }),
          ofAlibaba,
          texts,
        ),
    });
    return { readers, texts, details: details === false ? undefined : details };
  },

  async costs({ tcss, sas, named }, { targets, signal, details }) {
    const rows: ActionCost[] = [];
    for (const { account, cloud, client } of named ?? []) {
      const own = { targets: targetsOf(targets, account.name), signal, details };
      const costs = await openReaders.costs(cloud === "tencent" ? { tcss: client } : { sas: client }, own);
      rows.push(...costs.map((row) => ({ account: account.name, ...row })));
    }
    if (tcss !== undefined) {
      const { estimate } = await chooseTcssReading(tcss, targets, { signal });
      const { byImage, byVulnerability, chosen } = estimate;
      rows.push(
        ...costRows(byImage, { cloud: "tencent", way: "image", chosen: chosen === "image" }, { perSecond: 20 }),
      );
      if (byVulnerability !== undefined)
        rows.push(
          ...costRows(
            byVulnerability,
            { cloud: "tencent", way: "vulnerability", chosen: chosen === "vulnerability" },
            { perSecond: 20 },
          ),
        );
    }
    if (sas !== undefined) {
      const most = mostAlibabaCalls(targets);
      const cost = alibabaCost(targets, { withDetails: details !== false });
      rows.push(...costRows(cost, { cloud: "alibaba", way: "image", chosen: true }, { perSecond: 10, most }));
    }
    return rows;
  },

  async hostsOf({ tcss, named = [] }, imageId, signal) {
    const clients = [tcss, ...named.map(({ cloud, client }) => (cloud === "tencent" ? client : undefined))];
    const known = clients.filter((client) => client !== undefined);
    if (known.length === 0) return undefined;
    const hosts = await Promise.all(
      known.map(async (client) => (await tcssImageHosts(client, imageId, { signal })).hosts),
    );
    return [...new Set(hosts.flat())];
  },
};

/**
 * A row for each action, and one for all, which run side by side.
 *
 * @param limits.perSecond - Calls of one action that the service takes in a second.
 * @param limits.most - Calls of an action at most, where that is known.
 */
export function costRows(
  { calls, totalCalls, seconds, atLeast, uncertain = Object.keys(calls) }: ReadingCost,
  way: Pick<ActionCost, "chosen" | "cloud" | "way">,
  { perSecond, most = {} }: { readonly perSecond: number; readonly most?: Readonly<Record<string, number>> },
): readonly ActionCost[] {
  return [
    ...Object.entries(calls).map(([action, number]) => ({
      ...way,
      action,
      calls: number,
      seconds: Number(number) / perSecond,
      atLeast: atLeast && uncertain.includes(action),
      ...mostOf(most[action], perSecond),
    })),
    { ...way, action: "all", calls: totalCalls, seconds, atLeast },
  ];
}

function mostOf(calls: number | undefined, perSecond: number): Pick<ActionCost, "most"> {
  return calls === undefined ? {} : { most: { calls, seconds: calls / perSecond } };
}
