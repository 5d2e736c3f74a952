import type { WireBody, WireResponse } from "../wire/message.js";
import { bytesOf } from "../wire/message.js";

/** Waits; rejects with the signal's reason when it is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** A disruption of an answer on its way to the caller. */
export interface Disruption {
  /** Waits until the answer may leave; rejects with the signal's reason when it is aborted. */
  readonly wait: (signal: AbortSignal) => Promise<void>;
  /**
   * `whole` if all of it arrives, `reset` if nothing does, `truncated` if the connection closes after half of the body,
   * `stall` if nothing comes after that half and the connection stays.
   */
  readonly ending: "reset" | "stall" | "truncated" | "whole";
}

/** An answer and its disruption. */
export interface Delivery extends WireResponse {
  /** `undefined` if the answer arrives at once and whole. */
  readonly disruption: Disruption | undefined;
}

/** First half of the body, in bytes: the part of a truncated or stalled answer that arrives. */
export function firstHalf(body: WireBody): Buffer {
  const bytes = bytesOf(body);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}
