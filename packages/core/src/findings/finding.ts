import type { Cloud } from "../image/image.js";
import type { Cvss } from "./cvss.js";
import type { Evidence } from "./mask-evidence.js";
import type { Severity, SeverityOrigin } from "./severity.js";

/** Kind of a finding. */
export type FindingKind = "baseline" | "build-risk" | "malware" | "secret" | "vulnerability";

/** Every kind of finding, in the order of output. */
export const FINDING_KINDS = ["vulnerability", "malware", "secret", "baseline", "build-risk"] as const;

/**
 * State of a finding: `ignored-by-vendor` was put on a list of exceptions at the cloud, `false-positive` was marked as one
 * there.
 */
export type FindingState = "false-positive" | "fixed" | "fixing" | "ignored-by-vendor" | "open";

/** The image that a finding was found in. */
export interface FindingImage {
  /** Name of the account that the image was read from, as in `Image.account`; absent where accounts have no names. */
  readonly account?: string;
  /** Key of the image in its cloud, as in `Image.key`. Empty if the cloud does not say. */
  readonly key: string;
  /** Image ID, `sha256:` and 64 hexadecimal digits; absent if the cloud does not say. */
  readonly id?: string;
  /** Name and tag, `repository:tag`; absent if the row does not say. */
  readonly name?: string;
  /** Name without tag and digest; absent if the row does not say. */
  readonly repository?: string;
}

/** The package that has a vulnerability. */
export interface FindingPackage {
  /** Name as the vendor writes it, without blanks around it. */
  readonly name: string;
  /** Version that is installed, with its epoch. */
  readonly version?: string;
  /** `os` came with the operating system, `application` with a program. */
  readonly type?: "application" | "os";
  /** Path of the package in the image, without a leading slash. */
  readonly path?: string;
  /** Package URL; absent where type and distribution are not certain. */
  readonly purl?: string;
}

/** The layer of an image that contains a problem. */
export interface FindingLayer {
  /** Digest of the layer, `sha256:` and 64 hexadecimal digits. */
  readonly digest?: string;
  /** Instruction that made the layer, values masked. */
  readonly command?: string;
}

/** The rule that a baseline or build risk is found by. */
export interface FindingRule {
  /** Class of rules, in the vendor's word. */
  readonly class?: string;
  /** Name of the rule, in the vendor's word. */
  readonly name?: string;
  /** Item of the rule, in the vendor's word. */
  readonly item?: string;
}

/** Members of a finding without its keys. A member that the cloud does not say is absent. */
export interface FindingFields {
  /** Kind of the finding. */
  readonly kind: FindingKind;
  /** The cloud that found it. */
  readonly cloud: Cloud;
  /** The image that it was found in. */
  readonly image: FindingImage;
  /**
   * CVE in upper case, or the vendor's ID: of the vulnerability, the malware's MD5, the kind of sensitive file, the rule. Empty if
   * the cloud does not say.
   */
  readonly id: string;
  /** Further CVEs and IDs of the vendor for the same problem. Empty without any. */
  readonly aliases: readonly string[];
  /** Severity; absent if the cloud does not say, or says something that is not documented. */
  readonly severity?: Severity;
  /** Where the severity comes from; absent without a severity. */
  readonly severityFrom?: SeverityOrigin;
  /** When to fix it in the words of Alibaba Cloud: `asap`, `later`, or `nntf`, no need to fix. */
  readonly priority?: "asap" | "later" | "nntf";
  /** True if Tencent Cloud recommends to look at it first. */
  readonly recommended?: boolean;
  /** Score and vector by CVSS. */
  readonly cvss?: Cvss;
  /** Highest sign of attacks known: a proof of concept, a working exploit, attacks that were seen. */
  readonly exploit?: "exploit" | "in-the-wild" | "poc";
  /** The package that has the vulnerability. */
  readonly package?: FindingPackage;
  /** Versions that fix it, in the vendor's order; absent if the cloud names none. */
  readonly fixedVersions?: readonly string[];
  /** True if there is a fix; absent if the cloud does not say. */
  readonly fixable?: boolean;
  /** File in the image, without a leading slash. */
  readonly path?: string;
  /** MD5 of the file, 32 hexadecimal digits in lower case. */
  readonly fileHash?: { readonly md5: string };
  /** Size of the file in bytes; a `bigint` beyond 2^53. */
  readonly sizeBytes?: bigint | number;
  /** The layer that contains it. */
  readonly layer?: FindingLayer;
  /** The rule that it was found by. */
  readonly rule?: FindingRule;
  /** State of the finding. */
  readonly state: FindingState;
  /** When it was first found, RFC 3339 in UTC. From a store, where the vendor does not say it, when a later run than the first saw it first. */
  readonly firstSeenAt?: string;
  /** When it was last found, RFC 3339 in UTC. */
  readonly lastSeenAt?: string;
}

/** One problem in one image, of either cloud. Titles and descriptions stand in a `VulnerabilityTexts`, once for all rows. */
export interface Finding extends FindingFields {
  /**
   * Key of this occurrence: the problem, its place, and the image. 64 hexadecimal digits. `contentKeyOf` and `trackKeyOf` make the
   * others.
   */
  readonly fingerprint: string;
  /** Number of findings before this one in the same list that are equal in all of that; absent for the first. */
  readonly occurrence?: number;
  /** Text that was found, values masked; absent if the cloud gives none. */
  readonly evidence?: Evidence;
  /** The vendor's own record, secrets masked. */
  readonly raw: unknown;
}
