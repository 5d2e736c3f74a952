import type { HostImage } from "../state/host-images.js";
import { createFindings } from "../state/finding-counts.js";
import { maxHostsOfImage } from "./hosts.js";
import type { Random } from "../state/random.js";
import type { Repository } from "./repositories.js";
import { dayMs, estateTimeMs } from "./time.js";

const systems = [
  "alpine:v3.20",
  "alpine:v3.21",
  "debian:12",
  "debian:13",
  "ubuntu:22.04",
  "ubuntu:24.04",
  "centos:7",
  "rockylinux:9",
] as const;

/** The default fields of a row. */
const blank: HostImage = {
  ImageID: "",
  ImageName: "<none>:<none>",
  CreateTime: "2026-01-01T00:00:00Z",
  Size: 0,
  HostCnt: 1,
  SuperNodeCnt: 0,
  ContainerCnt: 0,
  ScanTime: "",
  VulCnt: 0,
  ComponentCnt: 0,
  VirusCnt: 0,
  RiskCnt: 0,
  IsTrustImage: false,
  OsName: "",
  AgentError: "",
  ScanError: "",
  ScanStatus: "NOT_SCAN",
  ScanVirusError: "",
  ScanVulError: "",
  ScanRiskError: "",
  IsSuggest: 0,
  IsAuthorized: 0,
  CriticalLevelVulCnt: 0,
  HighLevelVulCnt: 0,
  MediumLevelVulCnt: 0,
  LowLevelVulCnt: 0,
  IsLatestImage: false,
  RecommendedFix: false,
  Solution: "",
  Reason: "",
};

/** Fills in what a given host image leaves out. */
export function completeHostImage(image: Partial<HostImage> & Pick<HostImage, "ImageID">): HostImage {
  return { ...blank, ...image };
}

/** Makes the images of repositories as they are found on hosts. `isLicensed` is asked once for each, in order. */
export function* createHostImages(
  repositories: Iterable<Repository>,
  isLicensed: () => boolean,
  random: Random,
): Generator<HostImage> {
  for (const { namespace, name, tags } of repositories) {
    const OsName = random.pick(systems);
    const firstMs = estateTimeMs - random.integer(100, 700) * dayMs;
    for (const [index, tag] of tags.entries()) {
      const isLatest = index === tags.length - 1;
      const isUntagged = !isLatest && random.chance(0.05);
      const ImageName = isUntagged ? "<none>:<none>" : `${namespace === "" ? "" : `${namespace}/`}${name}:${tag}`;
      const createdMs = firstMs + index * 14 * dayMs + random.integer(0, dayMs / 1000) * 1000;
      yield createHostImage(
        {
          ImageName,
          OsName,
          CreateTime: toSeconds(createdMs),
          IsLatestImage: isLatest,
          IsAuthorized: Number(isLicensed()),
        },
        random,
      );
    }
  }
}

type Given = Pick<HostImage, "CreateTime" | "ImageName" | "IsAuthorized" | "IsLatestImage" | "OsName">;

function createHostImage(given: Given, random: Random): HostImage {
  const findings = createFindings(given.IsAuthorized === 1, random);
  const hosts = random.integer(1, maxHostsOfImage);
  const containers = random.chance(0.55) ? random.integer(1, 60) : 0;
  const isUrgent = findings.CriticalLevelVulCnt > 0 && containers > 0;
  return completeHostImage({
    ImageID: `sha256:${random.hex(64)}`,
    ...given,
    ...findings,
    ...scanOutcome(findings.ScanStatus, random),
    Size: random.integer(3_000_000, 1_600_000_000),
    HostCnt: hosts,
    SuperNodeCnt: random.chance(0.2) ? random.integer(0, hosts) : 0,
    ContainerCnt: containers,
    IsTrustImage: random.chance(0.1),
    IsSuggest: Number(isUrgent),
    RecommendedFix: isUrgent,
  });
}

function scanOutcome(status: HostImage["ScanStatus"], random: Random): Partial<HostImage> {
  if (status === "NOT_SCAN" || status === "SCANNING") return {};
  const ScanTime = new Date(estateTimeMs - random.integer(1, 30 * dayMs)).toISOString();
  if (status !== "SCAN_ERR") return { ScanTime };
  return {
    ScanTime,
    AgentError: "timeout",
    ScanError: "timeout",
    ScanVulError: "timeout",
    Reason: "The agent did not finish in time.",
    Solution: "Check that the agent is online and scan again.",
  };
}

function toSeconds(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}
