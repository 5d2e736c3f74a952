import { parseImageReference } from "../image/image-reference.js";
import type { Verdict } from "../policy/evaluation.js";
import { NameScope } from "../policy/name-scope.js";
import type { CheckedPolicy } from "../policy/policy.js";
import { hasPods, podImages } from "./pod-images.js";
import type { AdmissionRequest } from "./review.js";
import { type ImageVerdict, type UnknownCode, type VerdictBook, cut, unknown } from "./verdict-book.js";

/** Why a request was answered as it was, for metrics: words of a fixed list. */
export type DecisionReason =
  | UnknownCode
  /** Verdicts on its images. */
  | "policy"
  /** It has no image that is new. */
  | "no-new-image"
  /** The operation starts no container. */
  | "operation"
  /** The kind has no containers. */
  | "kind"
  /** The namespace is exempt. */
  | "namespace"
  /** Its images are outside the scope of the policy. */
  | "scope";

/** Answer to a request, before it is written. */
export interface Decision {
  /** True if the request may go on. */
  readonly allowed: boolean;
  /** The worst verdict on its images; `skipped` if none was looked up. */
  readonly verdict: Verdict | "skipped";
  /** Why. */
  readonly reason: DecisionReason;
  /** The answer in words for whoever asked; empty where there is nothing to say. */
  readonly message: string;
  /** Warnings for whoever asked, each on one line. */
  readonly warnings: readonly string[];
  /** Annotations for the audit log, by name. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** Everything that a decision depends on besides the request. */
export interface DecisionBasis {
  /** Looks up an image. */
  readonly find: (image: string) => ImageVerdict;
  /** Answer where a verdict is unknown: `open` lets through with a warning, `closed` refuses. */
  readonly unknown: "closed" | "open";
  /** True for a namespace that is not judged. @default none is exempt */
  readonly isExempt?: (namespace: string) => boolean;
  /** True for an image that the policy is about. @default every image */
  readonly isInScope?: (image: string) => boolean;
  /** Makes text from outside safe to show. @default unchanged */
  readonly textOf?: (text: string) => string;
}

/** Operations that start no container. */
const HARMLESS: ReadonlySet<string> = new Set(["CONNECT", "DELETE"]);
/** Characters of a message. */
const MAX_MESSAGE = 4000;
/** Images that a message names. */
const MAX_NAMED = 10;

/**
 * Decides a request. A changed workload is judged only by its new images: what already runs continues, and its
 * finalizers and labels can be changed whatever the verdict on its images is now.
 */
export function decide(request: AdmissionRequest, basis: DecisionBasis): Decision {
  const { isExempt = () => false, isInScope = () => true, textOf = same } = basis;
  if (HARMLESS.has(request.operation)) return skipped("operation");
  if (isExempt(request.namespace)) return skipped("namespace");
  const isPart = request.subResource !== "" && request.subResource !== "ephemeralcontainers";
  if (!hasPods(request) || isPart) {
    const what = textOf(`${request.kind}${isPart ? `/${request.subResource}` : ""}`);
    return skipped("kind", [`${what} is not judged: leave it out of the rules of the webhook configuration`]);
  }
  const images = podImages(request, request.object);
  if (images === undefined)
    return decided(
      [["", unknown("invalid-name", `the containers or volumes of this ${textOf(request.kind)} cannot be read`)]],
      basis,
    );
  const before = request.operation === "UPDATE" ? podImages(request, request.oldObject) : undefined;
  const fresh = images.filter((image) => before?.includes(image) !== true);
  if (fresh.length === 0) return skipped("no-new-image");
  const judged = fresh.filter(isInScope);
  if (judged.length === 0) return skipped("scope");
  return decided(
    judged.map((image) => [image, basis.find(image)]),
    basis,
  );
}

/**
 * Looks up images in the last inventory.
 *
 * @param book - Absent before the first inventory was read.
 * @param ageMs - Age of the inventory, in milliseconds.
 * @param maxAgeMs - Age from which it decides nothing.
 */
export function findIn(book: VerdictBook | undefined, ageMs: number, maxAgeMs: number): DecisionBasis["find"] {
  if (book === undefined) return () => unknown("not-read", "the inventory has not been read; try again in a minute");
  if (ageMs <= maxAgeMs) return (image) => book.find(image);
  const minutes = Math.floor(ageMs / 60_000);
  return () =>
    unknown("stale", `the inventory was read ${minutes} minutes ago, which is too long; see the log of plimsoll admit`);
}

/** Makes the test whether a policy is about an image, by the name that the image is asked for with. */
export function scopeOf({ policy }: CheckedPolicy): (image: string) => boolean {
  const scope = new NameScope(policy.scope ?? {});
  return (image) => {
    const reference = parseImageReference(image);
    // An image without a name may be anything.
    if (reference === undefined || reference.host === "") return true;
    const repository = `${reference.host}/${reference.path}`;
    const name = reference.tag === undefined ? repository : `${repository}:${reference.tag}`;
    return scope.take([{ repository, name }]);
  };
}

/** The policy for images that are about to run: whether one is in scope is decided by its name in the request, {@link scopeOf}. */
export function policyForAdmission(checked: CheckedPolicy): CheckedPolicy {
  const { scope: _, ...policy } = checked.policy;
  return { ...checked, policy };
}

function skipped(reason: DecisionReason, warnings: readonly string[] = []): Decision {
  return {
    allowed: true,
    verdict: "skipped",
    reason,
    message: "",
    warnings,
    annotations: { verdict: "skipped", reason },
  };
}

type Judged = readonly [image: string, verdict: ImageVerdict];

function decided(judged: readonly Judged[], { unknown: mode, textOf = same }: DecisionBasis): Decision {
  const of = (verdict: Verdict): readonly Judged[] => judged.filter(([, found]) => found.verdict === verdict);
  const [failed, open] = [of("fail"), of("unknown")];
  const verdict = failed.length > 0 ? "fail" : open.length > 0 ? "unknown" : "pass";
  const allowed = verdict === "pass" || (verdict === "unknown" && mode === "open");
  const reason = verdict === "unknown" ? (open[0]?.[1].code ?? "undecided") : "policy";
  const lines = (some: readonly Judged[], word: string): readonly string[] =>
    some.map(([image, { reasons }]) => {
      const name = image === "" ? "" : `${textOf(cut(image, 300))} `;
      return `${name}${word}${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}`;
    });
  const refused = allowed
    ? []
    : [...lines(failed, "fails the policy"), ...(mode === "closed" ? lines(open, "is unknown") : [])];
  const warned = [
    ...(mode === "open" ? lines(open, "is unknown") : []),
    ...lines(
      of("pass").filter(([, { reasons }]) => reasons.length > 0),
      "passes",
    ),
  ];
  return {
    allowed,
    verdict,
    reason,
    message: cut(messageOf(refused), MAX_MESSAGE),
    warnings: warned,
    annotations: {
      verdict,
      reason,
      images: String(judged.length),
      "matched-by": [...new Set(judged.map(([, { by = "nothing" }]) => by))].toSorted().join(","),
    },
  };
}

function messageOf(lines: readonly string[]): string {
  const more = lines.length - MAX_NAMED;
  return [...lines.slice(0, MAX_NAMED), ...(more > 0 ? [`and ${more} more images`] : [])].join(" | ");
}

function same(text: string): string {
  return text;
}
