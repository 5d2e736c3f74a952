import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { once } from "node:events";

/**
 * Behavior of the server in place of an answer, by the names of the emulator's faults. The client's own tests do not use the
 * emulator, which they would otherwise have to trust; both fault matrices name the same faults.
 */
export type Fault = "http-429" | "http-503" | "reset" | "stall" | "throttle" | "truncated";

/** One request as it came. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Behavior of the server. */
export interface FaultServerOptions {
  /** Behavior for the first requests, in order; all later ones are answered. */
  readonly faults?: readonly Fault[];
  /** The server's time in milliseconds. Requests whose time is more than five minutes off are refused. */
  readonly nowMs: number;
  /** Called when an answer stops in the middle. */
  readonly onStall?: () => void;
}

/** A service on loopback. It counts what it carried out, whether or not the answer said so. */
export interface FaultServer extends AsyncDisposable {
  /** Origin. */
  readonly url: string;
  /** Requests in the order in which they came. */
  readonly received: readonly Received[];
  /** Number of requests that were carried out. */
  readonly carriedOut: () => number;
}

/** Starts a service that speaks as much of both clouds as the client needs, and fails as it is told. */
export async function startFaultServer({ faults = [], nowMs, onStall }: FaultServerOptions): Promise<FaultServer> {
  const received: Received[] = [];
  const remaining = [...faults];
  let carriedOut = 0;
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      received.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
      response.sendDate = false;
      response.setHeader("date", new Date(nowMs).toUTCString());
      if (isSkewed(request, nowMs)) return refuse(request, response, "skew");
      const fault = remaining.shift();
      // The worst case for a write: the answer is lost after the work was done.
      if (fault !== "throttle" && fault !== "http-429") carriedOut += 1;
      if (fault === undefined) return answer(response, success(request));
      fail(fault, request, response);
      if (fault === "stall") onStall?.();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    carriedOut: () => carriedOut,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

function isAlibaba(request: IncomingMessage): boolean {
  return request.headers["x-acs-action"] !== undefined;
}

function isSkewed({ headers }: IncomingMessage, nowMs: number): boolean {
  const timeMs = Number(headers["x-tc-timestamp"]) * 1000 || Date.parse(String(headers["x-acs-date"]));
  return Math.abs(timeMs - nowMs) > 300_000;
}

function success(request: IncomingMessage): object {
  if (isAlibaba(request)) return { RequestId: "REQUEST", ImageInfos: [] };
  return { Response: { RequestId: "request", TotalCount: 0, List: [] } };
}

function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  const half = JSON.stringify(success(request)).slice(0, 20);
  switch (fault) {
    case "http-429":
      response.writeHead(429, { "retry-after": "2" }).end("slow down");
      break;
    case "http-503":
      response.writeHead(503, { "content-type": "text/html" }).end("<html>Service Unavailable</html>");
      break;
    case "truncated":
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write(half, () => response.destroy());
      break;
    case "reset":
      request.socket.resetAndDestroy();
      break;
    case "stall":
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" }).write(half);
      break;
    case "throttle":
      refuse(request, response, "throttle");
      break;
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, reason: "skew" | "throttle"): void {
  if (isAlibaba(request)) {
    const Code = reason === "skew" ? "InvalidTimeStamp.Expired" : "Throttling.User";
    if (reason === "throttle") response.setHeader("x-acs-retry-after", "1500");
    return answer(response, { Code, Message: "refused", RequestId: "REQUEST" }, 400);
  }
  const Code = reason === "skew" ? "AuthFailure.SignatureExpire" : "RequestLimitExceeded";
  answer(response, { Response: { Error: { Code, Message: "refused" }, RequestId: "request" } });
}

function answer(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
