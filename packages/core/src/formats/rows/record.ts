import type { EvaluatedFinding, EvaluatedImage, Verdict } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";
import { imageNameOf } from "../image-reference.js";

/** Content of a member; `undefined` is unknown, or not there. */
export type Value = boolean | number | string | readonly string[] | undefined;

/**
 * Members about a finding, in the order of output. Every record has all of them in the same order: objects of one shape are written
 * twice as fast.
 */
export function findingRecordOf(
  { finding, breaks, undecided, excused, exception, expiredException }: EvaluatedFinding,
  texts: FormatOptions["texts"],
): Readonly<Record<string, Value>> {
  const { package: found, cvss } = finding;
  return {
    verdict: verdictOf(breaks, undecided),
    severity: finding.severity,
    kind: finding.kind,
    id: finding.id,
    aliases: listOf(finding.aliases),
    title: texts?.get(finding.id)?.title,
    cvss: Number.isFinite(cvss?.score) ? cvss?.score : undefined,
    exploit: finding.exploit,
    package: found?.name,
    version: found?.version,
    purl: found?.purl,
    fixable: finding.fixable,
    fixedVersions: listOf(finding.fixedVersions),
    path: finding.path ?? found?.path,
    state: finding.state,
    firstSeenAt: finding.firstSeenAt,
    breaks: listOf(breaks),
    undecided: listOf(undecided),
    excused: listOf(excused),
    exception: exception?.reason,
    exceptionOwner: exception?.owner,
    exceptionExpires: exception?.expires,
    exceptionExpired: expiredException?.expires,
    fingerprint: finding.fingerprint,
  };
}

/** Members about an image, the same for all findings of it. */
export function imageRecordOf(image: EvaluatedImage): Readonly<Record<string, Value>> {
  const { cloud, account, id, verdict, places, os, scannedAt } = image;
  const [place] = places;
  return {
    cloud,
    account,
    image: imageNameOf(image),
    imageId: id === "" ? undefined : id,
    imageVerdict: verdict,
    repository: place?.repository,
    digest: place?.digest,
    registry: place?.registry,
    os,
    scannedAt,
  };
}

/** Names of the members about a finding. */
export const FINDING_NAMES: readonly string[] = Object.keys(
  findingRecordOf({ finding: emptyFinding(), breaks: [], undecided: [], excused: [] }, undefined),
);

/** Names of the members about an image. */
export const IMAGE_NAMES: readonly string[] = Object.keys(
  imageRecordOf({ cloud: "tencent", id: "", name: "", places: [], verdict: "pass", rules: [], findings: [] }),
);

function emptyFinding(): EvaluatedFinding["finding"] {
  const image = { key: "" };
  return { kind: "baseline", cloud: "tencent", image, id: "", aliases: [], state: "open", fingerprint: "", raw: null };
}

/** Verdict of one finding: it breaks a rule, perhaps breaks one, or neither. */
function verdictOf(breaks: readonly string[], undecided: readonly string[]): Verdict {
  if (breaks.length > 0) return "fail";
  return undecided.length > 0 ? "unknown" : "pass";
}

/** An empty list says nothing. */
function listOf(list: readonly string[] | undefined): readonly string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
