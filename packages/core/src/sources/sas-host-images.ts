import type { SasClient } from "@plimsoll/client";
import type { sas } from "@plimsoll/types";

import type { ImageSource, ImageStream, SourceResult } from "../inventory/image-source.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { textIn } from "./answer-fields.js";
import { isPageTooLarge, pageIn } from "./sas-answer.js";
import { SasLookup } from "./sas-lookup.js";
import { SasPages } from "./sas-pages.js";

type Instance = Partial<Record<keyof sas.components["schemas"]["CloudCenterInstance"], unknown>>;

/** Kinds of assets that are not machines: load balancers, gateways, databases. */
const NO_MACHINES: readonly unknown[] = ["1", "2", "3", "4", "5"];

/** A server whose agent does not report. */
export interface ServerWithoutAgent {
  /** Name of the server, or else its UUID. */
  readonly name: string;
  /** State of the agent in the vendor's word: `offline` or `pause`. */
  readonly state: string;
}

/**
 * The images on the servers of Alibaba Cloud, without UUIDs to be given: `DescribeCloudCenterInstances` lists the servers,
 * and `DescribeImageInfoList` gives their images while the list still comes in. A server on which no containers run, if the
 * service says so, is not asked about.
 *
 * @param client - Client of the account.
 * @param options.onServerWithoutAgent - Called for each server whose agent is off. Containers that were started on it since are unknown.
 */
export function sasHostImages(
  client: Pick<SasClient, "call">,
  options: { readonly onServerWithoutAgent?: (server: ServerWithoutAgent) => void } = {},
): ImageSource {
  return {
    name: "Alibaba Cloud host images",
    cloud: "alibaba",
    list: "alibaba-host",
    stream({ signal } = {}): ImageStream {
      const servers = serversOf(client, signal);
      const lookup = new SasLookup(client, signal);
      let isThrough = false;
      return {
        get result(): SourceResult {
          const { complete, drifted, reason: listReason } = servers.result;
          const reason = isThrough ? (listReason ?? lookup.reason) : "unfinished";
          return {
            received: lookup.received,
            complete: isThrough && complete && reason === undefined,
            drifted,
            ...omitUndefined({ reason }),
          };
        },
        async *[Symbol.asyncIterator]() {
          yield* lookup.images(uuidsOf(servers, options));
          isThrough = true;
        },
      };
    },
  };
}

function serversOf(client: Pick<SasClient, "call">, signal: AbortSignal | undefined): SasPages<Instance> {
  return new SasPages<Instance>({
    read: async (CurrentPage, PageSize) => {
      const options = signal === undefined ? {} : { signal };
      const answer = await client.call("DescribeCloudCenterInstances", { CurrentPage, PageSize }, options);
      return pageIn(answer.Instances, answer.PageInfo);
    },
    identityOf: ({ Uuid }) => textIn(Uuid) ?? "",
    isTooLarge: isPageTooLarge,
  });
}

async function* uuidsOf(
  servers: SasPages<Instance>,
  { onServerWithoutAgent }: { readonly onServerWithoutAgent?: (server: ServerWithoutAgent) => void },
): AsyncGenerator<string> {
  for await (const { Uuid, InstanceName, AssetType, ClientStatus, HasContainer } of servers.rows()) {
    if (NO_MACHINES.includes(AssetType)) continue;
    const uuid = textIn(Uuid);
    const state = textIn(ClientStatus);
    if (state === "offline" || state === "pause")
      onServerWithoutAgent?.({ name: textIn(InstanceName) ?? uuid ?? "", state });
    // Only the exact value NO excludes containers.
    if (uuid !== undefined && HasContainer !== "NO") yield uuid;
  }
}
