import type { Image } from "../image/image.js";

/** Lists of images whose scans can be started by request. */
export const SCAN_LISTS = ["tencent-host", "tencent-registry", "alibaba-registry"] as const;

/** One of {@link SCAN_LISTS}. */
export type ScanList = (typeof SCAN_LISTS)[number];

/** Kinds of findings that a scan can look for. Security Center always looks for everything. */
export const SCAN_KINDS = ["vulnerabilities", "malware", "sensitive-data"] as const;

/** One of {@link SCAN_KINDS}. */
export type ScanKind = (typeof SCAN_KINDS)[number];

/** Cost of a scan. A field is absent if the service does not say. */
export interface ScanCost {
  /** Images that the request would scan; more than were named where others have the same digest. */
  readonly images?: number;
  /** Units of the scan quota that it would use at most; 0 where a scan needs a license and no quota. */
  readonly units?: number;
  /** Units that are left. */
  readonly left?: number;
}

/** Answer to a request to scan. */
export type StartAnswer =
  /** The scan goes on; some answers have no ID. */
  | { readonly code: "started"; readonly taskId?: string }
  /** As many scans run as the service allows. Nothing was started. */
  | { readonly code: "full" }
  /** The service scans no images of their region. Nothing was started. */
  | { readonly code: "unsupported-region" };

/** Progress of a task, as the service tells it. */
export interface TaskProgress {
  /** True if the service says that the task is over. Its findings may follow later. */
  readonly isOver: boolean;
  /** Images that are done. */
  readonly done?: number;
  /** Images of the task. */
  readonly total?: number;
  /** Seconds that it may still take. */
  readonly leftSec?: number;
}

/** Meaning of a failed request to scan. */
export interface StartFailure {
  /** Short and stable: the vendor's code, or a word. */
  readonly code: string;
  /** True if the scan may be running anyway: the answer was lost, perhaps not the request. */
  readonly mayHaveActed: boolean;
}

/** The scans of one list of one account. A port; {@link tcssHostScans}, {@link tcssRegistryScans} and {@link sasRegistryScans} are its adapters. */
export interface ScanService {
  /** The list. */
  readonly list: ScanList;
  /** Name of the account in a configuration; absent without one. */
  readonly account?: string;
  /** Images in one request. */
  readonly maxImages: number;
  /** True if an image needs a license to be scanned. */
  readonly needsLicense: boolean;
  /** Asks what a scan would use. Nothing is scanned. */
  cost(images: readonly Image[]): Promise<ScanCost>;
  /** Starts a scan. */
  start(images: readonly Image[], kinds: readonly ScanKind[]): Promise<StartAnswer>;
  /** Classifies a failure of {@link ScanService.start}. */
  failureOf(error: unknown): StartFailure;
  /** Reads the images as the service lists them now, with the account, by their keys. One that it does not have any more is not among them. */
  read(images: readonly Image[]): Promise<ReadonlyMap<string, Image>>;
  /** Asks how far a task is. @returns `undefined` where the service tells it of images only */
  progress(taskId: string | undefined, images: readonly Image[]): Promise<TaskProgress | undefined>;
  /** Asks how far a task is, without an ID the latest. @returns `undefined` if there is none, or the service reports images only */
  task(taskId: string | undefined): Promise<TaskProgress | undefined>;
  /** Of images that the list shows as they were before a scan: the keys of those whose latest scan is over. */
  over(images: readonly Image[]): Promise<ReadonlySet<string>>;
  /** ID of the latest scan of an image; `undefined` where the service does not tell. */
  latestTask(image: Image): Promise<string | undefined>;
  /** Stops a task, or scans of images where no task is given. */
  stop(target: StopTarget): Promise<void>;
}

/** Target of a stop: a task by its ID, or the scans of images. */
export type StopTarget =
  | { readonly taskId: string; readonly images?: undefined }
  | { readonly taskId?: undefined; readonly images: readonly Image[] };

/** Reads which list an image is in, if its scans can be started. */
export function scanListOf({ source }: Pick<Image, "source">): ScanList | undefined {
  return SCAN_LISTS.find((list) => list === source);
}
