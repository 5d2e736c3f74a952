import type { Handler } from "../../gateway/handler.js";
import { createHostImageDetails } from "../host-image-details.js";
import type { HostImage } from "../../state/host-images.js";
import { tcssRefusal } from "../errors.js";

/** The number that stands for a status. */
const statusNumbers: Readonly<Record<HostImage["ScanStatus"], number>> = {
  NOT_SCAN: 0,
  SCANNING: 1,
  SCANNED: 2,
  SCAN_ERR: 3,
  CANCELED: 4,
};

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
    Status: statusNumbers[ScanStatus],
  };
};
