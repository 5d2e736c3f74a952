import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

import type { Cloud } from "./cli.js";

/** An answer of the emulator on its way to the command. */
export interface PassedAnswer {
  /** Action that was called; the empty text if the request does not say. */
  readonly action: string;
  readonly body: Buffer;
}

/** Passes requests on to an emulator, and its answers through a function that may change them or hold them back. */
export async function proxied(
  cloud: Pick<Cloud, "env" | "url">,
  pass: (answer: PassedAnswer) => Promise<Buffer | string>,
): Promise<AsyncDisposable & Pick<Cloud, "env">> {
  const server = createServer((incoming, answer) => {
    const forward = async (): Promise<void> => {
      const { method = "GET", headers, url = "/" } = incoming;
      const asked = await buffer(incoming);
      const onward = request(new URL(url, cloud.url), { method, headers }).end(asked);
      const [received] = await once(onward, "response");
      const named = [
        headers["x-tc-action"],
        headers["x-acs-action"],
        new URL(url, cloud.url).searchParams.get("Action"),
      ];
      const action = named.find((name) => typeof name === "string") ?? "";
      const body = await pass({ action, body: await buffer(received) });
      const { "content-length": _, "transfer-encoding": __, ...rest } = received.headers;
      answer.writeHead(received.statusCode, rest).end(body);
    };
    forward().catch((error: unknown) => answer.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    env: { ...cloud.env, PLIMSOLL_ENDPOINT: `http://127.0.0.1:${port}` },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
