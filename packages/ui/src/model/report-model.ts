/** Severity of a finding as a report counts it; `unknown` are findings of which the cloud says none that is documented. */
export type ReportSeverity = "critical" | "high" | "low" | "medium" | "none" | "unknown";

/** Every severity of a report, worst first; those without one stand last. */
export const REPORT_SEVERITIES = ["critical", "high", "medium", "low", "none", "unknown"] as const;

/** Numbers of findings by severity, each from 0. */
export type ReportCounts = Readonly<Record<ReportSeverity, number>>;

/** One list of one account that the report rests on. */
export interface ReportSource {
  /** Name of the account. */
  readonly account: string;
  /** The cloud of the account, `Tencent Cloud`. */
  readonly cloud: string;
  /** The list: images on hosts, images in registries, the findings of all images; or a name of its own, shown as it is. */
  readonly source: "findings" | "hosts" | "registries" | (string & {});
  /** `complete` was read completely, `incomplete` in part, `failed` not at all; `never` was not asked for. */
  readonly state: "complete" | "failed" | "incomplete" | "never";
  /** End of the last reading, RFC 3339 in UTC; absent if there is none. */
  readonly readAt?: string;
  /** Rows that were read; absent if nobody counted. */
  readonly received?: number;
  /** Why it is not complete, the code first; absent if it is complete or nobody says. */
  readonly reason?: string;
  /** Word for what to do, which the report says in its language: allow the key what it lacks, or read again; absent if nothing. */
  readonly remedy?: "allow" | "read-again";
}

/** Findings of a repository that came and went. */
export interface RepositoryChange {
  /** Name of the repository. */
  readonly repository: string;
  /** Findings that are new, by severity. */
  readonly opened: ReportCounts;
  /** Findings that are gone, by severity. */
  readonly closed: ReportCounts;
}

/** Changes since an earlier time. */
export interface ReportChanges {
  /** Time that is compared with, RFC 3339 in UTC. */
  readonly since: string;
  /** Findings that are new, by severity. */
  readonly opened: ReportCounts;
  /** Findings that are gone, by severity. */
  readonly closed: ReportCounts;
  /** Images that are new. */
  readonly imagesAdded: number;
  /** Images that are gone. */
  readonly imagesRemoved: number;
  /** Repositories with a change, those that got worse first. */
  readonly repositories: readonly RepositoryChange[];
}

/** An upgrade of one package and the findings that it removes. */
export interface ReportUpgrade {
  /** Name of the package. */
  readonly package: string;
  /** Versions that are installed. Empty if the cloud does not say. */
  readonly from: readonly string[];
  /** Version to upgrade to. */
  readonly to: string;
  /** Findings that it removes, by severity. */
  readonly findings: ReportCounts;
  /** Images in which it removes something. */
  readonly images: number;
  /** Those of them that a container runs from; absent if the clouds do not say. */
  readonly running?: number;
}

/** Open findings at the end of one day. */
export interface TrendPoint {
  /** Time of the last reading of the day, RFC 3339 in UTC. */
  readonly at: string;
  /** Open findings by severity. */
  readonly open: ReportCounts;
}

/** A repository with its open findings. */
export interface ReportRepository {
  /** Name of the repository. */
  readonly repository: string;
  /** Open findings by severity. */
  readonly findings: ReportCounts;
  /** Images in it. */
  readonly images: number;
}

/** An image with its open findings. */
export interface ReportImage {
  /** Name and tag. */
  readonly name: string;
  /** Name of its account. */
  readonly account: string;
  /** Open findings by severity. */
  readonly findings: ReportCounts;
  /** True if a container runs from it; absent if the cloud does not say. */
  readonly running?: boolean;
  /** End of the last scan, RFC 3339 in UTC; absent if it was never scanned or the cloud does not say. */
  readonly scannedAt?: string;
}

/** An exception of the policy that somebody has to look at. */
export interface ReportException {
  /** CVE or ID of the finding. */
  readonly id: string;
  /** `expiring` ends soon, `expired` has ended, `unused` covers nothing, `active` holds. */
  readonly state: "active" | "expired" | "expiring" | "unused";
  /** Last day on which it holds, `2027-01-31`. */
  readonly expires: string;
  /** Whole days until it ends; negative if it has ended. */
  readonly daysLeft: number;
  /** Person or team that is responsible for it. */
  readonly owner: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** Findings that it covers, or covered until it ended. */
  readonly findings: number;
}

/** Verdict of a policy on all images. */
export interface ReportVerdict {
  /** Images that fail. */
  readonly fail: number;
  /** Images of which it is not known. */
  readonly unknown: number;
  /** Images that pass. */
  readonly pass: number;
  /** Name of the file of the policy. */
  readonly policy: string;
  /** SHA-256 of what the policy says, 64 hexadecimal digits. */
  readonly digest: string;
}

/** Scan licenses of one account. */
export interface ReportLicenses {
  /** Name of the account. */
  readonly account: string;
  /** Images that have a license; absent if the cloud has none for images. */
  readonly licensed?: number;
  /** Images of the account of which that is known; absent together with `licensed`. */
  readonly images?: number;
  /** Images without one that a container runs from; absent if the cloud does not say. */
  readonly runningWithout?: number;
  /** Licenses or scans that are left; absent if nobody asked. */
  readonly pool?: ReportPool;
}

/** Licenses or scans of an account that can still be used. */
export interface ReportPool {
  /** `license` is for one image for good, `scan-quota` for one image in one billing cycle. */
  readonly unit: "license" | "scan-quota";
  /** Number that is left, from 0; absent if the service does not say. */
  readonly left?: number;
  /** When they end, RFC 3339 in UTC; absent if the service does not say. */
  readonly endsAt?: string;
  /** True if they have ended. @default false */
  readonly expired?: boolean;
  /** Why the service was asked in vain, the code first; absent if it answered. */
  readonly unread?: string;
}

/** One scan schedule of an account. */
export interface ReportSchedule {
  /** Name of the account. */
  readonly account: string;
  /** Images that it scans: on hosts, in registries, or some that it names. */
  readonly kind: "host" | "images" | "registry";
  /** ID at the service, where an account may have several of a kind. */
  readonly name?: string;
  /** `unset` was never set, `unsaid` has settings that this version cannot express, `unread` could not be read. */
  readonly state: "off" | "on" | "unread" | "unsaid" | "unset";
  /** When it runs next, RFC 3339 in UTC; absent if it is not on or nobody can say. */
  readonly nextAt?: string;
  /** True if only the time of day is sure: it may run some days later. @default false */
  readonly isEarliest?: boolean;
  /** Why it could not be read, the code first; only with `unread`. */
  readonly unread?: string;
}

/** Content of a report as plain data: the HTML, the Markdown and the JSON are made of this and of nothing else. */
export interface ReportModel {
  /** When the report was made, RFC 3339 in UTC. */
  readonly generatedAt: string;
  /** Program that made it and its version, `plimsoll 1.2.0`. */
  readonly program: string;
  /** Every list that it rests on. */
  readonly sources: readonly ReportSource[];
  /** Images in all accounts. */
  readonly images: number;
  /** Images that a container runs from; absent if the clouds do not say. */
  readonly running?: number;
  /** Images about which nothing is known: never scanned, without a license, or the scan failed; absent if nobody counted. */
  readonly unscanned?: number;
  /** Open findings in all accounts, by severity. */
  readonly findings: ReportCounts;
  /** Changes since an earlier time; absent if nothing earlier is stored. */
  readonly changes?: ReportChanges;
  /** Upgrades, the one that removes most first. */
  readonly upgrades: readonly ReportUpgrade[];
  /** One point for each day that was read, in any order; a day without a point was not read. */
  readonly trend: readonly TrendPoint[];
  /** Repositories in any order. */
  readonly repositories: readonly ReportRepository[];
  /** Images with the most and worst findings first. */
  readonly worstImages: readonly ReportImage[];
  /** Exceptions of the policy; absent if no policy is given. */
  readonly exceptions?: readonly ReportException[];
  /** Licenses, a line for each account; absent if nobody asked. */
  readonly licenses?: readonly ReportLicenses[];
  /** Schedules, a line for each; absent if nobody asked. */
  readonly schedules?: readonly ReportSchedule[];
  /** Verdict of the policy; absent if no policy is given. */
  readonly verdict?: ReportVerdict;
  /** Lists that have more rows than are here; absent if none has. */
  readonly cut?: readonly ("upgrades" | "worstImages")[];
  /** Readings that are stored, all accounts together. */
  readonly storedRuns: number;
}
