import { placeOf } from "./places.js";
import { FleetError } from "../errors/fleet-error.js";
import type { FleetOptions, FullOptions } from "./fleet-options.js";

/**
 * Options with their defaults.
 *
 * @throws {StoreError} when the address is invalid (`InvalidAddress`).
 * @throws {FleetError} when a number is out of its range (`BadOption`).
 */
export function fullOptions(given: FleetOptions | string): FullOptions {
  const options = typeof given === "string" ? { url: given } : given;
  const { connections = 4, queryTimeoutMs = 60_000, storeTimeoutSeconds = 300 } = options;
  atLeast("connections", connections, 2);
  atLeast("queryTimeoutMs", queryTimeoutMs, 1000);
  atLeast("storeTimeoutSeconds", storeTimeoutSeconds, 1);
  return {
    url: options.url,
    place: placeOf(options.url),
    schema: options.schema ?? "plimsoll",
    connections,
    queryTimeoutMs,
    storeTimeoutSeconds,
    program: options.program ?? "plimsoll-fleet",
    now: options.now ?? (() => new Date()),
    onError: options.onError ?? (() => undefined),
  };
}

/** @throws {FleetError} when a number is not a whole one from the least (`BadOption`). */
export function atLeast(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw new FleetError("BadOption", `${name} must be a whole number from ${least}, not ${value}.`);
}
