import type { Decision } from "./decide.js";
import { ADMISSION_VERSION } from "./review.js";
import { cut } from "./verdict-book.js";

/** Characters of a warning: the API server may cut a longer one. */
const MAX_WARNING = 120;
/** Bytes of all warnings: the API server leaves out the rest of all webhooks together. */
const MAX_WARNINGS = 4096;

/**
 * Writes the answer to a request.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#response
 */
export function answerReview(uid: string, { allowed, message, warnings, annotations }: Decision): string {
  const kept = warningsOf(warnings);
  return reviewOf({
    uid,
    allowed,
    ...(allowed ? {} : { status: { code: 403, reason: "Forbidden", message } }),
    ...(kept.length === 0 ? {} : { warnings: kept }),
    auditAnnotations: annotations,
  });
}

/** Writes the answer to a request that cannot be answered. */
export function refuseReview(uid: string, message: string): string {
  return reviewOf({ uid, allowed: false, status: { code: 400, reason: "BadRequest", message } });
}

function reviewOf(response: object): string {
  return JSON.stringify({ apiVersion: ADMISSION_VERSION, kind: "AdmissionReview", response });
}

function warningsOf(warnings: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let room = MAX_WARNINGS;
  for (const warning of warnings) {
    const text = cut(warning, MAX_WARNING);
    room -= new TextEncoder().encode(text).length;
    if (room < 0) break;
    kept.push(text);
  }
  return kept;
}
