import { hasOneOf } from "../state/registry-images.js";
import type { FilterRule, FilterRules } from "./conditions.js";
import { choice, id, text } from "./conditions.js";

const scanStatus = choice({
  notScan: "ScanStatus = 'NOT_SCAN'",
  scanning: "ScanStatus = 'SCANNING'",
  scanned: "ScanStatus = 'SCANNED'",
  scanErr: "ScanStatus = 'SCAN_ERR'",
  canceled: "ScanStatus = 'CANCELED'",
});

const isAuthorized = choice({ "0": "IsAuthorized = 0", "1": "IsAuthorized <> 0" });

const securityRisk = choice({
  VulCnt: "VulCnt > 0",
  VirusCnt: "VirusCnt > 0",
  RiskCnt: "RiskCnt > 0",
  // The list is one of risks, and an untrusted image is one.
  IsTrustImage: "IsTrustImage = 0",
  CriticalLevelVul: "CriticalLevelVulCnt > 0",
  HighLevelVul: "HighLevelVulCnt > 0",
  MediumLevelVul: "MediumLevelVulCnt > 0",
  LowLevelVul: "LowLevelVulCnt > 0",
});

/** The filters of host images. */
export const hostImageFilters: FilterRules = new Map<string, FilterRule>([
  ["ImageName", text("ImageName")],
  ["ImageID", id("ImageID")],
  ["ScanStatus", scanStatus],
  ["SecurityRisk", securityRisk],
  ["IsAuthorized", isAuthorized],
]);

/** The filters of registry images. `RepoType` is what the answers call `RegistryType`. */
export const registryImageFilters: FilterRules = new Map<string, FilterRule>([
  ["ImageName", text("ImageName")],
  ["ImageTag", text("ImageTag")],
  ["Namespace", text("Namespace")],
  ["InstanceName", text("InstanceName")],
  ["ImageRepoAddress", text("ImageRepoAddress")],
  ["ImageDigest", id("ImageDigest")],
  ["ImageId", id("ImageId")],
  ["ImageAssetIds", ({ Values }) => hasOneOf(Values)],
  ["RepoType", id("RegistryType")],
  ["ScanStatus", scanStatus],
  ["SecurityRisk", securityRisk],
  ["IsAuthorized", isAuthorized],
]);
