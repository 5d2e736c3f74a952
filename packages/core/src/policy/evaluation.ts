import type { Finding } from "../findings/finding.js";
import type { Severity } from "../findings/severity.js";
import type { Cloud, ScanStatus, SourceId } from "../image/image.js";

/** Verdict of a rule, an image or an evaluation. `unknown` is never a pass: something that would decide is not known. */
export type Verdict = "fail" | "pass" | "unknown";

/** Kind of a rule: it denies findings, limits their number, or requires something of the image. */
export type RuleKind = "deny" | "limit" | "require";

/** Codes for what a verdict rests on. */
export type BecauseCode =
  /** No list of any account that was searched has the image. Unknown. */
  | "not-found"
  /** Findings break the rule. Fail. */
  | "findings"
  /** There are more findings than the limit allows. Fail. */
  | "over-limit"
  /** The image has no scan license. Fail of `require`, else unknown. */
  | "unlicensed"
  /** The image was never scanned. Fail of `require`, else unknown. */
  | "not-scanned"
  /** The last scan ended longer ago than the policy allows. */
  | "scan-too-old"
  /** The cloud does not say when the last scan ended. */
  | "scan-time-absent"
  /** A scan is running, so what is known is of the scan before. */
  | "scan-running"
  /** The last scan failed or was canceled. */
  | "scan-failed"
  /** The part of the scan that looks for such findings failed. */
  | "scan-part-failed"
  /** A list of findings was not read completely. */
  | "list-incomplete"
  /** The account may not read a list of findings. */
  | "list-denied"
  /** The cloud has no ID for the image, so its findings cannot be read. */
  | "no-identity"
  /** The cloud does not say a field that the rule asks for. */
  | "field-absent"
  /** An exception might cover a finding, but the cloud does not say a field that it asks for. */
  | "exception-undecided"
  /** The condition of the rule has no value for a finding, as one that asks for the first item of an empty list. */
  | "condition-without-value";

/** One fact that a verdict rests on. */
export interface Because {
  /** Code of the fact. */
  readonly code: BecauseCode;
  /** The fact in words, `never scanned`. */
  readonly text: string;
  /** Field that the cloud does not say, `fixable`; only with `field-absent` and `exception-undecided`. */
  readonly field?: string;
  /** Number of findings that it is about; absent where it is about the image. */
  readonly findings?: number;
}

/** Result of one rule on one image. */
export interface RuleResult {
  /** ID of the rule. */
  readonly rule: string;
  /** Kind of the rule. */
  readonly kind: RuleKind;
  /** Verdict by what is known. */
  readonly verdict: Verdict;
  /**
   * Verdict that counts for the image: an `unknown` one as the policy says, `unknown` with `incomplete`, `fail` with `fail`,
   * `pass` with `warn`.
   */
  readonly countsAs: Verdict;
  /** The verdict in one line, `2 findings are denied: CVE-2024-1, CVE-2024-2`. */
  readonly reason: string;
  /** Facts that it rests on, the first decides most. Empty for a pass. */
  readonly because: readonly Because[];
  /** Findings that break the rule, those under an exception not counted; 0 for `require`. */
  readonly findings: number;
  /** Findings of which it is not known whether they break the rule; 0 for `require`. */
  readonly undecided: number;
}

/** Why a vulnerability does not matter, in the words of VEX. */
export type VexReason =
  | "component_not_present"
  | "false_positive"
  | "inline_mitigations_already_exist"
  | "vulnerable_code_cannot_be_controlled_by_adversary"
  | "vulnerable_code_not_in_execute_path"
  | "vulnerable_code_not_present";

/** An exception as it stands in the policy. */
export interface PolicyException {
  /** CVE or ID of the finding that is accepted. */
  readonly id: string;
  /** Name of the package, in upper or lower case. @default any, or none */
  readonly package?: string;
  /** File in the image, or a glob of it. @default any, or none */
  readonly path?: string;
  /** Image, `repository:tag` or `repository`, or a glob of it. @default any */
  readonly image?: string;
  /** ID of the only rule that it makes an exception of. @default every rule */
  readonly rule?: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** Person or team that is responsible for it. */
  readonly owner: string;
  /** Last day on which it holds, in UTC, `2027-01-31`. */
  readonly expires: string;
  /** `fixed` ends it for a finding as soon as the cloud reports a fix. @default it ends by its date alone */
  readonly until?: "fixed";
  /** Reason by VEX. @default the problem is real and accepted */
  readonly vex?: VexReason;
}

/** State of an exception at the time of the evaluation: `expiring` still holds, and its last day is near. */
export type ExceptionState = "active" | "expired" | "expiring";

/** An exception with what it did in an evaluation. */
export interface ExceptionUse {
  /** Position in the list of the policy, from 0. */
  readonly index: number;
  /** The exception. */
  readonly exception: PolicyException;
  /** Its state. */
  readonly state: ExceptionState;
  /** Whole days until it ends; negative if it has ended. */
  readonly daysLeft: number;
  /** Findings that it covers, or would cover if it had not ended. */
  readonly findings: number;
  /** Images of these findings. */
  readonly images: number;
  /** Findings that it covers no longer, because `until: fixed` and a fix is there. */
  readonly fixed: number;
}

/** A pattern of `scope.exclude` with what it did in an evaluation. */
export interface ExcludeUse {
  /** The pattern. */
  readonly pattern: string;
  /** Images that would be in the scope without it; of several patterns the first counts. */
  readonly images: number;
}

/** A finding of an evaluated image. */
export interface EvaluatedFinding {
  /** The finding. */
  readonly finding: Finding;
  /** IDs of the rules that it breaks; a limit only if it is exceeded. Empty if it is allowed or covered. */
  readonly breaks: readonly string[];
  /** IDs of the rules of which it is not known whether it breaks them. */
  readonly undecided: readonly string[];
  /** IDs of the rules that it would break without an exception. */
  readonly excused: readonly string[];
  /** The exception that covers it, of several the narrowest; absent if none does. */
  readonly exception?: PolicyException;
  /** The exception that covered it until it expired; absent if there is none, or another covers it. */
  readonly expiredException?: PolicyException;
}

/** One place of an evaluated image. */
export interface EvaluatedPlace {
  /** The list that it was found in. */
  readonly source: SourceId;
  /** `host` was found on a machine, `registry` in a registry. */
  readonly kind: "host" | "registry";
  /** Key in the cloud; empty if the cloud does not say. */
  readonly key: string;
  /** Name and tag, `repository:tag`. */
  readonly name: string;
  /** Name without the tag. */
  readonly repository: string;
  /** Tag; absent for an image without one. */
  readonly tag?: string;
  /** Manifest digest, `sha256:` and 64 hexadecimal digits; absent if the cloud does not say. */
  readonly digest?: string;
  /** Address of the registry; absent for a host image and where the cloud does not say. */
  readonly registry?: string;
  /** True if a container runs from it; absent if the cloud does not say. */
  readonly running?: boolean;
}

/** One image of one account with its verdict, or an image that was asked for and that no account has. */
export interface EvaluatedImage {
  /** The cloud; absent for an image that no account has. */
  readonly cloud?: Cloud;
  /** Name of the account; absent where accounts have no names. */
  readonly account?: string;
  /** Image ID, `sha256:` and 64 hexadecimal digits. Empty if the cloud does not say. */
  readonly id: string;
  /** Name and tag in its first place. */
  readonly name: string;
  /** Every place; the image is named by the first. Empty for an image that no account has, else at least one. */
  readonly places: readonly EvaluatedPlace[];
  /** Number in `places`, from 0, of the place whose scan decides: the newest that is done. Its findings were read there. @default 0 */
  readonly scannedPlace?: number;
  /** Operating system; absent if the cloud does not say. */
  readonly os?: string;
  /** Status of the scan that decides; absent if the cloud does not say. */
  readonly scanStatus?: ScanStatus;
  /** End of the scan that decides, RFC 3339 in UTC; absent if the cloud does not say. */
  readonly scannedAt?: string;
  /** `fail` if a rule counts as one, else `unknown` if a rule counts as one, else `pass`. */
  readonly verdict: Verdict;
  /** Result of each rule, in the order of the policy. */
  readonly rules: readonly RuleResult[];
  /** Its findings, in the order of arrival. */
  readonly findings: readonly EvaluatedFinding[];
}

/** A list of images that was read for the evaluation. */
export interface EvaluatedSource {
  /** Name of the list for people. */
  readonly source: string;
  /** The cloud that it was read from. */
  readonly cloud: Cloud;
  /** Name of its account; absent where accounts have no names. */
  readonly account?: string;
  /** True if nothing is missing. */
  readonly complete: boolean;
  /** Images that were read. */
  readonly received: number;
  /** Why something is missing, a word such as `failed` or `gap`; absent if nothing is. */
  readonly reason?: string;
}

/** Facts of an evaluation that are known before its first image. */
export interface EvaluationHead {
  /** The policy. */
  readonly policy: {
    /** Name of its file, as it was given; absent if it has none. */
    readonly file?: string;
    /** SHA-256 of what it says, 64 hexadecimal digits. Comments and order of names do not count. */
    readonly digest: string;
    /** Its rules, in its order. */
    readonly rules: readonly {
      readonly id: string;
      readonly kind: RuleKind;
      /** Requirement of the rule in one line. */
      readonly text: string;
    }[];
  };
  /** Time for which the verdicts hold, RFC 3339 in UTC. */
  readonly at: string;
  /** Lists of images, all read before the first image. */
  readonly sources: readonly EvaluatedSource[];
}

/** Exit code of an evaluation: 3 if an image fails, else 5 if one is unknown, a source is incomplete, or the scope leaves out every image, else 0. */
export type EvaluationExitCode = 0 | 3 | 5;

/** Numbers of findings by severity; `unknown` are those without one. */
export type SeverityCounts = Readonly<Record<Severity | "unknown", number>>;

/** Totals at the end of an evaluation. */
export interface EvaluationTotals {
  /** Images by verdict. */
  readonly images: Readonly<Record<Verdict, number>>;
  /** Images outside the scope of the policy; they have no verdict. */
  readonly outOfScope: number;
  /** Of these, those that each pattern of `scope.exclude` leaves out, in its order; absent without such patterns. */
  readonly excluded?: readonly ExcludeUse[];
  /** Findings of all evaluated images by severity. */
  readonly findings: SeverityCounts;
  /** Findings that break a rule by severity. */
  readonly breaking: SeverityCounts;
  /** Findings under an exception. */
  readonly excepted: number;
  /** Every exception of the policy with its use, in its order. */
  readonly exceptions: readonly ExceptionUse[];
  /** True if every list of images was read completely and no verdict is unknown. */
  readonly complete: boolean;
  /** The exit code. */
  readonly exitCode: EvaluationExitCode;
}

/** One evaluation: every table, file and exit code is made of this. */
export interface Evaluation {
  /** Facts that are known before the first image. */
  readonly head: EvaluationHead;
  /** The images as they are decided. Can be iterated once. */
  readonly images: AsyncIterable<EvaluatedImage>;
  /** Totals of the images so far; final once the iteration has ended. */
  readonly totals: EvaluationTotals;
}
