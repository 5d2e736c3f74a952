import { describe, expect, test } from "vitest";

import { documentedEstate } from "./cases/documented-estate.js";
import type { Target } from "@plimsoll/client-adapters/adapter";
import type { Answer, ContractClient } from "./harness/clients.js";
import { CLIENTS } from "./harness/clients.js";
import { answerProblems } from "./harness/answer-problems.js";
import { type Violation, startRpcProxy, violationsIn } from "./harness/rpc-proxy.js";
import { targetOf } from "./harness/served-mock.js";
import { type JsonObject, OPERATIONS, type SpecOperation } from "./harness/spec.js";
import { useProxiedMock } from "./harness/use-proxied-mock.js";
import type { ServerName } from "./matrix/cell.js";

const proxied = useProxiedMock(documentedEstate());

/** The vendors' codes for a signature that does not fit and for a key that nobody has. */
const refusals = {
  tcss: { wrongSecret: "AuthFailure.SignatureFailure", unknownKey: "AuthFailure.SecretIdNotFound" },
  sas: { wrongSecret: "SignatureDoesNotMatch", unknownKey: "InvalidAccessKeyId.NotFound" },
} as const;

interface Call {
  readonly client: ContractClient;
  readonly operation: SpecOperation;
  readonly request: JsonObject;
  /** Parts of a key in place of the mock's own. */
  readonly key?: Partial<Target>;
}

interface Seen {
  readonly answer: Answer;
  /** Mistakes found by Prism; empty where there is no Prism. */
  readonly violations: readonly Violation[];
}

const servers: readonly {
  readonly name: ServerName;
  readonly clients: readonly ContractClient[];
  readonly send: (call: Call) => Promise<Seen>;
}[] = [
  { name: "mock", clients: CLIENTS, send: sendToMock },
  { name: "mock behind Prism", clients: CLIENTS.filter(({ method }) => method === "POST"), send: sendThroughPrism },
];

for (const { name: server, clients, send } of servers)
  for (const client of clients)
    describe(`${client.name} and the ${server}`, () => {
      for (const operation of OPERATIONS.filter(({ service }) => client.services.includes(service))) {
        const { service, action, requests } = operation;
        const meta = { cells: [{ client: client.name, server, service, action }] };
        const [first = { value: {} }] = requests;

        for (const { name, value: request } of requests)
          test(`the ${name} request of ${action} succeeds with an answer as in the spec`, { meta }, async () => {
            // A scan that one client has started must not be in the way of the next.
            if (operation.node["x-effect"] === "write") proxied().mock.reset();
            const { answer, violations } = await send({ client, operation, request });
            expect(answer).toMatchObject({ ok: true });
            expect(problemsOf(operation, answer)).toEqual([]);
            expect(violations).toEqual([]);
          });

        test(`${action} with a wrong secret is refused`, { meta }, async () => {
          const seen = await send({ client, operation, request: first.value, key: { keySecret: "wrong" } });
          expect(seen).toEqual({ answer: { ok: false, code: refusals[service].wrongSecret }, violations: [] });
        });

        test(`${action} with an unknown key is refused`, { meta }, async () => {
          const seen = await send({ client, operation, request: first.value, key: { keyId: "unknown" } });
          expect(seen).toEqual({ answer: { ok: false, code: refusals[service].unknownKey }, violations: [] });
        });
      }
    });

async function sendToMock({ client, operation: { service, action }, request, key }: Call): Promise<Seen> {
  const { mock, url } = proxied();
  const answer = await client.call({ ...targetOf(mock, service, url), ...key }, service, action, request);
  return { answer, violations: [] };
}

async function sendThroughPrism({ client, operation: { service, action }, request, key }: Call): Promise<Seen> {
  const { mock, proxy } = proxied();
  const violations: Violation[] = [];
  await using rpcProxy = await startRpcProxy({
    service,
    upstream: proxy(service, "refusing"),
    onAnswer: ({ headers }) => violations.push(...violationsIn(headers)),
  });
  const answer = await client.call({ ...targetOf(mock, service, rpcProxy.url), ...key }, service, action, request);
  return { answer, violations };
}

/** Compares what a client made of a success with the spec, put back into its envelope. */
function problemsOf({ service, action }: SpecOperation, answer: Answer): readonly string[] {
  const content = answer.ok ? answer.value : undefined;
  const body = JSON.stringify(service === "tcss" ? { Response: content } : content);
  return answerProblems({ service, action, status: 200, body });
}
