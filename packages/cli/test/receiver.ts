import { type RequestListener, createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { text } from "node:stream/consumers";

/** A message that a receiver got. */
export interface ReceivedMessage {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer of a receiver. */
export interface ReceiverAnswer {
  /** @default 200 */
  readonly status?: number;
  readonly body: string;
  /** @default none */
  readonly retryAfter?: string;
  /** @default none */
  readonly location?: string;
}

/** A receiver of webhooks on this machine. */
export interface Receiver extends AsyncDisposable {
  /** Its origin. */
  readonly url: string;
  /** Messages so far. */
  readonly requests: readonly ReceivedMessage[];
  readonly answer: (message: ReceivedMessage) => ReceiverAnswer;
}

/**
 * Starts a receiver on a free port.
 *
 * @param tls - Certificate and key in PEM. @default plain HTTP
 */
export async function startReceiver(
  answer: Receiver["answer"],
  tls?: { readonly cert: string; readonly key: string },
): Promise<Receiver> {
  const requests: ReceivedMessage[] = [];
  const listener: RequestListener = (incoming, outgoing) => {
    const reply = async (): Promise<void> => {
      const { url = "/" } = incoming;
      const headers = Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      );
      const message = { url: new URL(url, "http://receiver.example"), headers, body: await text(incoming) };
      requests.push(message);
      const { status = 200, body, retryAfter, location } = answer(message);
      const more = {
        ...(retryAfter !== undefined && { "retry-after": retryAfter }),
        ...(location !== undefined && { location }),
      };
      outgoing.writeHead(status, more).end(body);
    };
    void reply();
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `${tls === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    requests,
    answer,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
