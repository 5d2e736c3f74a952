import type { ConfigProblem } from "../accounts/config.js";
import type { FindingKind, FindingState } from "../findings/finding.js";
import type { Severity } from "../findings/severity.js";
import type { PolicyException } from "./evaluation.js";

/** Meaning of an undecided rule: nothing decided (exit code 5), a fail (3), or nothing but a warning. */
export type UnknownMode = "fail" | "incomplete" | "warn";

/** Conditions on a finding; all that are given must hold. Of a list, one must. */
export interface RuleCondition {
  /** Kinds. @default every kind */
  readonly kind?: FindingKind | readonly FindingKind[];
  /** Severities. @default every one, and findings without one */
  readonly severity?: Severity | readonly Severity[];
  /** True for findings that have a fix, false for those that have none. @default both */
  readonly fixable?: boolean;
  /** CVEs or IDs, also among the aliases, in either case. @default every ID */
  readonly id?: string | readonly string[];
  /** Names of packages, in upper or lower case. @default every finding, with or without a package */
  readonly package?: string | readonly string[];
  /** States at the cloud. @default every state but `fixed` */
  readonly state?: FindingState | readonly FindingState[];
}

/** A rule as it stands in the file: exactly one of `deny`, `limit` and `require` is there. */
export interface PolicyRule {
  /** Name of the rule. */
  readonly id: string;
  /** Findings that are denied. @default another member says what the rule asks */
  readonly deny?: RuleCondition;
  /** Findings of which an image may have `max`. @default another member says what the rule asks */
  readonly limit?: RuleCondition & { readonly max: number; readonly per?: "image" };
  /** Requirements on the image. @default another member says what the rule asks */
  readonly require?: { readonly scanned?: true; readonly complete?: true; readonly licensed?: true };
  /** Further condition of `deny` and `limit`, in CEL. @default none */
  readonly when?: string;
  /** Meaning of the rule while it is undecided. @default that of the policy */
  readonly unknown?: UnknownMode;
  /** Time after its first sighting in which a finding does not break the rule, `7d`. @default that of the policy */
  readonly grace?: string;
}

/** The contents of a policy file. */
export interface Policy {
  /** Version of the format. */
  readonly version: 1;
  /** Values where a rule or an exception says nothing else. @default see the members */
  readonly defaults?: {
    /** Meaning of an undecided rule. @default "incomplete" */
    readonly unknown?: UnknownMode;
    /** Age of a scan from which it decides nothing, `7d`. @default any age */
    readonly maxScanAge?: string;
    /** The longest time for which an exception may be given, `180d`. @default "180d" */
    readonly maxException?: string;
    /** Time after its first sighting in which a finding breaks no rule. @default none */
    readonly grace?: string;
  };
  /** Images that the policy is about. @default every image */
  readonly scope?: {
    /** Globs of repositories, whole or from any slash on. @default every repository */
    readonly repositories?: readonly string[];
    /** Globs of images that are left out, by repository or `repository:tag`, whole or from any slash on. @default none */
    readonly exclude?: readonly string[];
    /** Only images from which a container runs. @default all */
    readonly running?: true;
  };
  /** The rules. */
  readonly rules: readonly PolicyRule[];
  /** The exceptions. @default none */
  readonly exceptions?: readonly PolicyException[];
}

/** Result of reading a policy. */
export type ReadPolicyResult =
  | { readonly code: "invalid"; readonly problems: readonly ConfigProblem[] }
  | { readonly code: "read"; readonly policy: CheckedPolicy };

/** A policy that was checked, with its expressions ready. From `readPolicy`. */
export interface CheckedPolicy {
  /** Contents of the file. */
  readonly policy: Policy;
  /** The expression of each rule that has one, by the rule's ID. */
  readonly expressions: ReadonlyMap<string, Expression>;
}

/** Value of an expression: `undefined` where a field that decides is absent, which is named where it is known. */
export type ExpressionValue =
  | { readonly holds: boolean }
  | { readonly holds: undefined; readonly field?: string; readonly text: string };

/** A checked expression. It gets its input as the types that it is checked against. */
export type Expression = (input: Readonly<Record<"f" | "image" | "now", unknown>>) => ExpressionValue;
