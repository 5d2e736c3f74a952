import type { sas, tcss } from "@plimsoll/types";

/** A cloud whose images Plimsoll reads. */
export type Cloud = "alibaba" | "tencent";

/**
 * The lists that images come from: `tencent-host` and `tencent-registry` of Tencent Cloud, `alibaba-registry`, the images that
 * Alibaba Cloud knows, and `alibaba-host`, those that it gives for the UUIDs of servers.
 */
export const SOURCES = ["tencent-host", "tencent-registry", "alibaba-registry", "alibaba-host"] as const;

/** One of {@link SOURCES}. */
export type SourceId = (typeof SOURCES)[number];

/** Scan status of an image: `never` scanned, `running`, `done`, `failed`, or `canceled`. */
export type ScanStatus = "canceled" | "done" | "failed" | "never" | "running";

/** The registry that holds an image. */
export interface Registry {
  /** Kind of the registry in the vendor's word: `acr`, `harbor`, `tcr`, ... */
  readonly kind?: string;
  /** ID of the registry instance. */
  readonly instanceId?: string;
  /** Name of the registry instance. */
  readonly instanceName?: string;
  /** Namespace in the registry; some registries call it project. */
  readonly namespace?: string;
  /** Where the registry, or on Tencent Cloud the repository, is reached, as the vendor writes it. */
  readonly address?: string;
  /** Region of the registry. */
  readonly region?: string;
  /** Access to the repository. */
  readonly visibility?: "private" | "public";
  /** True if a tag can never be moved to another image. */
  readonly tagImmutable?: boolean;
}

/** Findings of the last scan. A number that the cloud does not report is absent; it is never 0 in place of unknown. */
export interface Findings {
  /** Vulnerabilities. */
  readonly vulnerabilities?: number;
  /** Critical ones among the vulnerabilities. */
  readonly critical?: number;
  /** High ones among the vulnerabilities. */
  readonly high?: number;
  /** Medium ones among the vulnerabilities. */
  readonly medium?: number;
  /** Low ones among the vulnerabilities. */
  readonly low?: number;
  /** Malware files. */
  readonly malware?: number;
  /** Pieces of sensitive data, such as keys and passwords. */
  readonly sensitive?: number;
  /** Risks in how the image was built, where the cloud counts them apart from sensitive data. */
  readonly buildRisks?: number;
  /** Alerts of Alibaba Cloud: malware samples and sensitive files together. */
  readonly alerts?: number;
}

/** Fields that the images of both clouds share. An image is one place: where one list of one cloud found it. */
export interface ImageFields {
  /** Name of the account that the image was read from; absent where only one account of its cloud is read and has no name. */
  readonly account?: string;
  /** The list that the image comes from. */
  readonly source: SourceId;
  /** `host` was found on a machine, `registry` in a registry. */
  readonly kind: "host" | "registry";
  /** Key of the image in its cloud, unique there: the image ID of a host image and the number of a registry image on Tencent Cloud, the UUID on Alibaba Cloud. Empty if the cloud does not say. */
  readonly key: string;
  /** Image ID, `sha256:` and 64 hexadecimal digits. The same image has the same ID in both clouds. Empty if the cloud does not say. */
  readonly id: string;
  /** Name and tag, `repository:tag`. */
  readonly name: string;
  /** Name without the tag. */
  readonly repository: string;
  /** Tag; absent for an image without one. */
  readonly tag?: string;
  /** Manifest digest, `sha256:` and 64 hexadecimal digits. */
  readonly digest?: string;
  /** The registry that holds the image; absent for a host image. */
  readonly registry?: Registry;
  /** When the image was built, RFC 3339 in UTC. */
  readonly createdAt?: string;
  /** When the image was last changed, RFC 3339 in UTC. */
  readonly updatedAt?: string;
  /** Size in bytes. */
  readonly sizeBytes?: number;
  /** Operating system in the image. */
  readonly os?: string;
  /** Hosts that hold the image. */
  readonly hosts?: number;
  /** Containers made from the image. */
  readonly containers?: number;
  /** True if a container runs from the image, or on Alibaba Cloud was made from it. */
  readonly running?: boolean;
  /** Scan status; absent if the cloud does not say. */
  readonly scanStatus?: ScanStatus;
  /** End of the last scan, RFC 3339 in UTC. */
  readonly scannedAt?: string;
  /** Parts of the last scan that failed. Empty if all succeeded. */
  readonly scanErrors: Readonly<Record<string, string>>;
  /** Status of each part of the last scan, by the names of `scanErrors`; absent if the cloud does not say. */
  readonly scanParts?: Readonly<Record<string, ScanStatus>>;
  /** Why the last scan failed, in the vendor's words. */
  readonly scanReason?: string;
  /** The vendor's advice. */
  readonly scanAdvice?: string;
  /** Findings of the last scan. Empty for an image that was never scanned. */
  readonly findings: Findings;
  /** True if anything was found; absent while nothing is known. */
  readonly atRisk?: boolean;
  /** True if the image has a scan license; absent where the cloud has no licenses for images. */
  readonly licensed?: boolean;
  /** True if the image is marked as trusted. */
  readonly trusted?: boolean;
  /** True if the vendor recommends to look at this image first. */
  readonly recommended?: boolean;
}

/** An image on hosts of Tencent Cloud. */
export interface TencentImage extends ImageFields {
  readonly cloud: "tencent";
  readonly source: "tencent-host";
  /** The vendor's own record. */
  readonly raw: tcss.components["schemas"]["ImagesInfo"];
}

/** An image in a registry that is connected to Tencent Cloud. */
export interface TencentRegistryImage extends ImageFields {
  readonly cloud: "tencent";
  readonly source: "tencent-registry";
  /** The vendor's own record. */
  readonly raw: tcss.components["schemas"]["ImageRepoInfo"];
}

/** An image of Alibaba Cloud. */
export interface AlibabaImage extends ImageFields {
  readonly cloud: "alibaba";
  readonly source: "alibaba-host";
  /** The vendor's own record. */
  readonly raw: sas.components["schemas"]["ImageInfo"];
}

/** An image in the list of images of Alibaba Cloud. */
export interface AlibabaRegistryImage extends ImageFields {
  readonly cloud: "alibaba";
  readonly source: "alibaba-registry";
  /** The vendor's own record. */
  readonly raw: sas.components["schemas"]["ImageInstance"];
}

/** One image of either cloud, in one place. */
export type Image = AlibabaImage | AlibabaRegistryImage | TencentImage | TencentRegistryImage;
