import type { Handler } from "../../gateway/handler.js";
import { createHostImageDetails, scanStatusNumber } from "../host-image-details.js";
import { tcssRefusal } from "../errors.js";

/**
 * Describes one image found on hosts. What the list calls `RiskCnt` is `SensitiveInfoCnt` here; the mock makes up no risky
 * behavior.
 */
export const describeAssetImageDetail: Handler<"tcss", "DescribeAssetImageDetail"> = ({ ImageID }, { store }) => {
  const image = store.hostImages.get(ImageID);
  if (image === undefined) throw tcssRefusal("ResourceNotFound");
  const {
    ImageName,
    CreateTime,
    Size,
    HostCnt,
    SuperNodeCnt = 0,
    ContainerCnt,
    IsTrustImage,
    OsName,
    IsAuthorized,
  } = image;
  const { ScanStatus, ScanTime, VulCnt, VirusCnt, RiskCnt: SensitiveInfoCnt, Solution = "", Reason = "" } = image;
  const { AgentError, ScanError, ScanVirusError, ScanVulError, ScanRiskError } = image;
  const { progress, ...details } = createHostImageDetails(image);
  const RepoDigests = store.registryImages.repoDigests(ImageID);
  const [digest] = RepoDigests;
  return {
    ImageID,
    ImageName,
    CreateTime,
    Size,
    HostCnt,
    SuperNodeCnt,
    ContainerCnt,
    IsTrustImage,
    OsName,
    IsAuthorized,
    ScanStatus,
    ScanTime,
    VulCnt,
    VirusCnt,
    SensitiveInfoCnt,
    RiskCnt: 0,
    Solution,
    Reason,
    AgentError,
    ScanError,
    ScanVirusError,
    ScanVulError,
    ScanRiskError,
    ScanVulProgress: progress,
    ScanVirusProgress: progress,
    ScanRiskProgress: progress,
    ...details,
    ...(digest === undefined ? {} : { ImageDigest: digest.replace(/^.*@/, "") }),
    RepoDigests,
    Status: scanStatusNumber(ScanStatus),
  };
};
