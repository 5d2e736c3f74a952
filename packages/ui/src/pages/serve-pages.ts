import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

import { type PagesOptions, createPages } from "./create-pages.js";
import { getRequestListener } from "./hono.js";

/** Options of {@link servePages}. */
export interface ServePagesOptions extends Omit<PagesOptions, "token"> {
  /** Address or name to listen on. */
  readonly host: string;
  /** Port, 0 for a free one. */
  readonly port: number;
  /** Secret of the first address. @default 32 random bytes */
  readonly token?: string | undefined;
}

/** Pages that are served. */
export interface ServedPages extends AsyncDisposable {
  /** Address with the token, for the first request. */
  readonly url: string;
  /** Address without it. */
  readonly origin: string;
}

/** Milliseconds in which the headers of a request, and the whole request, must have come. */
const TIMEOUT_MS = 10_000;

/** Connections at a time: a browser opens six. */
const MAX_CONNECTIONS = 64;

/**
 * Serves the pages.
 *
 * @param options - See {@link ServePagesOptions}.
 * @throws {Error} when it cannot listen, with the code of the system.
 */
export async function servePages(options: ServePagesOptions): Promise<ServedPages> {
  const { host, port, token = randomBytes(32).toString("base64url") } = options;
  const pages = createPages({ ...options, token });
  const server = createServer(
    { headersTimeout: TIMEOUT_MS, requestTimeout: TIMEOUT_MS },
    getRequestListener(pages, { overrideGlobalObjects: false }),
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.listen(port, host);
  await once(server, "listening");
  const bound = server.address();
  const actual = typeof bound === "object" && bound !== null ? bound.port : port;
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${actual}`;
  return {
    origin,
    url: `${origin}/?token=${token}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
