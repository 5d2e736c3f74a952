import { type OperationRecord, type Service, suggestionAmong } from "@plimsoll/types";
import type { Client as OpenapiClient } from "openapi-fetch";

import { checkTime } from "./check-options.js";
import { CallsInFlight } from "./calls-in-flight.js";
import { PlimsollError } from "../errors/plimsoll-error.js";
import type { CallEvent } from "../telemetry/hooks.js";
import type { Observer } from "../telemetry/observer.js";
import { type PaginateOptions, paginate } from "../pagination/paginate.js";
import { createRawClient } from "../raw/raw-client.js";
import type { CallOptions, ServiceClient } from "./service-client.js";
import { unwrap } from "./unwrap.js";
import type { Answer } from "../transport/answer.js";
import type { Send, Transport, WireRequest } from "../transport/exchange.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";

/** Options of {@link createServiceClient}. */
export interface ServiceClientParts {
  /** The service. */
  readonly protocol: ServiceProtocol;
  /** Origin of the service. */
  readonly endpoint: string;
  /** Its host, with the port where that is not the usual one. */
  readonly host: string;
  /** Receives the events. */
  readonly observer: Observer;
  /** The pipeline. */
  readonly send: Send;
  /** The pipeline's innermost stage. */
  readonly transport: Transport;
  /** Milliseconds that a call may take if it does not say. */
  readonly timeoutMs: number;
  /** Operations by action. */
  readonly operations: Readonly<Record<string, OperationRecord>>;
}

/** Puts the typed calls on top of a pipeline. */
export function createServiceClient<S extends Service, Paths extends object, Large>(
  parts: ServiceClientParts,
): ServiceClient<S, Paths, Large> {
  const { protocol, endpoint, host, observer, transport, timeoutMs: usualTimeoutMs } = parts;
  const { cloud, service } = protocol;
  const underWay = new CallsInFlight();
  let raw: OpenapiClient<Paths> | undefined;

  const operationNamed = (action: string): OperationRecord => knownOperation(service, parts.operations, action);
  const send = (operation: OperationRecord, call: CallParts): Promise<Answer> => {
    const headers = { ...call.headers, ...protocol.headers(operation) };
    const request = { ...requestDefaults, timeoutMs: usualTimeoutMs, operation, ...call, headers };
    return underWay.run(operation.action, () => parts.send(request));
  };
  /** A call that publishes its events. */
  const traced = <T>(operation: OperationRecord, callParts: CallParts, take: (answer: Answer) => T): Promise<T> => {
    if (!observer.watchesCalls) return send(operation, callParts).then(take);
    const event: CallEvent = { cloud, service, action: operation.action, host };
    return observer.call(event, async () => {
      const answer = await send(operation, callParts);
      event.attempts = answer.attempts;
      event.status = answer.status;
      return take(answer);
    });
  };
  const call = async (action: string, parameters: object = {}, options: CallOptions = {}): Promise<unknown> => {
    const { signal, timeoutMs = usualTimeoutMs } = options;
    checkTime("timeoutMs", timeoutMs);
    const operation = operationNamed(action);
    const callParts = { ...protocol.encode(operation, parameters), signal, timeoutMs };
    // Returned without `await`, a promise takes two more turns of the queue.
    return await traced(operation, callParts, (answer) => unwrap(protocol, operation, answer));
  };
  const close = (): Promise<void> => underWay.close().then(transport.close);
  const rawSend = (operation: OperationRecord, callParts: CallParts): Promise<Answer> =>
    traced(operation, callParts, (answer) => answer);
  const client = {
    call,
    paginate: (action: string, parameters?: object, options?: PaginateOptions) =>
      paginate({ call, protocol, operation: operationNamed(action), parameters, options }),
    get raw() {
      return (raw ??= createRawClient<Paths>({ endpoint, protocol, operationNamed, send: rawSend }));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return client as unknown as ServiceClient<S, Paths, Large>; // the types follow from the spec, the values from the same spec's table
}

type CallParts = Partial<WireRequest> & Pick<WireRequest, "body" | "method" | "query">;

const requestDefaults = {
  key: undefined,
  refusedKey: undefined,
  signal: undefined,
  deadline: Infinity,
  attempt: 1,
  onSent: () => undefined,
} as const;

function knownOperation(
  service: Service,
  operations: Readonly<Record<string, OperationRecord>>,
  action: string,
): OperationRecord {
  const operation = Object.hasOwn(operations, action) ? operations[action] : undefined;
  if (operation !== undefined) return operation;
  const names = Object.keys(operations);
  const suggestion = suggestionAmong(names, action);
  throw new PlimsollError({
    code: "UnknownAction",
    rawMessage: `${service} has no action ${action}.${suggestion === undefined ? "" : ` Did you mean ${suggestion}?`} Known: ${names.join(", ")}.`,
  });
}
