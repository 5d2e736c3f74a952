import { Agent, request } from "node:http";

/** A request of {@link bareHttp}. */
export interface BareRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
}

/** Result of {@link bareHttp}. */
export interface BareHttp {
  readonly send: (request: BareRequest) => Promise<unknown>;
  /** Closes the kept connections. */
  readonly close: () => Promise<void>;
}

/** Sends POST requests with Node's own HTTP client and kept connections, and parses answers as JSON. Nothing more. */
export function bareHttp(origin: string): BareHttp {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const send: BareHttp["send"] = ({ path, headers, body }) =>
    new Promise((resolve, reject) => {
      const outgoing = request({ agent, host: hostname, port, method: "POST", path, headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("error", reject);
        incoming.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  return { send, close: async () => agent.destroy() };
}
