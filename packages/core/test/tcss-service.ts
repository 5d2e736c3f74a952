import { type TcssClient, createTcssClient } from "@plimsoll/client";

/** A request as the service gets it. */
export interface ReceivedRequest {
  /** The action. */
  readonly action: string;
  /** Its parameters. */
  readonly request: Readonly<Record<string, unknown>>;
}

/** Rows of a list, an answer of its own, or the code of a refusal. */
export type Answer =
  | readonly unknown[]
  | { readonly code: string }
  | { readonly response: Readonly<Record<string, unknown>> };

/** A service that gives what it is told to, a client of it, and what it was asked. */
export function tcssService(answer: (asked: ReceivedRequest) => Answer | Promise<Answer>): {
  readonly client: TcssClient;
  readonly asked: readonly ReceivedRequest[];
} {
  const asked: ReceivedRequest[] = [];
  const client = createTcssClient({
    credentials: { secretId: "id", secretKey: "key" },
    rateLimit: false,
    retry: false,
    fetch: async (incoming) => {
      const request = (await incoming.json()) as Readonly<Record<string, unknown>>; // what the client sends is an object
      const call = { action: incoming.headers.get("x-tc-action") ?? "", request };
      asked.push(call);
      const given = await answer(call);
      return Response.json({ Response: { ...bodyOf(given, request), RequestId: "r" } });
    },
  });
  return { client, asked };
}

function bodyOf(
  given: Answer,
  { Offset, Limit }: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if ("code" in given) return { Error: { Code: given.code, Message: "refused" } };
  if ("response" in given) return given.response;
  const start = typeof Offset === "number" ? Offset : 0;
  return {
    List: given.slice(start, start + (typeof Limit === "number" ? Limit : given.length)),
    TotalCount: given.length,
  };
}
