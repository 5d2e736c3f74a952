import type { Hooks, SasClient, TcssClient } from "@plimsoll/client";

import { configurationFailure } from "./configuration-failure.js";
import { placesOf } from "./credentials.js";
import type { Io } from "./io.js";
import type { Globals } from "./options/globals.js";

/** A client of Tencent Cloud for the account whose key is found. */
export async function connectTcss(io: Io, globals: Globals): Promise<TcssClient> {
  const { createTcssClient, defaultTencentCredentials } = await import("@plimsoll/client");
  const credentials = defaultTencentCredentials(placesOf(io.env));
  return configured(io, globals, () => createTcssClient({ ...common(io, globals), credentials }));
}

/** A client of Alibaba Cloud for the account whose key is found. */
export async function connectSas(io: Io, globals: Globals): Promise<SasClient> {
  const { createSasClient, defaultAlibabaCredentials } = await import("@plimsoll/client");
  const credentials = defaultAlibabaCredentials(placesOf(io.env));
  return configured(io, globals, () => createSasClient({ ...common(io, globals), credentials }));
}

/** What the client refuses is a wrong option or variable of the command. */
async function configured<Client>(io: Io, globals: Globals, create: () => Client): Promise<Client> {
  const { isConfigurationError } = await import("@plimsoll/client");
  try {
    return create();
  } catch (error) {
    throw isConfigurationError(error) ? configurationFailure(error, io, globals) : error;
  }
}

function common(io: Io, { endpoint, region, timeout, debug }: Globals) {
  return {
    timeoutMs: timeout * 1000,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(region === undefined ? {} : { region }),
    ...(debug ? { hooks: debugHooks(io) } : {}),
  };
}

/** The client hands out copies without secrets. */
function debugHooks(io: Io): Hooks {
  const line = (mark: string, data: unknown): void => void io.stderr.write(`${mark} ${JSON.stringify(data)}\n`);
  return {
    onRequest: (request) => line(">", request),
    onResponse: (response) => line("<", response),
    onRetry: (retry) => line("~", retry),
  };
}
