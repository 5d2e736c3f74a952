import { isApiError, isCredentialsError, isNetworkError, isTimeoutError } from "@plimsoll/client";
import type { Account } from "@plimsoll/core";

import type { Io } from "../../io.js";
import type { CheckResult } from "./check.js";

/** Seconds of a wrong clock that nobody notices. */
const SMALL_OFFSET_MS = 60_000;
/** Clock offset that the client corrects by itself, a day. */
const LARGE_OFFSET_MS = 86_400_000;

/**
 * Tells whether the endpoint answers, over which way.
 *
 * @param error - Error of the first call of the service; `undefined` if it was answered.
 */
export function endpointCheck({ endpoint }: Account, env: Io["env"], error: unknown): CheckResult {
  const way = wayTo(endpoint, env);
  const check = "endpoint";
  // A service that refuses was reached.
  if (error === undefined || isApiError(error)) return { check, state: "ok", finding: `${endpoint} answers, ${way}` };
  if (isCredentialsError(error)) return { check, state: "skip", finding: `${endpoint}: not checked, it needs a key` };
  const fault =
    isNetworkError(error) || isTimeoutError(error) ? `${error.code}: ${error.rawMessage}` : messageOf(error);
  return { check, state: "fail", finding: `${endpoint}: ${fault}, ${way}`, remedy: remedyOf(fault) };
}

/** Way to the endpoint: TLS or not, through a proxy or not, and the variables that decide it. */
export function wayTo(endpoint: string, env: Io["env"]): string {
  const { protocol, hostname } = URL.canParse(endpoint) ? new URL(endpoint) : { protocol: "", hostname: "" };
  const tls = protocol === "https:" ? "TLS" : "without TLS";
  const names = protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  const name = names.find((each) => (env[each] ?? "") !== "");
  const isHere = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (name === undefined || isHere) return `${tls}, no proxy`;
  const noProxy = ["no_proxy", "NO_PROXY"].find((each) => (env[each] ?? "") !== "");
  return `${tls}, proxy of ${name}${noProxy === undefined ? "" : ` (but see ${noProxy})`}`;
}

function remedyOf(fault: string): string {
  if (/CERT|SELF_SIGNED|UNABLE_TO|TLS|SSL/i.test(fault))
    return "Give Node the certificate of the proxy or gateway: NODE_EXTRA_CA_CERTS=<file>.";
  if (/proxy/i.test(fault)) return "Check HTTPS_PROXY and HTTP_PROXY, and that the proxy lets this host through.";
  return "Check endpoint, site and region of the account, this machine's DNS, and HTTPS_PROXY if there is a proxy.";
}

/** Tells by how much this machine's clock is wrong: requests are signed with the time. */
export function clockCheck(offsetMs: number | undefined): CheckResult {
  const check = "clock";
  if (offsetMs === undefined) return { check, state: "skip", finding: "not checked, no answer had a date" };
  const size = Math.abs(offsetMs);
  const side = offsetMs > 0 ? "behind" : "ahead of";
  if (size < SMALL_OFFSET_MS) return { check, state: "ok", finding: "less than a minute off" };
  const finding = `${durationText(size)} ${side} the service`;
  const remedy = "Set this machine's clock, best by NTP.";
  if (size > LARGE_OFFSET_MS) return { check, state: "fail", finding: `${finding}, too much to sign with`, remedy };
  return { check, state: "warn", finding: `${finding}; plimsoll corrects it, other tools may be refused`, remedy };
}

function durationText(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 120) return `${minutes} minute${minutes === 1 ? "" : "s"}`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

/** Message of an error, on one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0] ?? "";
}
