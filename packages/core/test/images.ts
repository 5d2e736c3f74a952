import type { sas, tcss } from "@plimsoll/types";

/** A row of `DescribeAssetImageList` with the given fields; the others are those of a scanned image without findings. */
export function imagesInfo(
  fields: Partial<tcss.components["schemas"]["ImagesInfo"]> = {},
): tcss.components["schemas"]["ImagesInfo"] {
  return {
    ImageID: `sha256:${"a".repeat(64)}`,
    ImageName: "nginx:1.27",
    CreateTime: "2021-01-29T04:03:18Z",
    Size: 1000,
    HostCnt: 1,
    ContainerCnt: 0,
    ScanTime: "2021-01-29T06:10:12.021Z",
    VulCnt: 0,
    VirusCnt: 0,
    RiskCnt: 0,
    IsTrustImage: false,
    OsName: "alpine:v3.12",
    AgentError: "",
    ScanError: "",
    ScanStatus: "SCANNED",
    ScanVirusError: "",
    ScanVulError: "",
    ScanRiskError: "",
    IsSuggest: 0,
    IsAuthorized: 0,
    ComponentCnt: 10,
    ...fields,
  };
}

/** A row of `DescribeImageInfoList` with the given fields; the others are the vendor's example. */
export function imageInfo(
  fields: Partial<sas.components["schemas"]["ImageInfo"]> = {},
): sas.components["schemas"]["ImageInfo"] {
  return {
    Status: "NORMAL",
    Endpoints: "cn-hangzhou-x7",
    RiskStatus: "YES",
    VulStatus: "YES",
    ImageCreate: 1636962328000,
    AlarmStatus: "YES",
    Digest: "a3521b04dfdd1361a24be6263f2983cf12ba910989f4d9f7324da7e1e89f0001",
    RegistryType: "harbor",
    ImageUpdate: 1636974116000,
    Tag: "v1",
    InstanceId: "i-wz95abw6pa7y79ve0001",
    RepoType: "PUBLIC",
    RegionId: "cn-hangzhou",
    Uuid: "ff9ca084-7faa-4ab2-8728-690247550001",
    ImageSize: 157408623,
    RepoId: "crr-5qk9v2rdt0s0001",
    TagImmutable: 0,
    VulCount: 1,
    AlarmCount: 10,
    ImageId: "bb0175afea16138815a8900adeeb0315d88a83a2376eeffa14db1d693a150001",
    RepoName: "opa-test",
    RepoNamespace: "libssh2",
    ...fields,
  };
}
