import type { Hooks, SasClient, TcssClient } from "@plimsoll/client";

import { placesOf } from "./credentials.js";
import type { Io } from "./io.js";
import type { Globals } from "./options/globals.js";

/** A client of Tencent Cloud for the account whose key is found. */
export async function connectTcss(io: Io, globals: Globals): Promise<TcssClient> {
  const { createTcssClient, defaultTencentCredentials } = await import("@plimsoll/client");
  return createTcssClient({ ...common(io, globals), credentials: defaultTencentCredentials(placesOf(io.env)) });
}

/** A client of Alibaba Cloud for the account whose key is found. */
export async function connectSas(io: Io, globals: Globals): Promise<SasClient> {
  const { createSasClient, defaultAlibabaCredentials } = await import("@plimsoll/client");
  return createSasClient({ ...common(io, globals), credentials: defaultAlibabaCredentials(placesOf(io.env)) });
}

/** What every call of a command has in common. */
export function common(io: Io, { endpoint, region, timeout, debug }: Globals) {
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
