import * as v from "valibot";

import type { Verdict } from "../policy/evaluation.js";

/** The part of earlier evaluations that the next message depends on. It holds no names. */
export interface NotifyState {
  /** Version of the format. */
  readonly version: 1;
  /** Verdict of the last evaluation. */
  readonly verdict: Verdict;
  /** SHA-256 of what the policy of the last message says. */
  readonly policyDigest: string;
  /** Images that failed when they were last decided: a digest for each, with the day on which it last failed, `2026-11-27`. */
  readonly failing: Readonly<Record<string, string>>;
}

const schema: v.GenericSchema<unknown, NotifyState> = v.object({
  version: v.literal(1),
  verdict: v.picklist(["fail", "pass", "unknown"]),
  policyDigest: v.string(),
  failing: v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), v.pipe(v.string(), v.isoDate())),
});

/** Result of {@link readNotifyState}. */
export type ReadStateResult =
  | { readonly code: "read"; readonly state: NotifyState }
  /** `problem` says what is wrong and where. */
  | { readonly code: "invalid"; readonly problem: string };

/**
 * Reads the state that an earlier message left.
 *
 * @param data - Parsed JSON.
 */
export function readNotifyState(data: unknown): ReadStateResult {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return { code: "read", state: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return { code: "invalid", problem: `${path === null ? "" : `${path}: `}${issue.message}` };
}
