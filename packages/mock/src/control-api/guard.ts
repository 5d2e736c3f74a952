import { equalSignatures, sha256Hex } from "../crypto/digest.js";
import { isOwnHost, problemOfHost, problemOfOrigin } from "../server/web-page.js";
import type { WireRequest } from "../wire/message.js";
import { headerOf } from "../wire/message.js";
import { Problem } from "./problem.js";

/**
 * Lets a request to the control API pass.
 *
 * @throws {Problem} when it may not.
 */
export type Guard = (request: WireRequest) => void;

const minToken = 16;

/**
 * Makes the guard of the control API. Without a token only callers on this machine pass, and no web page that a browser on it
 * shows: neither one of another site nor one whose name was made to lead here.
 *
 * @param token - What every caller must send, if there is one.
 * @throws {RangeError} when the token is too short to be safe.
 */
export function createGuard(token: string | undefined): Guard {
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    throw new RangeError("a control token has no blanks and only characters of ASCII");
  if (token !== undefined && token.length < minToken)
    throw new RangeError(`a control token has ${minToken} characters or more`);
  const expected = token === undefined ? undefined : sha256Hex(token);
  return (request) => {
    refuseForeignPage(request);
    if (expected !== undefined) refuseUnlessToken(request, expected);
    else if (request.peer !== undefined) refuseStranger(request);
  };
}

function refuseForeignPage(request: WireRequest): void {
  const problem = problemOfOrigin(request);
  if (problem !== undefined) throw new Problem(403, problem.code, problem.detail, problem.next);
}

function refuseUnlessToken({ headers }: WireRequest, expected: string): void {
  const [, given] = /^Bearer +(\S+)$/i.exec(headerOf(headers, "authorization") ?? "") ?? [];
  // Digests are of one length, so that the comparison does not tell how long the token is.
  if (given !== undefined && equalSignatures(expected, sha256Hex(given))) return;
  throw new Problem(
    401,
    given === undefined ? "TokenMissing" : "TokenWrong",
    given === undefined ? "This mock is controlled with a token." : "This is not the token of this mock.",
    "Send the header Authorization: Bearer and the token that the mock was started with.",
  );
}

function refuseStranger(request: WireRequest): void {
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
