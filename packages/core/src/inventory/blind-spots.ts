import type { Cloud, Image } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";

/**
 * A part of the inventory that scans do not cover. These words do not change:
 * - `registry-unreachable`: the scanner cannot reach a registry, so that its images are not scanned;
 * - `agent-off`: the agent on a server does not report, so that images on it may be missing or old;
 * - `scan-unknown`: the cloud does not say whether images were scanned.
 */
export interface BlindSpot {
  /** Kind, in one of the words above. */
  readonly kind: "agent-off" | "registry-unreachable" | "scan-unknown";
  /** Name of the account; absent where one account of the cloud is read. */
  readonly account?: string;
  /** The cloud. */
  readonly cloud: Cloud;
  /** Images or, of `agent-off`, servers. */
  readonly count: number;
  /** Names of the first 5 registries, servers or images. */
  readonly examples: readonly string[];
  /** Reason, in the vendor's words. */
  readonly reason?: string;
  /** The vendor's advice. */
  readonly advice?: string;
}

const KINDS = ["registry-unreachable", "agent-off", "scan-unknown"] as const satisfies readonly BlindSpot["kind"][];
const CLOUDS = ["tencent", "alibaba"] as const satisfies readonly Cloud[];
const maxExamples = 5;
/** `Reason` of a registry that cannot be reached, in both languages of the service. */
const CONNECTION = /连接失败|conn(?:ection)?[\s_-]*(?:fail|refused|time)/i;

/** Collects blind spots while an inventory is read. Its memory does not grow with the inventory. */
export class BlindSpots {
  readonly #spots = new Map<string, BlindSpot>();

  /** The blind spots so far, in the order of kinds and clouds. */
  get all(): readonly BlindSpot[] {
    const accounts = [...new Set([...this.#spots.values()].map(({ account = "" }) => account))].toSorted();
    return KINDS.flatMap((kind) =>
      CLOUDS.flatMap((cloud) => accounts.flatMap((account) => this.#spots.get(`${kind} ${cloud} ${account}`) ?? [])),
    );
  }

  /** Checks an image, before any filter. */
  look(image: Image): void {
    const { source, registry, scanReason: reason, scanAdvice: advice } = image;
    if (source.endsWith("-registry") && isUnreachable(image)) {
      const name = registry?.instanceName ?? registry?.instanceId ?? registry?.address ?? image.repository;
      this.#add("registry-unreachable", image, { name, reason, advice });
    }
    // The list of images on servers of Alibaba Cloud never has a scan status, and has the images of the other list.
    if (image.scanStatus === undefined && image.scannedAt === undefined && source !== "alibaba-host")
      this.#add("scan-unknown", image, { name: image.name });
  }

  /**
   * Notes a server whose agent does not report.
   *
   * @param account - Name of its account. @default none
   */
  addServer(cloud: Cloud, name: string, account?: string): void {
    this.#add("agent-off", { cloud, account }, { name });
  }

  #add(
    kind: BlindSpot["kind"],
    { cloud, account }: { readonly cloud: Cloud; readonly account?: string | undefined },
    {
      name,
      ...why
    }: { readonly name: string; readonly reason?: string | undefined; readonly advice?: string | undefined },
  ): void {
    const key = `${kind} ${cloud} ${account ?? ""}`;
    const before = this.#spots.get(key);
    const examples = before?.examples ?? [];
    this.#spots.set(key, {
      kind,
      ...omitUndefined({ account }),
      cloud,
      count: (before?.count ?? 0) + 1,
      examples: examples.length === maxExamples || examples.includes(name) ? examples : [...examples, name],
      ...omitUndefined({ reason: before?.reason ?? why.reason, advice: before?.advice ?? why.advice }),
    });
  }
}

function isUnreachable({ scanErrors, scanReason }: Image): boolean {
  return Object.values(scanErrors).includes("ConnFailed") || (scanReason !== undefined && CONNECTION.test(scanReason));
}
