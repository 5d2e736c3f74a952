import { type Image, groupKeyOf } from "@plimsoll/core";

import type { StateColumns } from "../schema/tables.js";
import { flagCode } from "./codes.js";
import { wellFormed } from "./well-formed.js";

/** Key of an image in its list: that of its cloud, or else what identifies it. */
export function keyOfImage(image: Image): string {
  return wellFormed(image.key === "" ? groupKeyOf(image) : image.key);
}

/** Identity of an image among all places of a scope: findings belong to it. */
export function identityOfImage(image: Image): string {
  const identity = image.id === "" ? image.key : image.id;
  return wellFormed(identity === "" ? groupKeyOf(image) : identity);
}

/** Columns of an image whose changes are kept. */
export function stateOfImage(image: Image): Omit<StateColumns, "repository" | "subject"> {
  const { scanStatus, scannedAt, licensed, running, findings } = image;
  const ms = scannedAt === undefined ? Number.NaN : Date.parse(scannedAt);
  return {
    scan_status: scanStatus ?? null,
    scanned_at: Number.isNaN(ms) ? null : ms,
    licensed: flagCode(licensed),
    running: flagCode(running),
    vulnerabilities: countOf(findings.vulnerabilities),
    critical: countOf(findings.critical),
    high: countOf(findings.high),
    medium: countOf(findings.medium),
    low: countOf(findings.low),
    malware: countOf(findings.malware),
    secret: countOf(findings.sensitive),
    build_risk: countOf(findings.buildRisks),
  };
}

/** A counter; one beyond 2^53, which only a broken service says, is unknown. */
function countOf(count: unknown): number | null {
  return typeof count === "number" && Number.isSafeInteger(count) ? count : null;
}
