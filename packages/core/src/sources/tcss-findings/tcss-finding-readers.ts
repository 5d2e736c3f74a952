import type { TcssClient } from "@plimsoll/client";

import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingReader, ReadingTarget } from "../../reading/finding-reader.js";
import { type ImageListOptions, type ImageList, imageListReader } from "./image-list-reader.js";
import { hostMalware, registryMalware } from "./malware-rows.js";
import { risks } from "./risk-rows.js";
import { hostVulnerabilities, registryVulnerabilities } from "./vulnerability-rows.js";

type Client = Pick<TcssClient, "paginate">;

/**
 * Readers of the findings of Tencent Cloud, one for each of its six lists: vulnerabilities, malware and risks, of images on hosts and in
 * registries. Each asks image by image, several images at a time; the client keeps the limit of each action.
 *
 * A list that the account may not read is asked for once: all images are `denied` then. An image that is not there any more is `gone`.
 *
 * @param client - Client of the account.
 * @param options - See {@link ImageListOptions}.
 */
export function tcssFindingReaders(client: Client, options: ImageListOptions = {}): readonly FindingReader[] {
  return [...hostLists(client), ...registryLists(client)].map((list) => imageListReader(list, options));
}

function hostLists(client: Client): readonly ImageList[] {
  const request = ({ image }: ReadingTarget): { readonly ImageID: string } => ({ ImageID: image.key });
  return [
    {
      name: "Tencent Cloud vulnerabilities of host images",
      list: "vulnerability",
      kind: "host",
      pages: (target, signal) => client.paginate("DescribeAssetImageVulList", request(target), { signal }),
      rows: hostVulnerabilities,
    },
    {
      name: "Tencent Cloud malware of host images",
      list: "malware",
      kind: "host",
      pages: (target, signal) => client.paginate("DescribeAssetImageVirusList", request(target), { signal }),
      rows: hostMalware,
    },
    {
      name: "Tencent Cloud risks of host images",
      list: "risk",
      kind: "host",
      pages: (target, signal) => client.paginate("DescribeAssetImageRiskList", request(target), { signal }),
      rows: risks,
      isCounted: isSecret,
    },
  ];
}

function registryLists(client: Client): readonly ImageList[] {
  const request = ({ image }: ReadingTarget): { readonly Id: number } => ({ Id: numberOf(image.key) });
  return [
    {
      name: "Tencent Cloud vulnerabilities of registry images",
      list: "vulnerability",
      kind: "registry",
      pages: (target, signal) => client.paginate("DescribeAssetImageRegistryVulList", request(target), { signal }),
      rows: registryVulnerabilities,
    },
    {
      name: "Tencent Cloud malware of registry images",
      list: "malware",
      kind: "registry",
      pages: (target, signal) => client.paginate("DescribeAssetImageRegistryVirusList", request(target), { signal }),
      rows: registryMalware,
    },
    {
      name: "Tencent Cloud risks of registry images",
      list: "risk",
      kind: "registry",
      pages: (target, signal) => client.paginate("DescribeAssetImageRegistryRiskInfoList", request(target), { signal }),
      rows: risks,
      isCounted: isSecret,
    },
  ];
}

/**
 * The counter of a list of risks, where there is one, is of sensitive data: `RiskCnt` of host images is documented so, and of
 * registry images it is `SensitiveInfoCnt` if the other is absent. The lists hold risks of the build, too.
 */
function isSecret({ kind }: FindingInput): boolean {
  return kind === "secret";
}

/** The number of a registry image. One beyond 2^53 stays a `bigint`, which the client writes with all its digits. */
function numberOf(key: string): number {
  const number = Number(key);
  return Number.isSafeInteger(number) ? number : (BigInt(key) as unknown as number); // the types call both a number
}
