import type { MockOptions } from "@plimsoll/mock";

import { requestsOf } from "./documented.js";

type Extra = NonNullable<MockOptions["extra"]>;

/** Additions to an estate for which the examples of findings return rows. */
export interface DocumentedFindings extends Required<Pick<Extra, "findings" | "registryImages">> {
  /** Images on hosts. */
  readonly imageIds: readonly string[];
  /** Their counters, for which the mock makes up rows. */
  readonly counters: Omit<NonNullable<Extra["hostImages"]>[number], "ImageID">;
}

/** Findings of every kind. */
const counters = { VulCnt: 30, CriticalLevelVulCnt: 10, HighLevelVulCnt: 20, VirusCnt: 13, RiskCnt: 16 } as const;

/** An image that has every vulnerability that the examples name, on hosts and in a registry. */
const vulnerable = "sha256:vulnerable-at-tcss";

/** The images and vulnerabilities of TCSS that the examples of findings mention. */
export function documentedFindings(): DocumentedFindings {
  const onHosts = [
    ...requestsOf("tcss", "DescribeAssetImageVulList"),
    ...requestsOf("tcss", "DescribeAssetImageVirusList"),
    ...requestsOf("tcss", "DescribeAssetImageRiskList"),
    ...requestsOf("tcss", "DescribeImageComponentList"),
  ].map(({ ImageID }) => ImageID);
  // Of these the vendor's answers are empty lists, and for one there is malware.
  const inRegistries = [
    ...requestsOf("tcss", "DescribeAssetImageRegistryVulList"),
    ...requestsOf("tcss", "DescribeAssetImageRegistryVirusList"),
    ...requestsOf("tcss", "DescribeAssetImageRegistryRiskInfoList"),
  ].flatMap(({ Id }) => Id ?? []);
  const withMalware = requestsOf("tcss", "DescribeAssetImageRegistryVirusList").map(({ Id }) => Id);
  const pocIds = [
    ...requestsOf("tcss", "DescribeVulImageList"),
    ...requestsOf("tcss", "DescribeVulRegistryImageList"),
    ...requestsOf("tcss", "DescribeVulDetail"),
  ].map(({ PocID }) => PocID);
  return {
    imageIds: [...onHosts, vulnerable],
    counters,
    registryImages: [
      { ImageId: vulnerable },
      ...[...new Set(inRegistries)].map((Id) => ({
        Id,
        ImageId: `sha256:${Id}`,
        VirusCnt: withMalware.includes(Id) ? 1 : 0,
      })),
    ],
    findings: [
      {
        imageId: vulnerable,
        vulnerabilities: [...new Set(pocIds)].map((pocId) => ({
          pocId,
          level: 4,
          tags: ["NETWORK"],
          references: ["https://advisories.example/1"],
          package: { name: "bind-libs", version: "9.16.23-5.el9" },
          fixedVersions: ["32:9.16.23-11.el9_2.1"],
        })),
      },
    ],
  };
}
