import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer, json } from "node:stream/consumers";

import { type LoopbackServer, startServer } from "../harness/loopback.js";
import type { SmokeResults, SmokeTarget } from "./smoke.js";

/** Options of a page. */
export interface SmokeSiteOptions {
  /** The smoke test as one module. */
  readonly code: string;
  /** Where to call; the page's own origin stands in for its `endpoint`. */
  readonly target: SmokeTarget;
  /** Answers the calls: the mock. */
  readonly answer: (request: Request) => Promise<Response>;
}

/** A server with a page that runs the smoke test. */
export interface SmokeSite extends LoopbackServer {
  /** Result that the page sends back. Rejects with the error thrown in the page. */
  readonly results: Promise<SmokeResults>;
}

const page = `<!doctype html>
<title>Smoke test</title>
<script type="module">
  const report = (content) => fetch("/report", { method: "PUT", body: JSON.stringify(content) });
  try {
    const { smoke } = await import("/smoke.js");
    const target = await (await fetch("/target.json")).json();
    await report({ results: await smoke({ ...target, endpoint: location.origin }) });
  } catch (error) {
    await report({ failure: String(error) });
  }
</script>
`;

/** Message of the page. */
type Report = { readonly results: SmokeResults } | { readonly failure: string };

/**
 * Serves a page that runs the smoke test. The mock does not allow calls from pages of other origins, so the page's own
 * origin passes them on.
 */
export async function serveSmokeSite({ code, target, answer }: SmokeSiteOptions): Promise<SmokeSite> {
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    "/": ["text/html", page],
    "/smoke.js": ["text/javascript", code],
    "/target.json": ["application/json", JSON.stringify(target)],
  };
  const { results, settle } = pendingResults();
  const server = await startServer(async (incoming, outgoing) => {
    const { method, url = "" } = incoming;
    if (method === "POST") return passOn(answer, incoming, outgoing);
    if (method === "PUT") settle((await json(incoming)) as Report); // sent by the page above
    const [type, content] = files[url] ?? ["text/plain", ""];
    outgoing.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(content);
  });
  return { ...server, results };
}

function pendingResults(): { readonly results: Promise<SmokeResults>; readonly settle: (report: Report) => void } {
  let settle: (report: Report) => void = () => undefined;
  const results = new Promise<SmokeResults>((resolve, reject) => {
    settle = (report) => ("results" in report ? resolve(report.results) : reject(new Error(report.failure)));
  });
  return { results, settle };
}

async function passOn(
  answer: SmokeSiteOptions["answer"],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { url = "/", method = "POST", headersDistinct } = incoming;
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  // With the host that the page signed.
  const address = new URL(url, `http://${incoming.headers.host}`);
  const response = await answer(new Request(address, { method, headers, body: await buffer(incoming) }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
}
