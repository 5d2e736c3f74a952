import type { WireBody, WireResponse } from "../wire/message.js";
import { bytesOf } from "../wire/message.js";
import { firstHalf } from "../faults/delivery.js";
import type { Disruption } from "../faults/delivery.js";

/** Waiting requests. Node collects the signal of a request that nothing refers to, and the wait would never end. */
const waiting = new Set<Request>();

/**
 * Answers in this process, or with as much as the disruption lets through.
 *
 * @throws {TypeError} when the connection is reset: what `fetch` does.
 */
export async function deliverInProcess(
  request: Request,
  response: WireResponse,
  { wait, ending }: Disruption,
): Promise<Response> {
  waiting.add(request);
  await wait(request.signal).finally(() => waiting.delete(request));
  const { status, headers, body } = response;
  switch (ending) {
    case "reset":
      throw networkFault("fetch failed");
    case "truncated":
    case "stall":
      return new Response(halfOf(body, { request, ending }), {
        status,
        headers: { ...headers, "content-length": String(bytesOf(body).length) },
      });
    case "whole":
      return new Response(bytesOf(body), { status, headers });
  }
}

/** The first half of a body. The fault decides the rest when the reader requests it. */
function halfOf(
  body: WireBody,
  { request, ending }: { readonly request: Request; readonly ending: "stall" | "truncated" },
): ReadableStream {
  let isHalfRead = false;
  return new ReadableStream({
    pull: (controller) => {
      if (!isHalfRead) controller.enqueue(firstHalf(body));
      else if (ending === "stall") stall(request, controller);
      else controller.error(networkFault("terminated"));
      isHalfRead = true;
    },
    cancel: () => {
      waiting.delete(request);
    },
  });
}

function stall(request: Request, controller: ReadableStreamDefaultController): void {
  const { signal } = request;
  const end = (): void => {
    waiting.delete(request);
    controller.error(signal.reason);
  };
  if (signal.aborted) return end();
  waiting.add(request);
  signal.addEventListener("abort", end, { once: true });
}

/** The error of a `fetch` whose connection was reset. */
function networkFault(message: string): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError(message, { cause });
}
