import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";

import type { Context, Middleware } from "./hono-types.js";
import { getCookie, setCookie } from "./hono.js";

/** Longest query of a request, in UTF-16 code units. */
const MAX_QUERY = 2048;

/** Limits on those who ask. */
export interface GuardOptions {
  /** Secret of the first address; whoever has it gets a cookie. */
  readonly token: string;
  /** Name that the server listens on, besides IP addresses and `localhost`. */
  readonly host: string;
  /** Further names, by which a proxy before the server is called. @default none */
  readonly names?: readonly string[] | undefined;
}

/** A refusal in plain text: nothing of the request is in it. */
function refuse(context: Context, status: 400 | 401 | 403 | 405 | 414, text: string): Response {
  return context.text(`${text}\n`, status);
}

/**
 * Lets a request through that reads, comes by a name of this server, and has the cookie, or the token for which it gets one. A page
 * of somebody else that has its own name point to this machine is refused by the name; it has no cookie either.
 */
export function guard({ token, host, names = [] }: GuardOptions): Middleware {
  // Whoever has the cookie does not learn the token, and servers with one token take the cookies of each other.
  const session = createHmac("sha256", token).update("plimsoll session").digest("base64url");
  const own = [host, ...names].map((name) => name.toLowerCase()).filter((name) => name !== "");
  return async (context, next) => {
    const { req } = context;
    if (req.method !== "GET" && req.method !== "HEAD") {
      context.header("allow", "GET, HEAD");
      return refuse(context, 405, "[MethodNotAllowed] These pages can only be read. Use GET.");
    }
    const url = new URL(req.url);
    const named = req.header("host") ?? "";
    if (!isOwnName(named, own))
      return refuse(
        context,
        403,
        "[ForeignHost] The request names another host. Use the address that plimsoll ui printed.",
      );
    if (url.search.length > MAX_QUERY)
      return refuse(context, 414, `[QueryTooLong] A query has ${MAX_QUERY} characters at most. Shorten it.`);
    const cookie = `plimsoll-${url.port || "80"}`;
    const given = url.searchParams.get("token");
    if (given !== null && isSame(given, token)) {
      setCookie(context, cookie, session, { httpOnly: true, sameSite: "Strict", path: "/" });
      url.searchParams.delete("token");
      return context.redirect(`${url.pathname.replace(/^\/+/, "/")}${url.search}`, 303);
    }
    if (!isSame(getCookie(context, cookie) ?? "", session))
      return refuse(context, 401, "[NoSession] Open the whole address that plimsoll ui printed, with its token.");
    return next();
  };
}

/** True for an address of a machine, which no name server can give to another, for `localhost`, and for the names that were given. */
function isOwnName(named: string, own: readonly string[]): boolean {
  const [, ipv6, name = ""] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::\d{1,5})?$/.exec(named.toLowerCase()) ?? [];
  if (ipv6 !== undefined) return isIP(ipv6) === 6;
  return name === "localhost" || isIP(name) === 4 || own.includes(name);
}

/** Compares two texts in constant time. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
