/** Headers by lower-case name, as `node:http` gives them. */
export type WireHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request, the same whether it came through a port or through `mock.fetch`. */
export interface WireRequest {
  /** HTTP method in upper case. */
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  /** Query as it was sent, without the question mark. */
  readonly query: string;
  readonly headers: WireHeaders;
  /** Values of `Host` that the signature may be made for, likeliest first. */
  readonly hosts: readonly string[];
  /** The first {@link maxBodyBytes}. */
  readonly body: Buffer;
  /** Length of the body as it was sent. */
  readonly bodyBytes: number;
  /** Network of the caller; absent if it is in this process. */
  readonly peer?: "loopback" | "network";
  /** True if the certificate of the port was made for the name in `Host`. @default false */
  readonly isCertified?: boolean;
}

/** An answer, before `fetch` or a port sends it. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WireBody;
}

/** A body, or its parts in order. Text is sent as UTF-8. */
export type WireBody = string | readonly (string | Uint8Array)[];

/** Puts the parts of a body together. */
export function bytesOf(body: WireBody): Buffer<ArrayBuffer> {
  if (typeof body === "string") return Buffer.from(body);
  const [first = "", ...more] = body;
  return more.length === 0
    ? Buffer.from(first)
    : Buffer.concat(body.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

/** The longest body that any of the two services takes; more is counted, not kept. */
export const maxBodyBytes: number = 10 * 1024 * 1024;

/** Header in which a proxy in front of the mock hands on the `Host` that its caller signed. */
const originalHost = "x-original-host";

/** Reads a header; repeated ones are joined. */
export function headerOf(headers: WireHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" || value === undefined ? value : value.join(", ");
}

/**
 * Lists the `Host` values that a signature may be made for.
 *
 * @param headers - Headers of the request.
 * @param fallback - Host of a request without the header.
 * @param isLocal - True if the caller is on this machine. Only then may it be a proxy that names the original host:
 * anybody else could choose the host that is verified.
 */
export function signableHosts(headers: WireHeaders, fallback: string, isLocal: boolean): readonly string[] {
  const host = headerOf(headers, "host") ?? fallback;
  const original = isLocal ? headerOf(headers, originalHost) : undefined;
  return original === undefined ? [host] : [original, host];
}

/** True if the name of a header has a prefix, such as `x-tc-`. */
export function hasHeaderLike(headers: WireHeaders, prefix: string): boolean {
  return Object.keys(headers).some((name) => name.startsWith(prefix));
}

/** The media type of the body in lower case, without its parameters; empty if the request does not say. */
export function mediaTypeOf(request: WireRequest): string {
  const [type = ""] = (headerOf(request.headers, "content-type") ?? "").split(";", 1);
  return type.trim().toLowerCase();
}
