import type { RequestCheck } from "../gateway/protocol.js";
import { maxBodyBytes } from "../wire/message.js";
import type { SasCall } from "./call.js";
import { bodyTooLarge, missingParameter, sasRefusal } from "./errors.js";
import { readVendorHost } from "./hosts.js";

/**
 * The first checks: they refuse a request that is not one to the API at all.
 *
 * @param isHost - True if one of the vendor's hosts leads to the product.
 */
export function requestChecks(isHost: (host: string) => boolean): readonly RequestCheck<SasCall>[] {
  return [({ call }) => checkHost(call, isHost), checkSize, checkRequiredParameters];
}

/** True unless a host is one of the vendor's that leads to another product than Security Center. */
export function isSasHost(host: string): boolean {
  return readVendorHost(host)?.isSas !== false;
}

/** Refuses methods other than GET and POST. */
export const checkMethod: RequestCheck<SasCall> = ({ call: { request } }) => {
  if (request.method !== "GET" && request.method !== "POST") throw sasRefusal("UnsupportedHTTPMethod");
};

/** Refuses a format of the answer that does not exist. */
export const checkFormat: RequestCheck<SasCall> = ({ call: { format } }) => {
  if (format.problem !== undefined) throw sasRefusal(`InvalidParameter.${format.problem}`);
};

function checkHost({ request }: SasCall, isHost: (host: string) => boolean): void {
  if (!isHost(request.hosts[0] ?? "")) throw sasRefusal("InvalidProduct.NotFound");
}

const checkSize: RequestCheck<SasCall> = ({ call: { request } }) => {
  if (request.bodyBytes > maxBodyBytes) throw bodyTooLarge();
};

const checkRequiredParameters: RequestCheck<SasCall> = ({ call: { action, version } }) => {
  if (action === "") throw missingParameter("Action");
  if (version === "") throw missingParameter("Version");
};
