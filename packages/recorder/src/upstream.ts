import type { Refusal, SignedCall } from "@plimsoll/mock/internal";
import { sasRefusal, tcssRefusal } from "@plimsoll/mock/internal";
import type { Service } from "@plimsoll/types";

import { signForAlibaba } from "./sign-alibaba.js";
import { signForTencent } from "./sign-tencent.js";
import type { UpstreamKeys, UpstreamRequest } from "./upstream-keys.js";

/** Addresses of the real services: origins such as `https://tcss.tencentcloudapi.com`. */
export interface UpstreamOrigins {
  /** Origin of TCSS. Needs the key of Tencent Cloud. @default not recorded */
  readonly tcss?: string;
  /** Origin of Security Center. Needs the key of Alibaba Cloud. @default not recorded */
  readonly sas?: string;
}

/** The real services that are recorded. */
export interface Upstream {
  readonly origins: UpstreamOrigins;
  readonly keys: UpstreamKeys;
  readonly fetch: typeof globalThis.fetch;
  /** In milliseconds. */
  readonly timeoutMs: number;
}

/** An answer of a real service. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * Asks the real service.
 *
 * @throws {Refusal} when the recorder has no address for the service, or the service does not answer.
 */
export async function askUpstream(upstream: Upstream, signed: SignedCall, nowMs: number): Promise<UpstreamAnswer> {
  const { method, url, headers, body } = sign(upstream, signed, nowMs);
  try {
    const response = await upstream.fetch(url, {
      method,
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(upstream.timeoutMs),
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, headers: response.headers, body: await readText(response) };
  } catch (error) {
    throw unreachable(signed.service, error instanceof EndlessAnswer ? error.message : reasonOf(error));
  }
}

/** More than any answer of the services has; what comes beyond is not waited for. */
const maxBytes = 64 * 1024 * 1024;

/** An answer beyond the limit. */
class EndlessAnswer extends Error {
  override name = "EndlessAnswer" as const;
}

/** Reads a body piece by piece, so that one without an end does not fill the memory. */
async function readText({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the rest.
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > maxBytes) throw new EndlessAnswer(`its answer has more than ${maxBytes} bytes`);
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

function sign({ origins, keys }: Upstream, signed: SignedCall, nowMs: number): UpstreamRequest {
  if (signed.service === "tcss") {
    if (origins.tcss !== undefined && keys.tencent !== undefined)
      return signForTencent(signed.call, keys.tencent, { origin: origins.tcss, nowMs });
    throw tcssRefusal("NoSuchProduct", "This recorder has no upstream for TCSS.");
  }
  if (origins.sas !== undefined && keys.alibaba !== undefined)
    return signForAlibaba(signed.call, keys.alibaba, { origin: origins.sas, nowMs });
  throw sasRefusal("InvalidProduct.NotFound", { text: "This recorder has no upstream for Security Center." });
}

function unreachable(service: Service, reason: string): Refusal {
  const text = `The recorder got no answer from the real service: ${reason}.`;
  return service === "tcss" ? tcssRefusal("ServiceUnavailable", text) : sasRefusal("ServiceUnavailable", { text });
}

/** The code of the system, or the kind of error: a message could repeat the address, whose query may hold a signature. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  if (!(cause instanceof Error)) return "unknown error";
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
}
