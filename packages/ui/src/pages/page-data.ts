import type {
  ReportCounts,
  ReportException,
  ReportModel,
  ReportSeverity,
  ReportSource,
} from "../model/report-model.js";

/** An image in a list of images. */
export interface ImageRow {
  /** Name of its account. */
  readonly account: string;
  /** Image ID, or the key in its cloud without one. */
  readonly identity: string;
  /** Name and tag, or whatever names it. */
  readonly name: string;
  /** Open findings by severity. */
  readonly findings: ReportCounts;
  /** True if a container runs from it; absent if the cloud does not say. */
  readonly running?: boolean;
  /** End of the last scan, RFC 3339 in UTC; absent if the cloud does not say. */
  readonly scannedAt?: string;
}

/** Data of the overview. */
export interface OverviewData {
  /** The report on the accounts. */
  readonly model: ReportModel;
  /** Images with the worst findings first. */
  readonly images: readonly ImageRow[];
}

/** One open finding, without what the cloud found as evidence. */
export interface FindingRow {
  /** CVE, or ID of the finding. */
  readonly id: string;
  /** Kind of the finding, `vulnerability`. */
  readonly kind: string;
  /** Severity; `unknown` if the cloud says none. */
  readonly severity: ReportSeverity;
  /** Name of the account. */
  readonly account: string;
  /** Image ID, or the key in its cloud without one. */
  readonly identity: string;
  /** Name of the image. */
  readonly image: string;
  /** True if a container runs from the image; absent if the cloud does not say. */
  readonly running?: boolean;
  /** Package that has it; absent if it has none. */
  readonly package?: string;
  /** Version of the package; absent if the cloud does not say. */
  readonly version?: string;
  /** Versions that fix it. Empty if none is known. */
  readonly fixes: readonly string[];
  /** File in the image; absent if there is none. */
  readonly path?: string;
  /** Rules of the policy that are about it; absent without a policy, and where there are none. */
  readonly rules?: readonly FindingRule[];
  /** When the run that saw it first, or that saw it change last, was stored, RFC 3339 in UTC. */
  readonly since: string;
}

/** Judgment of a rule of the policy on a finding. */
export interface FindingRule {
  /** ID of the rule. */
  readonly rule: string;
  /** `excused` would break the rule without an exception; `undecided` lacks a field that the rule asks for. */
  readonly says: "breaks" | "excused" | "undecided";
}

/** One vulnerability everywhere. */
export interface VulnerabilityData {
  /** Its title; absent if no text is stored. */
  readonly title?: string;
  /** Its description; absent if no text is stored. */
  readonly description?: string;
  /** Accounts that have it, with its open findings and their images. */
  readonly spread: readonly { readonly account: string; readonly findings: number; readonly images: number }[];
  /** Exceptions of the policy for it. Empty without a policy. */
  readonly exceptions: readonly PolicyExceptionText[];
}

/** An exception as the policy has it. */
export type PolicyExceptionText = Pick<ReportException, "expires" | "id" | "owner" | "reason">;

/** One image. */
export interface ImageData {
  /** Name and tag, or whatever names it. */
  readonly name: string;
  /** Where the cloud lists it. Empty if it is gone. */
  readonly places: readonly ImagePlace[];
  /** Its open findings. */
  readonly findings: readonly FindingRow[];
  /** Its packages with findings, in any order. */
  readonly packages: readonly ImagePackage[];
  /** Verdict of the policy; absent without one, and for an image that is gone. */
  readonly gate?: ImageGate;
  /** Runs that opened or closed findings of it, the newest first. */
  readonly history: readonly { readonly at: string; readonly opened: number; readonly closed: number }[];
}

/** One version of a package in an image, with its open findings. */
export interface ImagePackage {
  /** Name of the package. */
  readonly package: string;
  /** Version that is installed; absent if the cloud does not say. */
  readonly version?: string;
  /** Version that fixes most of its vulnerabilities; absent if none is known. */
  readonly upgrade?: string;
  /** Vulnerabilities that the upgrade is known to fix; 0 without one. */
  readonly fixes: number;
  /** Open findings by severity. */
  readonly findings: ReportCounts;
}

/** Verdict of a policy on one image. */
export interface ImageGate {
  /** Name of the file of the policy. */
  readonly policy: string;
  /** Verdict of all rules; absent if the image is outside the scope of the policy. */
  readonly verdict?: GateVerdict;
  /** Each rule, in the order of the policy. Empty outside the scope. */
  readonly rules: readonly ImageRule[];
}

/** Verdict of a rule or of an image. */
export type GateVerdict = "fail" | "pass" | "unknown";

/** Judgment of one rule on one image. */
export interface ImageRule {
  /** ID of the rule. */
  readonly rule: string;
  /** The rule in words. */
  readonly text: string;
  /** Verdict by what is known. */
  readonly verdict: GateVerdict;
  /** Verdict that counts for the image, by `unknown` of the policy. */
  readonly countsAs: GateVerdict;
  /** Why, in one line. Empty for a pass. */
  readonly reason: string;
}

/** A place of an image in a list of its cloud. */
export interface ImagePlace {
  /** The list: images on hosts or in registries. */
  readonly source: "hosts" | "registries";
  /** Name without the tag. */
  readonly repository: string;
  /** Where its scan stands; absent if the cloud does not say. */
  readonly scanStatus?: string;
  /** End of its last scan, RFC 3339 in UTC; absent if the cloud does not say. */
  readonly scannedAt?: string;
  /** True if it has a license; absent if the cloud does not say. */
  readonly licensed?: boolean;
  /** True if a container runs from it; absent if the cloud does not say. */
  readonly running?: boolean;
}

/** Exceptions of the policy and what they cover. */
export interface ExceptionsData {
  /** File of the policy; absent if none was given. */
  readonly policy?: string;
  /** The exceptions. */
  readonly exceptions: readonly ReportException[];
}

/** Reads what the pages show. Each reading sees the last commit. */
export interface PageSource {
  /** Names of all accounts. */
  accounts(): Promise<readonly string[]>;
  /** The overview of the accounts. */
  overview(accounts: readonly string[]): Promise<OverviewData>;
  /** Every list of the accounts. */
  sources(accounts: readonly string[]): Promise<readonly ReportSource[]>;
  /** A vulnerability, or any finding with an ID; nothing if no finding with the ID is open. */
  vulnerability(id: string, accounts: readonly string[]): Promise<VulnerabilityData | undefined>;
  /** The open findings with an ID. */
  places(id: string, accounts: readonly string[]): AsyncIterable<FindingRow>;
  /** An image; nothing if the account never had it. */
  image(account: string, identity: string): Promise<ImageData | undefined>;
  /** Images whose name or ID contains a text. */
  findImages(text: string, limit: number): Promise<readonly Pick<ImageRow, "account" | "identity" | "name">[]>;
  /** Exceptions of the policy, if one was given. */
  exceptions(): Promise<ExceptionsData>;
}
