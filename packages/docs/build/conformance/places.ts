/** Section for every reading of a part of `SOURCES.md` that names no action. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  "How scheduled scans go": ["Scheduled scans"],
  "Lists of images and assets": ["DescribeImageInstances", "DescribeCloudCenterInstances"],
  "How the lists choose": ["DescribeImageInstances", "DescribeCloudCenterInstances"],
};

/** The actions that a type or a field of the specs belongs to, where a reading names it in place of the action. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  AssetFilters: ["DescribeAssetImageList", "DescribeAssetImageRegistryList", "ModifyImageAuthorized"],
  AutoAuthorizedImageInfo: ["DescribeImageAutoAuthorizedLogList"],
  Criteria: ["DescribeImageInstances", "DescribeCloudCenterInstances"],
  ImageAutoAuthorizedTask: ["DescribeImageAutoAuthorizedTaskList"],
  ImageInfo: ["UpdateImageRegistryTimingScanTask"],
  ImageInfos: ["DescribeImageInfoList"],
  ImageInstanceList: ["DescribeImageInstances"],
  ImageRepoInfo: ["DescribeAssetImageRegistryList"],
  ImageScanInquireInfo: ["DescribeImageAuthorizedInfo"],
  ImagesInfo: ["DescribeAssetImageList"],
  Instances: ["DescribeCloudCenterInstances"],
  NextToken: ["DescribeCloudCenterInstances"],
  NoGroupTrace: ["DescribeCloudCenterInstances"],
  Scanned: ["DescribeImageInstances"],
};

/** Where readings belong whose rows name neither an action nor one of {@link owners}, or more than is meant. */
export const placed: Readonly<Record<string, readonly string[]>> = {
  M3: ["UpdateImageRegistryTimingScanTask"],
  M4: ["DescribeAssetImageList", "DescribeAssetImageRegistryList"],
  M18: ["DescribeImageAutoAuthorizedLogList"],
  M21: ["AddEditImageAutoAuthorizedRule"],
  M22: ["AddEditImageAutoAuthorizedRule"],
  M23: ["DescribeImageAutoAuthorizedTaskList"],
  M24: ["DescribePurchaseStateInfo"],
  M27: ["DescribeImageInstances", "DescribeCloudCenterInstances"],
  S54: ["DescribeCloudCenterInstances"],
  S60: ["DescribeCloudCenterInstances"],
  S67: ["DescribeImageInfoList"],
  T19: ["DescribeAssetImageList", "DescribeImageAutoAuthorizedLogList"],
  T20: ["DescribeAssetImageList", "DescribeImageAutoAuthorizedLogList"],
  T49: ["AddEditImageAutoAuthorizedRule", "DescribeImageAutoAuthorizedRule"],
  T54: ["AddEditImageAutoAuthorizedRule", "SwitchImageAutoAuthorizedRule"],
  T56: ["DescribeImageAutoAuthorizedRule", "DescribeImageAutoAuthorizedTaskList"],
  T71: ["DescribePurchaseStateInfo", "DescribeImageAuthorizedInfo"],
  T79: ["DescribeAssetImageDetail", "DescribeAssetImageRegistryList"],
  T103: ["UpdateImageRegistryTimingScanTask"],
  T104: ["DescribeImageAutoAuthorizedLogList", "AddEditImageAutoAuthorizedRule", "SwitchImageAutoAuthorizedRule"],
  T105: ["AddEditImageAutoAuthorizedRule"],
};

/** Readings that shape the specs only: how an operation is written down, not what a service does. */
export const ofTheSpecs: readonly string[] = [
  "S16",
  "S17",
  "S18",
  "S19",
  "S20",
  "S26",
  "S28",
  "S31",
  "S32",
  "S33",
  "S34",
  "S39",
  "S65",
  "S68",
  "T21",
  "T38",
  "T39",
  "T41",
  "T43",
  "T45",
  "T62",
  "T63",
  "T85",
  "T107",
];
