import type { IncomingMessage } from "node:http";

/** The body of a request, or why there is none. */
export type Body =
  | { readonly code: "read"; readonly text: string }
  | { readonly code: "broken-off" | "not-text" | "too-late" | "too-long" };

/**
 * Reads a body as UTF-8.
 *
 * @param limits.maxBytes - Bytes from which it is too long; what comes then is not kept.
 * @param limits.timeoutMs - Time in which it must have come, in milliseconds.
 */
export function readBody(
  request: IncomingMessage,
  { maxBytes, timeoutMs }: { readonly maxBytes: number; readonly timeoutMs: number },
): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (body: Body): void => {
      clearTimeout(timer);
      chunks.length = 0;
      request.off("data", take);
      request.resume();
      resolve(body);
    };
    const timer = setTimeout(() => end({ code: "too-late" }), timeoutMs);
    const take = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > maxBytes) end({ code: "too-long" });
      else chunks.push(chunk);
    };
    if (Number(request.headers["content-length"] ?? 0) > maxBytes) return end({ code: "too-long" });
    request.on("data", take);
    request.once("end", () => end(textOf(Buffer.concat(chunks))));
    request.once("error", () => end({ code: "broken-off" }));
    request.once("close", () => end({ code: "broken-off" }));
  });
}

function textOf(bytes: Buffer): Body {
  try {
    return { code: "read", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { code: "not-text" };
  }
}
