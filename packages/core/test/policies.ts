import type { ListVerdict } from "../src/findings/completeness.js";
import { type FindingInput, createFinding } from "../src/findings/create-finding.js";
import type { Finding } from "../src/findings/finding.js";
import type { FindingList } from "../src/findings/reading-plan.js";
import type { Image } from "../src/image/image.js";
import { type EvaluateOptions, evaluate } from "../src/policy/evaluate.js";
import type { EvaluatedImage, Evaluation, EvaluationTotals } from "../src/policy/evaluation.js";
import type { CheckedPolicy } from "../src/policy/policy.js";
import { readPolicy } from "../src/policy/read-policy.js";
import type { Subject } from "../src/policy/subject.js";
import { hostImage } from "./readings.js";

/** Time of every evaluation that names no other. */
export const AT = new Date("2026-11-21T12:00:00Z");

/** Reads a policy that has no faults. */
export async function policyOf(parts: object, at: Date = AT): Promise<CheckedPolicy> {
  const result = await readPolicy({ version: 1, ...parts }, { at });
  if (result.code === "invalid") throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

/** An image that was scanned two days before {@link AT}. */
export function scanned(name = "shop/cart:1.4", changed: Partial<Image> = {}): Image {
  const image = hostImage("sha256:aa", { ScanStatus: "SCANNED" });
  const [repository = "", tag = ""] = name.split(":");
  const facts = { name, repository, tag, scannedAt: "2026-11-19T12:00:00Z", scanStatus: "done", running: true };
  return { ...image, ...facts, ...changed } as Image; // an image of the same source
}

/** A critical vulnerability that has a fix. */
export function found(changed: Partial<FindingInput> = {}): Finding {
  return createFinding({
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: "sha256:aa", id: "sha256:aa", name: "shop/cart:1.4" },
    id: "CVE-2024-0001",
    severity: "critical",
    severityFrom: "vendor-level",
    fixable: true,
    package: { name: "openssl", version: "3.0" },
    firstSeenAt: "2026-10-01T00:00:00Z",
    raw: {},
    ...changed,
  });
}

/** An image with its findings. */
export function subjectOf(
  findings: readonly Finding[],
  image: Image = scanned(),
  lists: Partial<Record<FindingList, ListVerdict>> = {},
): Subject {
  return { places: [image], findings, lists };
}

/** Evaluates images to the end. */
export async function evaluated(
  policy: CheckedPolicy,
  subjects: readonly Subject[],
  { at = AT, sources = [], ...more }: Partial<EvaluateOptions> = {},
): Promise<{
  readonly images: readonly EvaluatedImage[];
  readonly totals: EvaluationTotals;
  readonly head: Evaluation["head"];
}> {
  const evaluation = evaluate(policy, subjects, { at, sources, ...more });
  const images: EvaluatedImage[] = [];
  for await (const image of evaluation.images) images.push(image);
  return { images, totals: evaluation.totals, head: evaluation.head };
}
