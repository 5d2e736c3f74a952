import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The spec as a server. */
export interface SpecServer {
  /** Host and port for an SDK. */
  readonly host: string;
  /** Bodies of the answers by which Prism refused a request, in their order. */
  readonly refusals: readonly string[];
  close(): void;
}

/** Serves the spec of TCSS on free ports of this machine. */
export async function serveSpec(): Promise<SpecServer> {
  const spec = fileURLToPath(import.meta.resolve("@plimsoll/specs/tcss.json"));
  const prism = spawn("prism", ["mock", spec, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const upstream = await new Promise<string>((resolve, reject) => {
    let printed = "";
    prism.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const [, url] = /listening on (http:\/\/[\d.:]+)/.exec(printed) ?? [];
      if (url !== undefined) resolve(url);
    });
    prism.once("error", reject);
    prism.once("exit", () => reject(new Error(`Prism ended\n${printed}`)));
  });
  const refusals: string[] = [];
  const server = await listen(upstream, refusals);
  const close = (): void => {
    server.close();
    prism.kill();
  };
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, refusals, close }; // it listens on a port
}

/** The one path of the service in front, a path for each action behind. */
async function listen(upstream: string, refusals: string[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    for (const name of ["connection", "content-length", "host", "transfer-encoding"]) headers.delete(name);
    const url = `${upstream}/${headers.get("x-tc-action")}`;
    const answer = await fetch(url, { method: "POST", headers, body: await buffer(request) });
    const body = await answer.text();
    if (answer.status === 422) refusals.push(body);
    response.writeHead(answer.status, { "content-type": "application/json" }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}
