/** The part of an admission request that is looked at. */
export interface AdmissionRequest {
  /** Name of the request, which the answer repeats. */
  readonly uid: string;
  /** `CREATE`, `UPDATE`, `DELETE` or `CONNECT`. */
  readonly operation: string;
  /** API group of the object, empty for the core. */
  readonly group: string;
  /** Kind of the object, `Pod`. */
  readonly kind: string;
  /** Part of the object that is requested, `ephemeralcontainers`; empty for the whole object. */
  readonly subResource: string;
  /** Namespace; empty for an object in none. */
  readonly namespace: string;
  /** Name of the object; empty while the API server has not made one. */
  readonly name: string;
  /** The object as it is to be; `undefined` for operations without one. */
  readonly object: unknown;
  /** The object as it is; `undefined` for a new one. */
  readonly oldObject: unknown;
}

/** A review that was read, or why it cannot be answered; with the name of the request where the review has one. */
export type ReadReview =
  | { readonly code: "read"; readonly request: AdmissionRequest }
  | { readonly code: "refused"; readonly uid?: string; readonly message: string };

/** The only version that is answered. */
export const ADMISSION_VERSION = "admission.k8s.io/v1";

/**
 * Reads a review of the API server.
 *
 * @param body - The body of its request.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/
 */
export function readReview(body: string): ReadReview {
  let review: unknown;
  try {
    review = JSON.parse(body);
  } catch {
    return { code: "refused", message: "the body is not JSON; send an AdmissionReview of admission.k8s.io/v1" };
  }
  const { apiVersion, kind, request } = membersOf(review);
  const members = membersOf(request);
  const uid = textOf(members["uid"]);
  const known = uid === "" ? {} : { uid };
  if (kind !== "AdmissionReview")
    return {
      code: "refused",
      ...known,
      message: "the body is not an AdmissionReview; send one of admission.k8s.io/v1",
    };
  if (apiVersion === "admission.k8s.io/v1beta1")
    return {
      code: "refused",
      ...known,
      message:
        "admission.k8s.io/v1beta1 is not answered, Kubernetes has v1 since 1.16; put admissionReviewVersions: [v1] into the webhook configuration",
    };
  if (apiVersion !== ADMISSION_VERSION)
    return {
      code: "refused",
      ...known,
      message: "the AdmissionReview has an unknown version; send admission.k8s.io/v1",
    };
  const type = membersOf(members["kind"]);
  const operation = textOf(members["operation"]);
  if (uid === "" || operation === "" || textOf(type["kind"]) === "")
    return { code: "refused", ...known, message: "the request lacks uid, operation or kind" };
  return {
    code: "read",
    request: {
      uid,
      operation,
      group: textOf(type["group"]),
      kind: textOf(type["kind"]),
      subResource: textOf(members["subResource"]),
      namespace: textOf(members["namespace"]),
      name: textOf(members["name"]) || textOf(membersOf(membersOf(members["object"])["metadata"])["generateName"]),
      object: members["object"] ?? undefined,
      oldObject: members["oldObject"] ?? undefined,
    },
  };
}

/** The members of an object; empty for anything else. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : {}; // an object
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
