import { equalSignatures, sha256Hex } from "../crypto/digest.js";
import { isOwnHost, problemOfHost, problemOfOrigin } from "../server/web-page.js";
import type { WireRequest } from "../wire/message.js";
import { headerOf } from "../wire/message.js";
import { Problem } from "./problem.js";

/**
 * Checks that a caller may use the control API.
 *
 * @throws {Problem} when the caller may not.
 */
export type Guard = (request: WireRequest) => void;

const minToken = 16;

/**
 * Makes the guard of the control API. Without a token only callers on this machine pass, but no web page in a browser there:
 * neither one of another site nor one whose name resolves to this machine.
 *
 * @param token - Token that every caller must send; `undefined` for none.
 * @throws {RangeError} when the token is too short to be safe.
 */
export function createGuard(token: string | undefined): Guard {
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    throw new RangeError("the control token must have only ASCII characters and no blanks");
  if (token !== undefined && token.length < minToken)
    throw new RangeError(`the control token must have ${minToken} characters or more`);
  const expected = token === undefined ? undefined : sha256Hex(token);
  return (request) => {
    refuseForeignPage(request);
    if (expected !== undefined) refuseUnlessToken(request, expected);
    else if (request.peer !== undefined) refuseRemote(request);
  };
}

function refuseForeignPage(request: WireRequest): void {
  const problem = problemOfOrigin(request);
  if (problem !== undefined) throw new Problem(403, problem.code, problem.detail, problem.next);
}

function refuseUnlessToken({ headers }: WireRequest, expected: string): void {
  const [, given] = /^Bearer +(\S+)$/i.exec(headerOf(headers, "authorization") ?? "") ?? [];
  // Digests have one length, so that the time of the comparison does not reveal the length of the token.
  if (given !== undefined && equalSignatures(expected, sha256Hex(given))) return;
  throw new Problem(
    401,
    given === undefined ? "TokenMissing" : "TokenWrong",
    given === undefined ? "This mock is controlled with a token." : "This is not the token of this mock.",
    "Send the header Authorization: Bearer and the token that the mock was started with.",
  );
}

function refuseRemote(request: WireRequest): void {
  if (request.peer === "network")
    throw new Problem(
      403,
      "NotLocal",
      "Only callers on the machine of the mock may control it.",
      "Call it from there, or start the mock with a control token.",
    );
  const problem = problemOfHost(request, isOwnHost);
  if (problem === undefined) return;
  throw new Problem(
    403,
    problem.code,
    problem.detail,
    "Call the mock by localhost or an address, or start it with a control token.",
  );
}
