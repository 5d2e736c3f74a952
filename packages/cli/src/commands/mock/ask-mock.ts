import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { visible } from "../../output/visible.js";

/** A request to the control API of a running emulator. */
export interface ControlRequest {
  readonly method: "DELETE" | "GET" | "POST" | "PUT";
  /** Path below the root of the control API, `/state`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Default port of `plimsoll mock start`. */
export const defaultPort = 8321;

/**
 * Sends a request to the control API of a running emulator.
 *
 * @returns The answer.
 * @throws {CommandFailure} when no emulator answers there, or it refuses.
 */
export async function askMock(
  { method, path, query = {}, body }: ControlRequest,
  io: Io,
  globals: Globals,
): Promise<unknown> {
  const { endpoint = `http://127.0.0.1:${defaultPort}`, timeout } = globals;
  const url = urlOf(endpoint, path, query);
  const { PLIMSOLL_CONTROL_TOKEN: token = "" } = io.env;
  const init = {
    method,
    headers: {
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.any([io.signal, AbortSignal.timeout(timerMs(timeout))]),
  };
  const response = await fetch(url, init).catch((error: unknown) => {
    io.signal.throwIfAborted();
    throw unreachable(endpoint, error);
  });
  const answer = parse(await response.text());
  if (response.ok && answer !== undefined) return answer;
  throw refusalOf(response.status, answer, endpoint);
}

/** A runtime's timers take whole milliseconds up to 2^31-1; a longer one would end at once. */
function timerMs(seconds: number): number {
  return Math.min(2 ** 31 - 1, Math.ceil(seconds * 1000));
}

function urlOf(endpoint: string, path: string, query: Readonly<Record<string, string>>): URL {
  if (!/^https?:\/\//i.test(endpoint) || !URL.canParse(endpoint))
    throw usageFailure("--endpoint or PLIMSOLL_ENDPOINT is not a URL such as http://127.0.0.1:8321.");
  const url = new URL(`/_plimsoll${path}`, endpoint);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

function unreachable(endpoint: string, error: unknown): CommandFailure {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const why = visible(cause instanceof Error ? cause.message : String(cause));
  const message = `no emulator answers at ${endpoint} (${why}). Start one with plimsoll mock start, or say with --endpoint or PLIMSOLL_ENDPOINT where it is.`;
  return new CommandFailure(EXIT.error, "NoMock", message);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Makes an error of a refusal. An answer that is not one of the control API comes from another program. */
function refusalOf(status: number, answer: unknown, endpoint: string): CommandFailure {
  const { code, detail, next } =
    typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : {}; // an object
  if (typeof code !== "string" || typeof detail !== "string" || typeof next !== "string")
    return new CommandFailure(
      EXIT.error,
      "NotAMock",
      `the server at ${endpoint} is not an emulator of this version (status ${status}). Start one with plimsoll mock start, or say with --endpoint or PLIMSOLL_ENDPOINT where it is.`,
    );
  const exitCode = status === 400 ? EXIT.usage : status === 401 || status === 403 ? EXIT.credentials : EXIT.error;
  return new CommandFailure(
    exitCode,
    code,
    visible(status === 401 ? `${detail} ${tokenHint}` : hasOwnAdvice(status) ? detail : `${detail} ${next}`),
  );
}

const tokenHint = "Set PLIMSOLL_CONTROL_TOKEN to what plimsoll mock start printed.";

/** Statuses whose advice is for HTTP: the command line has its own. */
function hasOwnAdvice(status: number): boolean {
  return status === 400 || status === 404 || status === 409 || status === 422;
}
