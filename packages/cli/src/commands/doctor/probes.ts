import type { Cloud } from "@plimsoll/core";

/** An image that is nowhere: whoever may ask for it gets nothing, or is told that it is not there. */
const NO_IMAGE = `sha256:${"0".repeat(64)}`;
const NO_UUID = "0".repeat(32);

const page = { Limit: 1, Offset: 0 };
const tencentPages = { Limit: 1 };
const alibabaPages = { CurrentPage: 1, PageSize: 1 };

/**
 * The least request of each reading action that commands use: one row, or a thing that is not there. What is not listed takes
 * the request of a page.
 */
const REQUESTS: Readonly<Record<string, object>> = {
  DescribeAssetImageDetail: { ImageID: NO_IMAGE },
  DescribeAssetImageHostList: { Filters: [{ Name: "ImageID", Values: [NO_IMAGE] }] },
  DescribeAssetImageRegistryAssetStatus: {},
  DescribeAssetImageRegistryRiskInfoList: { ...tencentPages, Id: 0 },
  DescribeAssetImageRegistryScanStatusOneKey: {},
  DescribeAssetImageRegistryVirusList: { ...tencentPages, Id: 0 },
  DescribeAssetImageRegistryVulList: { ...tencentPages, Id: 0 },
  DescribeAssetImageRiskList: { ...page, ImageID: NO_IMAGE },
  DescribeAssetImageScanSetting: {},
  DescribeAssetImageScanStatus: {},
  DescribeAssetImageVirusList: { ...page, ImageID: NO_IMAGE },
  DescribeAssetImageVulList: { ...page, ImageID: NO_IMAGE },
  DescribeAutoAuthorizedRuleHost: { ...page, RuleId: 0 },
  DescribeImageAuthorizedInfo: {},
  DescribeImageAutoAuthorizedLogList: { ...page, TaskId: 0 },
  DescribeImageAutoAuthorizedRule: {},
  DescribeImageAutoAuthorizedTaskList: { ...page, StartTime: "2020-01-01 00:00:00", EndTime: "2020-01-01 00:00:01" },
  DescribeImageRegistryTimingScanTask: {},
  DescribePurchaseStateInfo: {},
  DescribeVulImageList: { ...page, PocID: "pcid-none" },
  DescribeVulRegistryImageList: { ...page, PocID: "pcid-none" },

  DescribeImageBaselineItemList: { ...alibabaPages, ImageUuid: NO_UUID },
  DescribeImageBuildRiskByKey: { ...alibabaPages, ImageUuid: NO_UUID },
  DescribeImageInfoList: { Uuids: NO_UUID },
  DescribeImageLatestScanTask: { Digest: "0".repeat(64) },
  DescribeImageScanAuthCount: {},
  DescribeImageSensitiveFileByKey: { ...alibabaPages, ImageUuid: NO_UUID },
  DescribeImageSensitiveFileList: { ...alibabaPages, ImageUuid: NO_UUID },
  DescribeImageVulList: { ...alibabaPages, Type: "cve", Uuids: NO_UUID },
  PublicPreCheckImageScanTask: { Digests: "0".repeat(64) },
  DescribeVulDetails: { Lang: "en", Type: "cve", Name: "CVE-1999-0000" },
};

/** The least request of an action that reads. */
export function probeOf(cloud: Cloud, action: string): object {
  return REQUESTS[action] ?? (cloud === "tencent" ? page : alibabaPages);
}
