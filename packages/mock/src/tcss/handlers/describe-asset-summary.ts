import type { Handler } from "../../gateway/handler.js";
import { toChinaTime } from "../../state/china-time.js";
import { termAt } from "../edition.js";

/**
 * Counts hosts, containers and host images. All containers are running, and assets that the mock does not have count 0. It does
 * not know when an image was first found, so it leaves out the counts of today.
 */
export const describeAssetSummary: Handler<"tcss", "DescribeAssetSummary"> = (_, { store, nowMs }) => {
  const counts = store.hostAssets.current;
  const { all, online, uninstalled } = store.hosts.tally;
  return {
    AppCnt: 0,
    ContainerCnt: counts.containers,
    ContainerPause: 0,
    ContainerRunning: counts.containers,
    ContainerStop: 0,
    CreateTime: termAt(nowMs).begin,
    DbCnt: 0,
    ImageCnt: counts.images,
    HostOnline: online,
    HostCnt: all,
    ImageHasRiskInfoCnt: counts.withSecrets,
    ImageHasVirusCnt: counts.withMalware,
    ImageHasVulsCnt: counts.vulnerable,
    ImageUntrustCnt: counts.untrusted,
    ListenPortCnt: 0,
    ProcessCnt: 0,
    WebServiceCnt: 0,
    LatestImageScanTime: toSummaryTime(counts.lastScan),
    ImageUnsafeCnt: counts.unsafe,
    HostUnInstallCnt: uninstalled,
    SuperNodeCnt: counts.superNodes,
    SuperNodeRunningCnt: counts.superNodes,
    RecommendedFixImageCnt: counts.urgent,
    ScannedImageCnt: counts.scanned,
    UnScannedImageCnt: counts.unscanned,
  };
};

/** Given images may have any text as their time. */
function toSummaryTime(time: string): string {
  const timeMs = Date.parse(time);
  return Number.isNaN(timeMs) ? "" : toChinaTime(timeMs);
}
