import { describe, expect, test } from "vitest";

import { breakagesOf } from "./cases/breakages.js";
import { documentedEstate } from "./cases/documented-estate.js";
import { ACCOUNTS, CALLER_REFUSALS } from "./cases/caller-refusals.js";
import { REFUSALS, type RefusalCase } from "./cases/refusals.js";
import type { Answer } from "./harness/clients.js";
import { type CallSettings, callByPlimsoll, plimsollClient } from "./harness/clients.js";
import { answerProblems } from "./harness/answer-problems.js";
import { type UpstreamAnswer, type Violation, startRpcProxy, violationsIn } from "./harness/rpc-proxy.js";
import { targetOf } from "./harness/served-mock.js";
import { type JsonObject, OPERATIONS, type SpecOperation, objectAt } from "./harness/spec.js";
import { type ProxyKind, useProxiedMock } from "./harness/use-proxied-mock.js";

/** The estate of the examples, and more images than licenses. */
const proxied = useProxiedMock({ ...documentedEstate(), images: 40, licenses: 30, licensed: 10, accounts: ACCOUNTS });

for (const operation of OPERATIONS)
  describe(`the mock's ${operation.action}`, () => {
    const { service, action, requests } = operation;
    const meta = { cells: [{ client: plimsollClient.name, server: "mock behind Prism", service, action }] } as const;
    const cases: Readonly<Record<string, readonly RefusalCase[] | undefined>> = REFUSALS[service];

    for (const { title, request, code } of cases[action] ?? [])
      test(`refuses ${title}, as the spec says`, { meta }, async () => {
        const seen = await exchange(operation, { request: objectAt(request), proxy: "refusing" });
        expect(seen).toEqual({ answer: { ok: false, code }, problems: [], violations: [] });
      });

    for (const { title, code, behindMs = 0, token, ...key } of CALLER_REFUSALS)
      test(`refuses ${title}, as the spec says`, { meta }, async () => {
        const settings = { now: () => Date.now() - behindMs };
        const seen = await exchange(operation, {
          request: requests[0]?.value ?? {},
          proxy: "refusing",
          key: { ...key, ...(token === undefined ? {} : { token }) },
          settings,
        });
        expect(seen).toEqual({ answer: { ok: false, code: code[service] }, problems: [], violations: [] });
      });

    for (const { title, request } of breakagesOf(operation).filter((breakage) => breakage.of === "parameters"))
      test(`refuses a request with ${title} by a code of the spec`, { meta }, async () => {
        const { answer, problems, violations } = await exchange(operation, { request, proxy: "reporting" });
        expect(problems).toEqual([]);
        expect(answer).toMatchObject({ ok: false });
        // Prism found the request wrong, and nothing in the answer.
        expect([...new Set(violations.map(({ location }) => location[0]))]).toEqual(["request"]);
      });
  });

interface ExchangeOptions {
  readonly request: JsonObject;
  readonly proxy: ProxyKind;
  /** Parts of a key in place of those that the mock knows. */
  readonly key?: { readonly keyId?: string; readonly keySecret?: string };
  readonly settings?: CallSettings;
}

interface Exchange {
  readonly answer: Answer;
  /** Breaches of the spec by the answer. */
  readonly problems: readonly string[];
  readonly violations: readonly Violation[];
}

async function exchange(
  { service, action }: SpecOperation,
  { request, proxy, key, settings }: ExchangeOptions,
): Promise<Exchange> {
  const served = proxied();
  const answers: UpstreamAnswer[] = [];
  await using rpcProxy = await startRpcProxy({
    service,
    upstream: served.proxy(service, proxy),
    onAnswer: (seen) => answers.push(seen),
  });
  const target = { ...targetOf(served.mock, service, rpcProxy.url), ...key };
  const answer = await callByPlimsoll({ target, service, action, request, ...settings });
  return {
    answer,
    problems: answers.flatMap(({ status, body }) => answerProblems({ service, action, status, body })),
    violations: answers.flatMap(({ headers }) => violationsIn(headers)),
  };
}
