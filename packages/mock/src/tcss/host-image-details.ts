import { sha256Hex } from "../crypto/digest.js";
import type { HostImage } from "../state/host-images.js";
import { createRandom } from "../state/random.js";

/** The fields of DescribeAssetImageDetail that the list does not have. */
export interface HostImageDetails {
  /** Architecture of the processor. */
  readonly Architecture: string;
  /** Author; most images name nobody. */
  readonly Author: string;
  /** Commands that built it. */
  readonly BuildHistory: string;
  /** Progress of its scan, in percent. */
  readonly progress: number;
  /** Seconds that the scan still takes. */
  readonly RemainScanTime: number;
}

/** The number that stands for a status. */
const statusNumbers: Readonly<Record<HostImage["ScanStatus"], number>> = {
  NOT_SCAN: 0,
  SCANNING: 1,
  SCANNED: 2,
  SCAN_ERR: 3,
  CANCELED: 4,
};

/** The state of a scan as a number. @param status - Status of the image. @default that of an image without a scan */
export function scanStatusNumber(status: HostImage["ScanStatus"] = "NOT_SCAN"): number {
  return statusNumbers[status];
}

/** Makes up the details of a host image, always the same ones for the same image. */
export function createHostImageDetails({ ImageID, ImageName, ScanStatus }: HostImage): HostImageDetails {
  const digits = sha256Hex(ImageID);
  const random = createRandom(Number.parseInt(digits.slice(0, 8), 16));
  const name = ImageName.replace(/^.*\//, "").replace(/:.*$/, "");
  const scan = { progress: random.integer(1, 99), RemainScanTime: random.integer(60, 3600) };
  return {
    Architecture: random.chance(0.85) ? "amd64" : "arm64",
    Author: random.chance(0.1) ? "platform" : "",
    BuildHistory: `ADD file:${digits.slice(8, 24)} in /, COPY dir:${digits.slice(24, 40)} in /srv, CMD ["/srv/${name}"]`,
    ...(ScanStatus === "SCANNING" ? scan : { progress: isOver(ScanStatus) ? 100 : 0, RemainScanTime: 0 }),
  };
}

function isOver(status: HostImage["ScanStatus"]): boolean {
  return status === "SCANNED" || status === "SCAN_ERR";
}
