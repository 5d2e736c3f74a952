import type { RequestListener, ServerResponse } from "node:http";

import type { AdmissionMetrics } from "./metrics.js";

/** Options of {@link statusListener}. */
export interface StatusOptions {
  readonly metrics: AdmissionMetrics;
  /** Why no reviews should be sent; `undefined` if they should. */
  readonly notReady: () => string | undefined;
}

/** Answers what a kubelet and Prometheus ask: `/healthz`, `/readyz` and `/metrics`. */
export function statusListener({ metrics, notReady }: StatusOptions): RequestListener {
  return (request, response) => {
    request.resume();
    const path = (request.url ?? "").split("?", 1)[0];
    if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "only GET is answered\n");
    if (path === "/healthz") return send(response, 200, "ok\n");
    if (path === "/readyz") {
      const reason = notReady();
      return send(response, reason === undefined ? 200 : 503, reason === undefined ? "ok\n" : `${reason}\n`);
    }
    if (path !== "/metrics") return send(response, 404, "there are /healthz, /readyz and /metrics\n");
    void metrics.text().then((text) => send(response, 200, text, metrics.contentType));
  };
}

function send(response: ServerResponse, status: number, text: string, type = "text/plain; charset=utf-8"): void {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(text) });
  response.end(text);
}
