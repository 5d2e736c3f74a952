import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Site } from "./site.ts";

/** The site on a port of this machine. */
export interface SiteServer extends AsyncDisposable {
  /** Address of the front page, with a slash at the end. */
  readonly url: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves the site to this machine only.
 *
 * @param site - Called at each request, so that a new build shows at once.
 * @param port - Port to listen on, 0 for a free one. @default 0
 */
export async function serve(site: () => Site, port = 0): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = decodePath(pathname.slice(1)).replace(/(?<=^|\/)$/, "index.html");
    const text = site().get(file);
    if (text === undefined) response.writeHead(404, { "content-type": "text/plain" }).end(`There is no ${file}\n`);
    else
      response
        .writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "text/plain", "cache-control": "no-store" })
        .end(text);
  });
  await once(server.listen(port, "127.0.0.1"), "listening");
  // A server that listens on a port has an address with that port.
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A path that is not well encoded names no file. */
function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
