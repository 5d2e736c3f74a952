import type { ActionOf, RequestOf, Service } from "@plimsoll/types";

/** A request that the spec allows and that the service refuses all the same. */
export interface RefusalCase<R = unknown> {
  /** Why, to be read after «refuses». */
  readonly title: string;
  readonly request: R;
  /** The vendor's code. */
  readonly code: string;
}

type RefusalsOf<S extends Service> = { readonly [A in ActionOf<S>]?: readonly RefusalCase<RequestOf<S, A>>[] };

const purchase = {
  AllLocalImages: false,
  AllRegistryImages: false,
  UpdatedLocalImageCnt: 0,
  UpdatedRegistryImageCnt: 0,
  ImageSourceType: "ASSETIMAGE",
} as const;
const rule = { RangeType: "ALL", MaxDailyCount: 0, IsEnabled: 1 } as const;
const schedule = { ScanPeriod: 1, Enable: true, ScanTime: "02:00", ScanScope: 1 } as const;
const hostSchedule = {
  Enable: true,
  ScanTime: "02:00",
  ScanPeriod: 1,
  ScanVul: true,
  ScanVirus: false,
  ScanRisk: false,
} as const;
const image = {
  InstanceName: "nowhere",
  Namespace: "none",
  ImageName: "nothing",
  ImageTag: "0",
  Force: "false",
} as const;

/** Requests that a mock with more images than licenses refuses, by action. An action without an entry still has the refusals of every action. */
export const REFUSALS: { readonly [S in Service]: RefusalsOf<S> } = {
  tcss: {
    DescribeAssetImageList: [
      {
        title: "a filter that it does not know",
        request: { Filters: [{ Name: "Nothing", Values: ["x"] }] },
        code: "InvalidParameter",
      },
      { title: "to sort by a field that there is not", request: { By: "Nothing" }, code: "InvalidParameter" },
    ],
    CreateAssetImageScanTask: [
      {
        title: "an image that there is not",
        request: { Images: ["sha256:0"], ScanVul: true },
        code: "ResourceNotFound",
      },
      { title: "to look for nothing", request: { All: true }, code: "InvalidParameter" },
    ],
    DescribeAssetImageScanStatus: [
      { title: "a task that there is not", request: { TaskID: "nothing" }, code: "ResourceNotFound" },
    ],
    ModifyAssetImageScanStop: [
      { title: "a task that there is not", request: { TaskID: "nothing" }, code: "ResourceNotFound" },
      { title: "a request that names nothing to stop", request: {}, code: "InvalidParameter" },
    ],
    CreateAssetImageRegistryScanTask: [
      { title: "an image that there is not", request: { Id: [987_654_321] }, code: "ResourceNotFound" },
      { title: "a request that chooses no image", request: {}, code: "InvalidParameter" },
    ],
    DescribeAssetImageRegistryScanStatusOneKey: [
      { title: "a task that there is not", request: { TaskID: 987_654_321 }, code: "ResourceNotFound" },
    ],
    ModifyAssetImageRegistryScanStop: [
      { title: "an image that there is not", request: { Id: [987_654_321] }, code: "ResourceNotFound" },
      { title: "a request that names nothing to stop", request: {}, code: "InvalidParameter" },
    ],
    SyncAssetImageRegistryAsset: [
      { title: "a registry that there is not", request: { RegistryIds: [987_654_321] }, code: "ResourceNotFound" },
    ],
    CreateAssetImageScanSetting: [
      {
        title: "hand-picked images of which there is none",
        request: { ...hostSchedule, Images: ["sha256:0"] },
        code: "InvalidParameter",
      },
      {
        title: "to run and look for nothing",
        request: { ...hostSchedule, ScanVul: false },
        code: "InvalidParameter",
      },
    ],
    DescribeAssetImageRegistryRiskInfoList: [
      { title: "an image that there is not", request: { ImageInfo: image }, code: "ResourceNotFound" },
      { title: "a request that names no image", request: {}, code: "InvalidParameter.MissingParameter" },
    ],
    DescribeAssetImageRegistryVirusList: [
      { title: "an image that there is not", request: { Id: 999_999 }, code: "ResourceNotFound" },
    ],
    DescribeAssetImageRegistryVulList: [
      { title: "an image that there is not", request: { Id: 999_999 }, code: "ResourceNotFound" },
      { title: "a request that names no image", request: {}, code: "ResourceNotFound" },
    ],
    DescribeAssetImageRiskList: [
      { title: "an image that there is not", request: { ImageID: "sha256:nothing" }, code: "ResourceNotFound" },
    ],
    DescribeAssetImageVirusList: [
      { title: "an image that there is not", request: { ImageID: "sha256:nothing" }, code: "ResourceNotFound" },
    ],
    DescribeAssetImageVulList: [
      { title: "an image that there is not", request: { ImageID: "sha256:nothing" }, code: "ResourceNotFound" },
      {
        title: "a level that it does not know",
        request: { ImageID: "sha256:nothing", Filters: [{ Name: "Level", Values: ["HIGH"] }] },
        code: "InvalidParameter",
      },
    ],
    DescribeImageComponentList: [
      { title: "an image that there is not", request: { ImageID: "sha256:nothing" }, code: "ResourceNotFound" },
    ],
    DescribeSystemVulList: [
      { title: "to sort by a field that there is not", request: { By: "Nothing" }, code: "InvalidParameter" },
    ],
    DescribeVulDetail: [
      { title: "a vulnerability that there is not", request: { PocID: "nothing" }, code: "ResourceNotFound" },
    ],
    DescribeVulImageList: [
      { title: "a vulnerability that there is not", request: { PocID: "nothing" }, code: "ResourceNotFound" },
    ],
    DescribeVulRegistryImageList: [
      { title: "a vulnerability that there is not", request: { PocID: "nothing" }, code: "ResourceNotFound" },
    ],
    AddEditImageAutoAuthorizedRule: [
      {
        title: "to edit a rule that there is not",
        request: { ...rule, RuleId: 7 },
        code: "FailedOperation.RuleNotFind",
      },
      {
        title: "chosen hosts without a choice",
        request: { ...rule, RangeType: "MANUAL" },
        code: "InvalidParameter.MissingParameter",
      },
      {
        title: "a host that there is not",
        request: { ...rule, RangeType: "MANUAL", HostIdSet: ["nothing"] },
        code: "InvalidParameter",
      },
    ],
    SwitchImageAutoAuthorizedRule: [
      {
        title: "a rule that there is not",
        request: { RuleId: 7, IsEnabled: 1 },
        code: "FailedOperation.RuleNotFind",
      },
    ],
    DescribeImageAutoAuthorizedTaskList: [
      {
        title: "a last day before the first",
        request: { StartTime: "2026-11-02", EndTime: "2026-11-01" },
        code: "InvalidParameter",
      },
      {
        title: "a status that it does not know",
        request: {
          StartTime: "2026-11-01",
          EndTime: "2026-11-02",
          Filters: [{ Name: "Status", Values: ["Nothing"] }],
        },
        code: "InvalidParameter",
      },
    ],
    DescribeAssetImageRegistryDetail: [
      { title: "a number that no registry image has", request: { Id: 987_654_321 }, code: "ResourceNotFound" },
      { title: "a request that names no image", request: {}, code: "InvalidParameter" },
    ],
    DescribeAssetImageRegistryRegistryList: [
      { title: "to sort by a field that there is not", request: { By: "Nothing" }, code: "InvalidParameter" },
    ],
    DescribeAutoAuthorizedRuleHost: [
      { title: "a rule that there is not", request: { RuleId: 7 }, code: "FailedOperation.RuleNotFind" },
    ],
    DescribeImageAutoAuthorizedLogList: [
      { title: "a task that there is not", request: { TaskId: 987_654_321 }, code: "ResourceNotFound" },
      {
        title: "a filter that it does not know",
        request: { TaskId: 1, Filters: [{ Name: "Nothing", Values: ["x"] }] },
        code: "InvalidParameter",
      },
    ],
    ModifyImageAuthorized: [
      { title: "to license nothing", request: purchase, code: "InvalidParameter" },
      {
        title: "all host images with a count of 0",
        request: { ...purchase, AllLocalImages: true },
        code: "InvalidParameter",
      },
      {
        title: "all registry images with a count of 0",
        request: { ...purchase, AllRegistryImages: true },
        code: "InvalidParameter",
      },
      {
        title: "a count of host images without a choice",
        request: { ...purchase, UpdatedLocalImageCnt: 1 },
        code: "InvalidParameter.MissingParameter",
      },
      {
        title: "a count of registry images without a choice",
        request: { ...purchase, UpdatedRegistryImageCnt: 1 },
        code: "InvalidParameter.MissingParameter",
      },
      {
        title: "a host image that there is not",
        request: { ...purchase, UpdatedLocalImageCnt: 1, LocalImageIds: ["sha256:0"] },
        code: "ResourceNotFound",
      },
      {
        title: "a registry image that there is not",
        request: { ...purchase, UpdatedRegistryImageCnt: 1, RegistryImageIds: ["sha256:0"] },
        code: "ResourceNotFound",
      },
      {
        title: "more than there are licenses",
        request: { ...purchase, AllLocalImages: true, UpdatedLocalImageCnt: 1000 },
        code: "FailedOperation.AuthorizedNotEnough",
      },
    ],
    UpdateImageRegistryTimingScanTask: [
      {
        title: "a number that no registry image has",
        request: { ...schedule, Id: [987_654_321] },
        code: "ResourceNotFound",
      },
      {
        title: "a name that no registry image has",
        request: { ...schedule, Images: [image] },
        code: "ResourceNotFound",
      },
    ],
  },
  sas: {
    DescribeImageInfoList: [{ title: "a list of nothing but commas", request: { Uuids: " , " }, code: "MissingUuids" }],
  },
};
