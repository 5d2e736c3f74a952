import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { text } from "node:stream/consumers";

import type { Key } from "./sign.js";
import { signRpc1, signV1 } from "./sign.js";

/** An answer to what a web page sent. */
export interface Sent {
  readonly status: number | undefined;
  readonly body: string;
  /** Has headers by which a browser shows the answer to the page. */
  readonly allowsPages: boolean;
}

/** Sends a request over a port with any headers, as a browser does for a page. */
export async function send(url: string, headers: Record<string, string>, path = "/", method = "GET"): Promise<Sent> {
  const outgoing = httpRequest(`${url}${path}`, { method, headers });
  outgoing.end();
  const [incoming] = await once(outgoing, "response");
  const allowsPages = incoming.headers["access-control-allow-origin"] !== undefined;
  return { status: incoming.statusCode, body: await text(incoming), allowsPages };
}

/** The path of a request that a page could send without asking first, signed with a key that it could know. */
export function signedPath(key: Key, host: string, service: string): string {
  const { url } =
    service === "tcss"
      ? signV1({ key, host, parameters: { Action: "DescribeAssetImageList" } })
      : signRpc1({ key, host, parameters: { Uuids: "a" } });
  return url.slice(url.indexOf("/?"));
}

/** Headers that a browser sends for a page of somebody else. */
export const pages = [
  { headers: { origin: "https://evil.com" }, want: "ForeignOrigin" },
  { headers: { origin: "null" }, want: "ForeignOrigin" },
  { headers: { origin: "http://localhost:3000" }, want: "ForeignOrigin" },
  { headers: { "sec-fetch-site": "cross-site" }, want: "ForeignOrigin" },
  { headers: { "sec-fetch-site": "same-site" }, want: "ForeignOrigin" },
  { headers: { host: "evil.com" }, want: "ForeignHost" },
  { headers: { host: "localhost.evil.com" }, want: "ForeignHost" },
] as const;
