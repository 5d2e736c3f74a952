import * as v from "valibot";

import type { Cloud } from "../image/image.js";
import type { EvaluationExitCode, SeverityCounts, Verdict } from "../policy/evaluation.js";

/** The verdicts of one evaluation, as the format `verdicts` has them. Members that a message does not need are left out. */
export interface VerdictFile {
  /** Version of the format. */
  readonly version: 1;
  /** Time for which the verdicts hold, RFC 3339 in UTC. */
  readonly at: string;
  /** The policy. */
  readonly policy: {
    /** Name of its file; absent if it has none. */
    readonly file?: string | undefined;
    /** SHA-256 of what it says. */
    readonly digest: string;
  };
  /** Lists of images. */
  readonly sources: readonly {
    /** Name of the list for people. */
    readonly source: string;
    /** Name of its account; absent where accounts have no names. */
    readonly account?: string | undefined;
    /** True if nothing is missing. */
    readonly complete: boolean;
  }[];
  /** Every image that was judged. */
  readonly images: readonly VerdictImage[];
  /** Totals. */
  readonly totals: {
    /** Images by verdict. */
    readonly images: Readonly<Record<Verdict, number>>;
    /** Exit code of the evaluation. */
    readonly exitCode: EvaluationExitCode;
  };
}

/** One image of a {@link VerdictFile}. */
export interface VerdictImage {
  /** The cloud. */
  readonly cloud: Cloud;
  /** Name of the account; absent where accounts have no names. */
  readonly account?: string | undefined;
  /** Image ID; empty if the cloud does not say. */
  readonly id: string;
  /** Name and tag in its first place. */
  readonly name: string;
  /** Its verdict. */
  readonly verdict: Verdict;
  /** Rules that it does not pass. */
  readonly rules: readonly {
    /** ID of the rule. */
    readonly rule: string;
    /** Verdict that counts. */
    readonly verdict: Verdict;
    /** The verdict in one line. */
    readonly reason: string;
  }[];
  /** Findings that break a rule, by severity; severities without one may be left out. */
  readonly breaking: { readonly [severity in keyof SeverityCounts]?: number | undefined };
}

/** Result of {@link readVerdictFile}. */
export type ReadVerdictsResult =
  | { readonly code: "read"; readonly verdicts: VerdictFile }
  /** `problem` says what is wrong and where. */
  | { readonly code: "invalid"; readonly problem: string };

const verdict = v.picklist(["fail", "pass", "unknown"]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema: v.GenericSchema<unknown, VerdictFile> = v.object({
  version: v.literal(1),
  at: v.pipe(v.string(), v.isoTimestamp()),
  policy: v.object({ file: v.optional(v.string()), digest: v.string() }),
  sources: v.array(v.object({ source: v.string(), account: v.optional(v.string()), complete: v.boolean() })),
  images: v.array(
    v.object({
      cloud: v.picklist(["tencent", "alibaba"]),
      account: v.optional(v.string()),
      id: v.string(),
      name: v.string(),
      verdict,
      rules: v.array(v.object({ rule: v.string(), verdict, reason: v.string() })),
      breaking: v.partial(
        v.object({ critical: count, high: count, medium: count, low: count, none: count, unknown: count }),
      ),
    }),
  ),
  totals: v.object({
    images: v.object({ fail: count, pass: count, unknown: count }),
    exitCode: v.picklist([0, 3, 5]),
  }),
});

/**
 * Reads the verdicts that `plimsoll gate` wrote.
 *
 * @param data - Parsed JSON.
 */
export function readVerdictFile(data: unknown): ReadVerdictsResult {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return { code: "read", verdicts: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return { code: "invalid", problem: `${path === null ? "" : `${path}: `}${issue.message}` };
}
