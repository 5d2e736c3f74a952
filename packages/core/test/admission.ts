import type { AdmissionRequest } from "../src/admission/review.js";
import type { EvaluatedImage, EvaluatedPlace, RuleResult, Verdict } from "../src/policy/evaluation.js";

/** A digest, or an image ID, of a number. */
export function digestOf(number: number): string {
  return `sha256:${number.toString(16).padStart(64, "0")}`;
}

/** An image in a registry of Tencent Cloud. */
export function placeIn(name: string, changed: Partial<EvaluatedPlace> = {}): EvaluatedPlace {
  const colon = name.lastIndexOf(":");
  const repository = name.slice(0, colon);
  const tag = name.slice(colon + 1);
  return {
    source: "tencent-registry",
    kind: "registry",
    key: "1",
    name,
    repository,
    tag,
    registry: repository,
    ...changed,
  };
}

/** The result of a rule. */
export function ruleResult(verdict: Verdict, changed: Partial<RuleResult> = {}): RuleResult {
  return {
    rule: "no-critical",
    kind: "deny",
    verdict,
    countsAs: verdict,
    reason: verdict === "pass" ? "" : "denied: CVE-2024-0001",
    because: [],
    findings: 0,
    undecided: 0,
    ...changed,
  };
}

/** An image with a verdict by one rule. */
export function judged(
  verdict: Verdict,
  places: readonly EvaluatedPlace[],
  changed: Partial<EvaluatedImage> = {},
): EvaluatedImage {
  return {
    cloud: "tencent",
    id: "",
    name: places[0]?.name ?? "",
    places,
    verdict,
    rules: [ruleResult(verdict)],
    findings: [],
    ...changed,
  };
}

/** A pod with these images in its containers. */
export function podOf(...images: readonly string[]): object {
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "cart", namespace: "shop" },
    spec: { containers: images.map((image, index) => ({ name: `c${index}`, image })) },
  };
}

/** A request for a new pod with these images. */
export function requestFor(images: readonly string[], changed: Partial<AdmissionRequest> = {}): AdmissionRequest {
  return {
    uid: "705ab4f5-6393-11e8-b7cc-42010a800002",
    operation: "CREATE",
    group: "",
    kind: "Pod",
    subResource: "",
    namespace: "shop",
    name: "cart",
    object: podOf(...images),
    oldObject: undefined,
    ...changed,
  };
}
