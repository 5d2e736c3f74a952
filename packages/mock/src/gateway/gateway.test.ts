import { expect, test } from "vitest";

import { Store } from "../state/store.js";
import { parseRequest } from "../wire/parsed-request.js";
import type { Exchange } from "./gateway.js";
import { createGateway } from "./gateway.js";
import { NonceMemory } from "./nonces.js";
import type { ParsedCall } from "./parsed-call.js";
import type { Protocol } from "./protocol.js";
import { Refusal } from "./refusal.js";

const request = parseRequest({
  method: "POST",
  path: "/",
  query: "",
  headers: {},
  hosts: ["any"],
  body: Buffer.alloc(0),
  bodyBytes: 0,
});

/** Answers one request by a protocol that writes down each of its steps, with some of them replaced. */
function answer(replaced: Partial<Protocol<ParsedCall>>): { readonly exchange: Exchange; readonly steps: string[] } {
  const steps: string[] = [];
  const step = (name: string): void => void steps.push(name);
  const protocol: Protocol<ParsedCall> = {
    service: "tcss",
    claims: () => true,
    parse: (parsed) => {
      step("parse");
      return { request: parsed, action: "Do" };
    },
    checks: [() => step("first check"), () => step("second check")],
    handle: () => {
      step("handle");
      return {};
    },
    newRequestId: () => "id",
    writeAnswer: () => ({ status: 200, headers: {}, body: "answer" }),
    writeRefusal: (_, __, { message }) => ({ status: 400, headers: {}, body: message }),
    internalError: () => new Refusal("InternalError", "error of the mock", { status: 500 }),
    ...replaced,
  };
  const exchange = createGateway(protocol)
    .accept(request)
    ?.answer({
      accounts: { tcss: new Map(), sas: new Map() },
      store: new Store(),
      now: () => 0,
      limiter: undefined,
      nonces: new NonceMemory(0),
      reportError: (error) => step(`report ${String(error)}`),
    });
  if (exchange === undefined) throw new Error("the gateway did not accept the request");
  return { exchange, steps };
}

test("parses a request once, runs the checks in their order, and then lets the handler answer", () => {
  const { exchange, steps } = answer({});
  expect(steps).toEqual(["parse", "first check", "second check", "handle"]);
  expect(exchange).toMatchObject({ action: "Do", outcome: "OK", response: { body: "answer" } });
});

test("answers the refusal of the first check that fails, and does not ask the handler", () => {
  const refuse = (code: string) => (): never => {
    throw new Refusal(code, `refused by ${code}`, { status: 400 });
  };
  const { exchange, steps } = answer({ checks: [refuse("First"), refuse("Second")] });
  expect(steps).toEqual(["parse"]);
  expect(exchange).toMatchObject({ action: "Do", outcome: "First", response: { body: "refused by First" } });
});

test("reports an error of the mock and answers without its details", () => {
  const { exchange, steps } = answer({
    handle: () => {
      throw new TypeError("disk full");
    },
  });
  expect(steps.at(-1)).toBe("report TypeError: disk full");
  expect(exchange).toMatchObject({ outcome: "InternalError", response: { body: "error of the mock" } });
});

test("reports a check that reads the account before the check of the signature", () => {
  const { exchange, steps } = answer({ checks: [({ account }) => void account] });
  expect(steps.at(-1)).toMatch(/^report Error: A check that needs the account/);
  expect(exchange.outcome).toBe("InternalError");
});

test("leaves a request of another protocol to the next gateway", () => {
  const sasOnly = { service: "sas", claims: () => false } as unknown as Protocol<ParsedCall>; // the rest is never read
  expect(createGateway(sasOnly).accept(request)).toBeUndefined();
});
