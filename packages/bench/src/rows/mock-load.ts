import { writeFile } from "node:fs/promises";

import { runProgram } from "../measure/run-program.ts";
import type { LoadServerInput, LoadServerOutput } from "../programs/load-server.ts";
import type { MockRequest } from "./mock-request.ts";

const connections = 16;

/** Options of the load on a server. */
export interface LoadOptions {
  /** Makes the requests, which are sent in turn, for a host and port. */
  readonly requestsFor: (host: string) => readonly MockRequest[];
  readonly seconds: number;
  /** File for the requests: they are too long for a command line. */
  readonly file: string;
  /** @default "/" */
  readonly path?: string;
}

/** Loads a server from a process of its own, and says so if that process was at its limit. */
export async function load(
  url: string,
  { requestsFor, seconds, file, path = "/" }: LoadOptions,
): Promise<LoadServerOutput> {
  const { host, hostname, port } = new URL(url);
  await writeFile(file, JSON.stringify(requestsFor(host).map((request) => wireText(path, request))));
  const input: LoadServerInput = { host: hostname, port: Number(port), requests: file, connections, seconds };
  const output = await runProgram<LoadServerOutput>(new URL("../programs/load-server.ts", import.meta.url), input);
  if (output.ownLoad > 0.9) console.error(`${url}: the load generator was at its limit, the server may not have been`);
  return output;
}

function wireText(path: string, { headers, body }: MockRequest): string {
  const lines = Object.entries({ ...headers, "content-length": Buffer.byteLength(body) });
  return [`POST ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), "", body].join("\r\n");
}
