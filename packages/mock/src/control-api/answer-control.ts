import { isTooDeep, maxJsonDepth } from "../wire/json-depth.js";
import { DataFileError } from "../storage/data-file-error.js";
import { VerificationError } from "../controls/verification-error.js";
import type { WireRequest, WireResponse } from "../wire/message.js";
import { maxBodyBytes } from "../wire/message.js";
import type { ControlSetting } from "./control-setting.js";
import type { ControlCall, Operation } from "./operation.js";
import { operations } from "./operations.js";
import { Problem, invalid } from "./problem.js";

/**
 * Answers a request to the control API. Never rejects.
 *
 * @param request - A request whose path begins below the root.
 */
export async function answerControl(
  request: WireRequest,
  { mock, guard, explain, reportError }: ControlSetting,
): Promise<WireResponse> {
  try {
    guard(request);
    const { operation, id } = findOperation(request);
    const call: ControlCall = { id, query: new URLSearchParams(request.query), body: readBody(request) };
    const answer: unknown = await operation.run(mock, call);
    return {
      status: operation.status ?? 200,
      headers: { "content-type": "application/json", "cache-control": "no-store" },
      body: JSON.stringify(answer),
    };
  } catch (error) {
    return toProblem(explain(error), reportError).toResponse();
  }
}

function findOperation({ method, path }: WireRequest): { readonly operation: Operation; readonly id: string } {
  const matches = operations.flatMap((operation) => {
    const id = matchPath(operation.path, path);
    return id === undefined ? [] : [{ operation, id }];
  });
  if (matches.length === 0)
    throw new Problem(
      404,
      "NoOperation",
      `There is nothing at /_plimsoll${path}.`,
      "GET /_plimsoll/openapi.json lists what there is.",
    );
  const wanted = method === "HEAD" ? "GET" : method;
  const found = matches.find(({ operation }) => operation.method === wanted);
  if (found !== undefined) return found;
  const allow = matches.map(({ operation }) => operation.method).join(", ");
  throw new Problem(405, "MethodNotAllowed", `${method} is not possible here.`, `Use ${allow}.`, {
    headers: { allow },
  });
}

/** Gives the part of a path that matches `{id}`; empty for a pattern without one, `undefined` if they do not match. */
function matchPath(pattern: string, path: string): string | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  let id = "";
  for (const [index, part] of wanted.entries()) {
    if (part === "{id}") id = given[index] ?? "";
    else if (part !== given[index]) return undefined;
  }
  return pattern.includes("{id}") && id === "" ? undefined : id;
}

function readBody({ body, bodyBytes }: WireRequest): unknown {
  if (bodyBytes > maxBodyBytes)
    throw new Problem(
      413,
      "BodyTooLarge",
      `The body has ${bodyBytes} bytes, more than ${maxBodyBytes}.`,
      "Send it in parts.",
    );
  if (bodyBytes === 0) return {};
  if (isTooDeep(body)) throw invalid(`The body is nested deeper than ${maxJsonDepth} levels.`);
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    throw new Problem(400, "InvalidJson", "The body is not JSON.", "Send JSON, or no body.");
  }
}

function toProblem(error: unknown, reportError: (error: unknown) => void): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof VerificationError) {
    const { found, rawMessage } = error;
    const next = "Look at GET /_plimsoll/requests for what was asked.";
    return new Problem(422, "VerificationFailed", `${rawMessage}.`, next, {
      members: { count: found.length, requests: found },
    });
  }
  if (error instanceof URIError) return invalid("The path is not encoded correctly.");
  reportError(error);
  if (error instanceof DataFileError)
    return new Problem(
      507,
      "DataFileFailed",
      `The change was not kept: ${error.rawMessage}`,
      "Look at the output of the mock; when its data file can be written again, ask again.",
    );
  return new Problem(
    500,
    "InternalError",
    "The mock failed, and has printed the error where it runs.",
    "Look at its output, and report it as a bug of the mock.",
  );
}
