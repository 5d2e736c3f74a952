import type { FetchLike } from "../src/transport/fetch-transport.js";

/** One request as it would have gone out. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answer to a request. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | string;
}

/** A service in memory that answers in order, the last answer again and again, and remembers the requests. */
export function inMemory(...replies: readonly [Reply, ...Reply[]]): {
  readonly fetch: FetchLike;
  readonly sent: readonly Sent[];
} {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (request) => {
      const reply = replies[Math.min(sent.length, replies.length - 1)] ?? replies[0];
      sent.push({
        url: request.url,
        method: request.method,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
      });
      const text = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
      return new Response(text, { status: reply.status ?? 200, headers: reply.headers ?? {} });
    },
  };
}

/** A refusal as TCSS writes it. */
export const tencentError = (Code: string, Message = "text"): Reply => ({
  body: { Response: { Error: { Code, Message }, RequestId: "7f0f" } },
});

/** An empty page as TCSS writes it. */
export const emptyPage: Reply = { body: { Response: { TotalCount: 0, List: null, RequestId: "7f0f" } } };

/** An empty answer as Security Center writes it. */
export const noImages: Reply = { body: { ImageInfos: [], RequestId: "6B7F" } };
