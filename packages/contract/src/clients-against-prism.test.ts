import { describe, expect, test } from "vitest";

import { contentOf, successOf } from "./cases/documented.js";
import { CLIENTS } from "./harness/clients.js";
import { startRpcProxy } from "./harness/rpc-proxy.js";
import { type AnswerExample, OPERATIONS } from "./harness/spec.js";
import { usePrisms } from "./harness/use-prisms.js";
import type { Cell } from "./matrix/cell.js";

const prism = usePrisms();

/** Prism looks whether a request is signed, not by whom. */
const key = { keyId: "any-key-id", keySecret: "any-secret" };

for (const client of CLIENTS)
  describe(`the client ${client.name}`, () => {
    for (const operation of OPERATIONS.filter(({ service }) => client.services.includes(service))) {
      const { service, action, requests, answers } = operation;
      const cells: readonly Cell[] = [{ client: client.name, server: "Prism", service, action }];
      const success = successOf(operation);

      for (const request of requests)
        test(`sends the ${request.name} request of ${action} as the spec demands`, { meta: { cells } }, async () => {
          await using rpcProxy = await startRpcProxy({
            service,
            upstream: prism(service),
            prefer: preferring(success),
          });
          const answer = await client.call({ origin: rpcProxy.url, ...key }, service, action, request.value);
          expect(answer).toEqual(asReceived(success));
        });

      for (const example of answers)
        test(`receives the ${example.name} answer ${example.status} of ${action}`, { meta: { cells } }, async () => {
          await using rpcProxy = await startRpcProxy({
            service,
            upstream: prism(service),
            prefer: preferring(example),
          });
          const answer = await client.call({ origin: rpcProxy.url, ...key }, service, action, requests[0]?.value ?? {});
          expect(answer).toEqual(asReceived(example));
        });
    }
  });

function preferring({ status, name }: AnswerExample): string {
  return `code=${status}, example=${name}`;
}

/** Result of an example at a client: the content without Tencent's envelope, or the code of the error. */
function asReceived({ code, value }: AnswerExample): unknown {
  return code === undefined ? { ok: true, value: contentOf(value) } : { ok: false, code };
}
