import type { Service } from "../../build/services.ts";

/** A request that the page asks the worker to send. */
export interface Question {
  /** Number that the answer has too. */
  readonly id: number;
  readonly service: Service["id"];
  readonly action: string;
  /** The parameters, as JSON. */
  readonly parameters: string;
}

/** An answer of the emulator as it travels. */
export interface Answered {
  readonly kind: "answer";
  /** HTTP status. */
  readonly status: number;
  readonly requestId: string;
  /** Milliseconds from the call to its answer. */
  readonly ms: number;
  readonly body: string;
}

/** Reason of the client to send nothing. */
export interface Refused {
  readonly kind: "refusal";
  readonly reason: string;
}

/** Result of a request. */
export type Outcome = Answered | Refused;

/** IDs of things that are in the emulator, by the parameters that take them. */
export type KnownIds = Readonly<Record<string, number | string>>;

/** A message of the worker: it has started, it cannot start, or an outcome. */
export type WorkerMessage =
  | { readonly kind: "started"; readonly ids: KnownIds }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "outcome"; readonly id: number; readonly outcome: Outcome };
