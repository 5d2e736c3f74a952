import { request as httpRequest, Agent as HttpAgent } from "node:http";
import { request as httpsRequest, Agent as HttpsAgent } from "node:https";

import { proxyEnvironment } from "@plimsoll/client";
import type { ChannelRequest } from "@plimsoll/core/notify";

import type { Io } from "../../io.js";

/** The answer of a receiver. */
export interface Answer {
  readonly status: number;
  /** Seconds to wait before the next request; absent if the receiver does not say. */
  readonly retryAfterSec?: number;
  /** Beginning of the body. */
  readonly body: string;
}

/** Characters of an answer that are read; the products answer with less than a hundred. */
const MAX_BODY = 10_000;

/**
 * Sends one request. Redirects are not followed: they would take the secret elsewhere. The proxy is that of the environment, as for
 * the services, and authorities are those of Node, `NODE_EXTRA_CA_CERTS` among them.
 *
 * @param signal - Ends the request.
 * @throws the system's error when there is no answer.
 * @throws {PlimsollError} when the address of the proxy is invalid, or this Node cannot use one.
 */
export async function post(
  { url, headers, body }: ChannelRequest,
  env: Io["env"],
  signal: AbortSignal,
): Promise<Answer> {
  const address = new URL(url);
  const isPlain = address.protocol === "http:";
  const proxyEnv = proxyEnvironment({ endpoint: address, environment: env });
  const settings = proxyEnv === undefined ? {} : { proxyEnv };
  const agent = isPlain ? new HttpAgent(settings) : new HttpsAgent(settings);
  const bytes = Buffer.from(body);
  const options = {
    method: "POST",
    headers: { ...headers, "content-length": bytes.length, "user-agent": "plimsoll" },
    agent,
    signal,
  };
  return new Promise<Answer>((resolve, reject) => {
    const request = (isPlain ? httpRequest : httpsRequest)(address, options, (response) => {
      const { statusCode: status = 0, headers: answered } = response;
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        text += piece;
        if (text.length > MAX_BODY) response.destroy();
      });
      response.on("close", () => {
        if (!response.complete && text.length <= MAX_BODY) return reject(new Error("the answer was cut off"));
        resolve({ status, ...retryAfterOf(answered["retry-after"]), body: text.slice(0, MAX_BODY) });
      });
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(bytes);
  });
}

/** Dates are rare here, and are waited for as if nothing had been said. */
function retryAfterOf(text: string | undefined): { readonly retryAfterSec?: number } {
  return text !== undefined && /^\d{1,6}$/.test(text) ? { retryAfterSec: Number(text) } : {};
}
