import { readFileSync } from "node:fs";
import { type RequestOptions, request as send } from "node:https";
import { join } from "node:path";

import { type TlsIdentity, createIdentity } from "@plimsoll/mock/internal";

const FOLDER = join(import.meta.dirname, "reviews");

/**
 * A review as an API server sends it, written by hand after the documentation: every member of `request` and what `kubectl` and the
 * controllers put into their objects.
 *
 * @param name - File in `test/reviews`, without its ending.
 * @param image - Image of its containers.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#request, read 2026-11-27
 */
export function reviewOf(name: string, image: string): string {
  return readFileSync(join(FOLDER, `${name}.json`), "utf8").replaceAll('"IMAGE"', JSON.stringify(image));
}

/** Answer over HTTP. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  /** The response of an AdmissionReview; `undefined` for another body. */
  readonly response?: ReviewResponse;
}

/** The response of an AdmissionReview. */
export interface ReviewResponse {
  readonly uid: string;
  readonly allowed: boolean;
  readonly status?: { readonly code: number; readonly reason: string; readonly message: string };
  readonly warnings?: readonly string[];
  readonly auditAnnotations?: Readonly<Record<string, string>>;
}

/** Changes of a request that an API server would not make. */
export interface ReviewOptions extends RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a review as an API server does. */
export function sendReview(
  url: string,
  ca: string,
  body: string | Buffer,
  more: ReviewOptions = {},
): Promise<Answered> {
  const headers = { "content-type": "application/json", accept: "application/json, */*", ...more.headers };
  return new Promise((resolve, reject) => {
    const request = send(`${url}?timeout=5s`, { method: "POST", ca, ...more, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve(answered(response.statusCode ?? 0, text)));
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

function answered(status: number, body: string): Answered {
  const { kind, response } = JSON.parse(body) as { kind: string; response: ReviewResponse };
  return { status, body, ...(kind === "AdmissionReview" ? { response } : {}) };
}

/** A certificate for this machine that is valid now. */
export function newIdentity(): Promise<TlsIdentity> {
  return createIdentity([], Date.now());
}
