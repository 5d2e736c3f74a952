import { type Mock, type MockOptions, createMock } from "@plimsoll/mock";
import type { ActionOf, RequestOf, ResponseOf, Service } from "@plimsoll/types";
import { vi } from "vitest";

import type { Answer, ContractClient } from "../harness/clients.js";
import { answerProblems } from "../harness/answer-problems.js";
import { startRpcProxy, violationsIn } from "../harness/rpc-proxy.js";
import { startPrism } from "../harness/prism.js";
import { targetOf } from "../harness/served-mock.js";
import { type JsonObject, documentOf } from "../harness/spec.js";

/** Connections between the client of a story and the mock. */
export type Route = "HTTP" | "HTTPS" | "HTTP through Prism";

/** Options of a story. */
export interface StageOptions<S extends Service> {
  readonly service: S;
  readonly client: ContractClient;
  readonly way: Route;
  /** Estate at the start. */
  readonly estate: MockOptions;
  /** Time at the start, in milliseconds since 1970. */
  readonly startMs: number;
}

/** A mock on a port, and one client that calls it. */
export interface Stage<S extends Service> extends AsyncDisposable {
  /** The mock, for what no action can do: a sync, a leap of the clock. */
  readonly mock: Mock;
  /**
   * Calls an action.
   *
   * @throws {Error} when the service refuses.
   */
  call<A extends ActionOf<S>>(action: A, request: RequestOf<S, A>): Promise<ResponseOf<S, A>>;
  /** Calls an action and tells how the service refuses; `undefined` if it does not. */
  refusalOf<A extends ActionOf<S>>(action: A, request: RequestOf<S, A>): Promise<string | undefined>;
  /** Moves the clock of the mock and the one that the client signs with, both by so many milliseconds. */
  advance(ms: number): void;
  /** Breaches of the spec by requests and answers, in the words of Prism and of Ajv. */
  readonly complaints: readonly string[];
  /** Answers that came through Prism. */
  readonly proxied: number;
}

/**
 * Sets up a story. Its time stands still and moves only when it is told to: the vendors' clients sign by the clock of the
 * machine, so that is what goes with the clock of the mock.
 */
export async function openStage<S extends Service>(options: StageOptions<S>): Promise<Stage<S>> {
  const { service, client, way, estate, startMs } = options;
  await using stack = new AsyncDisposableStack();
  const mock = stack.use(createMock({ ...estate, rateLimit: false, now: () => startMs }));
  const { url, ca } = await mock.listen({ tls: way === "HTTPS" });
  const complaints: string[] = [];
  let proxied = 0;
  const throughPrism = async (): Promise<string> => {
    const prism = stack.use(await startPrism({ document: documentOf(service), upstream: url, strict: false }));
    const rpcProxy = await startRpcProxy({
      service,
      upstream: prism.url,
      onAnswer: ({ action, headers }) => {
        proxied++;
        complaints.push(...violationsIn(headers).map((violation) => `${action}: ${JSON.stringify(violation)}`));
      },
    });
    return stack.use(rpcProxy).url;
  };
  const origin = way === "HTTP through Prism" ? await throughPrism() : url;
  const target = { ...targetOf(mock, service, origin), ...(ca === undefined ? {} : { ca }) };

  // The certificate is made by the real time, which is what the other end compares it with; all else goes by this.
  vi.useFakeTimers({ toFake: ["Date"], now: startMs });
  stack.defer(() => void vi.useRealTimers());
  const send = <A extends ActionOf<S>>(action: A, request: RequestOf<S, A>): Promise<Answer> =>
    client.call(target, service, action, request as JsonObject); // every request is an object
  const held = stack.move();
  return {
    mock,
    complaints,
    get proxied() {
      return proxied;
    },
    call: async (action, request) => {
      const answer = await send(action, request);
      if (!answer.ok) throw new Error(`${action} was refused with ${answer.code}`);
      complaints.push(...problemsOf(service, action, answer.value));
      return answer.value as ResponseOf<S, typeof action>; // the line above has compared it with the spec
    },
    refusalOf: async (action, request) => {
      const answer = await send(action, request);
      return answer.ok ? undefined : answer.code;
    },
    advance: (ms) => {
      mock.clock.advance(ms);
      vi.setSystemTime(mock.clock.now());
    },
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}

/** Compares what a client made of a success with the spec, put back into its envelope. */
function problemsOf(service: Service, action: string, value: unknown): readonly string[] {
  const body = JSON.stringify(service === "tcss" ? { Response: value } : value);
  return answerProblems({ service, action, status: 200, body }).map((problem) => `${action}: ${problem}`);
}
