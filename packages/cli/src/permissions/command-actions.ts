import type { Cloud } from "@plimsoll/core";
import type { ActionOf } from "@plimsoll/types";

/** Actions that a command may call, by cloud. */
export interface CommandActions {
  readonly tencent: readonly ActionOf<"tcss">[];
  readonly alibaba: readonly ActionOf<"sas">[];
}

const images = {
  tencent: ["DescribeAssetImageList", "DescribeAssetImageRegistryList"],
  alibaba: ["DescribeImageInstances", "DescribeCloudCenterInstances", "DescribeImageInfoList"],
} as const satisfies CommandActions;

const vulnerabilities = {
  tencent: [
    ...images.tencent,
    "DescribeAssetImageVulList",
    "DescribeAssetImageRegistryVulList",
    "DescribeSystemVulList",
    "DescribeWebVulList",
    "DescribeVulImageList",
    "DescribeVulRegistryImageList",
  ],
  alibaba: [...images.alibaba, "DescribeImageVulList", "DescribeVulDetails"],
} as const satisfies CommandActions;

const findings = {
  tencent: [
    ...vulnerabilities.tencent,
    "DescribeAssetImageVirusList",
    "DescribeAssetImageRiskList",
    "DescribeAssetImageRegistryVirusList",
    "DescribeAssetImageRegistryRiskInfoList",
  ],
  alibaba: [
    ...vulnerabilities.alibaba,
    "DescribeAffectedMaliciousFileImages",
    "DescribeGroupedMaliciousFiles",
    "DescribeImageBaselineItemList",
    "DescribeImageBuildRiskByKey",
    "DescribeImageSensitiveFileList",
    "DescribeImageListBySensitiveFile",
    "DescribeImageSensitiveFileByKey",
  ],
} as const satisfies CommandActions;

const pool = ["DescribeImageAuthorizedInfo", "DescribePurchaseStateInfo"] as const;
const rule = ["DescribeImageAutoAuthorizedRule", "DescribeAutoAuthorizedRuleHost"] as const;

const schedules = {
  tencent: ["DescribeAssetImageScanSetting", "DescribeImageRegistryTimingScanTask"],
  alibaba: ["DescribeCycleTaskList"],
} as const satisfies CommandActions;
const switched = {
  tencent: [...schedules.tencent, "CreateAssetImageScanSetting", "UpdateImageRegistryTimingScanTask"],
  alibaba: [...schedules.alibaba, "ModifyCycleTask"],
} as const satisfies CommandActions;
const scans = {
  tencent: [...images.tencent, "DescribeAssetImageScanStatus", "DescribeAssetImageRegistryScanStatusOneKey"],
  alibaba: [...images.alibaba, "DescribeImageLatestScanTask"],
} as const satisfies CommandActions;
const started = {
  tencent: [
    ...scans.tencent,
    "CreateAssetImageScanTask",
    "CreateAssetImageRegistryScanTask",
    "SyncAssetImageRegistryAsset",
    "DescribeAssetImageRegistryAssetStatus",
  ],
  alibaba: [
    ...scans.alibaba,
    "DescribeImageScanAuthCount",
    "PublicPreCheckImageScanTask",
    "PublicCreateImageScanTask",
    "PublicSyncAndCreateImageScanTask",
  ],
} as const satisfies CommandActions;

/**
 * Actions that each command may call, whatever its options are. The token services are left out: no policy is needed for them. The
 * actions of `plimsoll api` are those that it is given.
 */
export const COMMAND_ACTIONS = {
  "images list": images,
  "images summary": images,
  "images show": {
    tencent: [...vulnerabilities.tencent, "DescribeAssetImageDetail"],
    alibaba: vulnerabilities.alibaba,
  },
  "findings list": findings,
  "findings summary": findings,
  "findings show": { tencent: [...findings.tencent, "DescribeAssetImageHostList"], alibaba: findings.alibaba },
  "license status": {
    tencent: [...images.tencent, ...pool, ...rule],
    alibaba: ["DescribeImageInstances", "DescribeImageScanAuthCount"],
  },
  "license plan": { tencent: [...images.tencent, ...pool], alibaba: [] },
  "license apply": { tencent: [...images.tencent, ...pool, "ModifyImageAuthorized"], alibaba: [] },
  "license log": {
    tencent: ["DescribeImageAutoAuthorizedTaskList", "DescribeImageAutoAuthorizedLogList"],
    alibaba: [],
  },
  "license rule show": { tencent: [...rule, "DescribeImageAutoAuthorizedTaskList"], alibaba: [] },
  "license rule set": { tencent: [...pool, ...rule, "AddEditImageAutoAuthorizedRule"], alibaba: [] },
  "license rule enable": { tencent: [...pool, ...rule, "SwitchImageAutoAuthorizedRule"], alibaba: [] },
  "license rule disable": { tencent: [...pool, ...rule, "SwitchImageAutoAuthorizedRule"], alibaba: [] },
  gate: findings,
  "gate explain": findings,
  "gate init": findings,
  admit: findings,
  report: {
    tencent: [...pool, ...schedules.tencent],
    alibaba: ["DescribeImageScanAuthCount", ...schedules.alibaba],
  },
  sync: { tencent: [...findings.tencent, ...pool], alibaba: findings.alibaba },
  "fleet worker": findings,
  check: {
    tencent: [...findings.tencent, ...started.tencent],
    alibaba: [...findings.alibaba, ...started.alibaba],
  },
  "scan start": started,
  "scan status": scans,
  "scan stop": {
    tencent: [...scans.tencent, "ModifyAssetImageScanStop", "ModifyAssetImageRegistryScanStop"],
    alibaba: [...scans.alibaba, "CancelOnceTask"],
  },
  "schedule show": schedules,
  "schedule diff": schedules,
  "schedule apply": {
    tencent: switched.tencent,
    alibaba: [...switched.alibaba, "CreateCycleTask", "DeleteCycleTask"],
  },
  "schedule enable": switched,
  "schedule disable": switched,
  "schedule set": {
    tencent: ["DescribeImageRegistryTimingScanTask", "UpdateImageRegistryTimingScanTask"],
    alibaba: [],
  },
  doctor: {
    tencent: [
      ...findings.tencent,
      ...pool,
      ...rule,
      "DescribeAssetImageDetail",
      "DescribeAssetImageHostList",
      "DescribeAssetImageRegistryRegistryList",
      "DescribeImageAutoAuthorizedTaskList",
      "DescribeImageAutoAuthorizedLogList",
      ...schedules.tencent,
      ...scans.tencent,
      "DescribeAssetImageRegistryAssetStatus",
    ],
    alibaba: [
      ...findings.alibaba,
      ...schedules.alibaba,
      ...scans.alibaba,
      "DescribeImageScanAuthCount",
      "PublicPreCheckImageScanTask",
    ],
  },
} as const satisfies Readonly<Record<string, CommandActions>>;

/** A command of {@link COMMAND_ACTIONS}. */
export type CommandName = keyof typeof COMMAND_ACTIONS;

/** Names of the commands, in the order of the help. */
export const COMMAND_NAMES: readonly CommandName[] = Object.keys(COMMAND_ACTIONS) as CommandName[]; // keys of an object have no narrower type

/** The actions of some commands at one cloud, each once, in the order of their names. */
export function actionsOf(commands: readonly CommandName[], cloud: Cloud): readonly string[] {
  const actions = commands.flatMap((name): readonly string[] => COMMAND_ACTIONS[name][cloud]);
  return [...new Set(actions)].toSorted();
}
