import {
  type SasClient,
  type TcssClient,
  createSasClient,
  createTcssClient,
  defaultAlibabaCredentials,
  defaultTencentCredentials,
  isConfigurationError,
} from "@plimsoll/client";

import { configurationFailure } from "./configuration-failure.js";
import { credentialPlaces } from "./credentials.js";
import { debugHooks } from "./debug-hooks.js";
import type { Io } from "./io.js";
import { omitUndefined } from "./omit-undefined.js";
import type { Globals } from "./options/globals.js";

/** A client of Tencent Cloud for the account whose key is found. */
export async function connectTcss(io: Io, globals: Globals): Promise<TcssClient> {
  const credentials = defaultTencentCredentials(credentialPlaces(io.env));
  return configured(io, globals, () => createTcssClient({ ...clientOptions(io, globals), credentials }));
}

/** A client of Alibaba Cloud for the account whose key is found. */
export async function connectSas(io: Io, globals: Globals): Promise<SasClient> {
  const credentials = defaultAlibabaCredentials(credentialPlaces(io.env));
  return configured(io, globals, () => createSasClient({ ...clientOptions(io, globals), credentials }));
}

/** An option that the client refuses is a wrong option or variable of the command. */
async function configured<Client>(io: Io, globals: Globals, create: () => Client): Promise<Client> {
  try {
    return create();
  } catch (error) {
    throw isConfigurationError(error) ? configurationFailure(error, io, globals) : error;
  }
}

/** Options of the client that every call of a command shares. */
export function clientOptions(io: Io, { endpoint, region, timeout, debug, debugBodies }: Globals) {
  return {
    timeoutMs: timeout * 1000,
    ...omitUndefined({ endpoint, region }),
    ...(debug || debugBodies ? { hooks: debugHooks(io, { bodies: debugBodies === true }) } : {}),
  };
}
