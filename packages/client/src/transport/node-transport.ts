import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";

import { Answer } from "./answer.js";
import { checkValues, defaultMaxAnswerBytes, tooManyBytes } from "./answer-limit.js";
import type { TransportRequest, Transport } from "./exchange.js";
import { TransportFault } from "./transport-fault.js";
import { type ParseJson, mayHoldLargeInteger, parseJson } from "../base/parse-json.js";
import type { TransportOptions } from "./transport-options.js";
import { proxyEnvironment } from "./proxy.js";

interface Connections {
  readonly agent: Agent;
  /** True if requests may pass a proxy, for which Node changes their headers. */
  readonly proxied: boolean;
  /** Milliseconds after which an unused connection is closed. */
  readonly idleMs: number;
  readonly request: (options: RequestOptions, onResponse: (response: IncomingMessage) => void) => ClientRequest;
}

/** Sends requests over kept connections of Node's own HTTP client. A global `fetch` takes far more CPU for each call. */
export function nodeTransport(options: TransportOptions): Transport {
  const url = new URL(options.endpoint);
  const address = {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? null : Number(url.port),
    hostHeader: url.host,
    secure: url.protocol === "https:",
    path: options.path ?? "/",
    parse: options.parse ?? parseJson,
    maxBytes: options.maxAnswerBytes ?? defaultMaxAnswerBytes,
  };
  let connections: Connections | undefined;
  return {
    send(request) {
      try {
        connections ??= connect(url, options);
        return exchange(connections, address, request);
      } catch (error) {
        return Promise.reject(error);
      }
    },
    async close() {
      connections?.agent.destroy();
      connections = undefined;
    },
  };
}

// The modules are loaded at the first call, for the reason given in node.ts.
function connect(
  endpoint: URL,
  { maxConnections, proxy, environment = process.env, idleMs = 5_000 }: TransportOptions,
): Connections {
  const secure = endpoint.protocol === "https:";
  const { Agent, request } = secure ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
  const proxyEnv = proxyEnvironment({ endpoint, proxy, environment });
  const settings = { keepAlive: true, maxSockets: maxConnections };
  const agent = new Agent(proxyEnv === undefined ? settings : { ...settings, proxyEnv });
  // An agent with a timeout sets and clears timers at every request. A socket has one of its own,
  // which the agent heeds while the socket is unused, and would take away here.
  agent.keepSocketAlive = (socket) => {
    if ("unref" in socket && typeof socket.unref === "function") socket.unref();
    return true;
  };
  return { agent, proxied: proxyEnv !== undefined, request, idleMs };
}

interface Address {
  readonly host: string;
  readonly port: number | null;
  readonly hostHeader: string;
  readonly secure: boolean;
  readonly path: string;
  readonly parse: ParseJson;
  readonly maxBytes: number;
}

function exchange(
  { agent, proxied, idleMs, request: open }: Connections,
  address: Address,
  request: TransportRequest,
): Promise<Answer> {
  const { method, query, body, headers, signal, onSent } = request;
  return new Promise((resolve, reject) => {
    let connected = false;
    let answered = false;
    const fail = (cause: unknown): void => {
      signal?.removeEventListener("abort", abort);
      outgoing.destroy();
      // Node's parser hands out the answer as it came, and with it whatever it repeats of the request.
      if (cause instanceof Error) Reflect.deleteProperty(cause, "rawPacket");
      const reset =
        cause instanceof Error && "code" in cause && (cause.code === "ECONNRESET" || cause.code === "EPIPE");
      reject(new TransportFault({ maybeSent: connected, stale: reset && outgoing.reusedSocket && !answered, cause }));
    };
    const abort = (): void => fail(signal?.reason);
    if (signal?.aborted === true) return reject(new TransportFault({ maybeSent: false, cause: signal.reason }));
    const outgoing = open(
      {
        agent,
        host: address.host,
        port: address.port,
        method,
        path: query === "" ? address.path : `${address.path}?${query}`,
        headers: proxied
          ? { ...headers, host: address.hostHeader, "accept-encoding": "gzip" }
          : rawHeaders(request, address.hostHeader),
      },
      (incoming) => {
        answered = true;
        limitIdleTime(incoming, idleMs);
        const onBody = (text: string, hasLarge: boolean): void => {
          signal?.removeEventListener("abort", abort);
          const { statusCode: status = 0, headers: received } = incoming;
          resolve(new Answer({ status, headers: received, text, hasLarge, parse: address.parse }));
        };
        readBody(incoming, address.maxBytes, { onBody, onFault: fail });
      },
    );
    // The client did not request an upgrade of the protocol, and no HTTP answer follows this one.
    outgoing.on("upgrade", (incoming, socket) => {
      socket.destroy();
      signal?.removeEventListener("abort", abort);
      resolve(new Answer({ status: incoming.statusCode ?? 101, headers: incoming.headers, text: "" }));
    });
    outgoing.on("error", fail);
    const leave = (): void => {
      connected = true;
      onSent();
    };
    outgoing.on("socket", (socket) => {
      if (!socket.connecting) return leave();
      socket.setTimeout(idleMs);
      socket.once(address.secure ? "secureConnect" : "connect", leave);
    });
    signal?.addEventListener("abort", abort);
    outgoing.end(body);
  });
}

/** Headers as a list, from which Node writes them at once; of an object it first makes a table of its own, with the same checks. */
function rawHeaders({ method, headers, body }: TransportRequest, host: string): string[] {
  const list = ["host", host, "accept-encoding", "gzip"];
  // Node adds the length to headers of an object only.
  if (method !== "GET" || body !== "") list.push("content-length", String(Buffer.byteLength(body)));
  for (const name of Object.keys(headers)) list.push(name, headers[name] ?? "");
  return list;
}

/**
 * Closes an unused connection before the service does, so that nothing is sent into a closed one: the vendors' gateways close
 * after about 10 s, and one that closes earlier says so in whole seconds.
 */
function limitIdleTime({ socket, headers }: IncomingMessage, idleMs: number): void {
  const announced = headers["keep-alive"];
  if (announced === undefined) return;
  const seconds = /\btimeout=(\d+)/.exec(String(announced))?.[1];
  const allowedMs = seconds === undefined ? idleMs : Math.min(idleMs, Math.max(1, Number(seconds) * 1000 - 1000));
  if (socket.timeout !== allowedMs) socket.setTimeout(allowedMs);
}

interface BodyListeners {
  readonly onBody: (text: string, hasLarge: boolean) => void;
  /** May be called more than once; the first time counts. */
  readonly onFault: (cause: unknown) => void;
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 (names of codings: any case, and `x-gzip` is `gzip`) */
function isGzip(coding: string | undefined): boolean {
  return coding !== undefined && /^(x-)?gzip$/i.test(coding);
}

/** Reads a body to its end. A connection that closes before the announced end is an error of `incoming`. */
function readBody(incoming: IncomingMessage, maxBytes: number, { onBody, onFault }: BodyListeners): void {
  const chunks: Buffer[] = [];
  const status = incoming.statusCode ?? 0;
  let size = 0;
  // Nothing may be thrown here, where no promise would catch it.
  const finish = (bytes: Buffer): void => {
    try {
      const text = bytes.toString();
      checkValues(text, status, maxBytes);
      onBody(text, mayHoldLargeInteger(bytes));
    } catch (error) {
      onFault(error);
    }
  };
  incoming.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) onFault(tooManyBytes(status, maxBytes));
    else chunks.push(chunk);
  });
  incoming.on("error", onFault);
  incoming.on("end", () => {
    const bytes = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
    if (!isGzip(incoming.headers["content-encoding"])) return finish(bytes);
    const { gunzip } = process.getBuiltinModule("node:zlib");
    gunzip(bytes, { maxOutputLength: maxBytes }, (error, unpacked) => {
      if (error === null) finish(unpacked);
      else onFault("code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? tooManyBytes(status, maxBytes) : error);
    });
  });
}
