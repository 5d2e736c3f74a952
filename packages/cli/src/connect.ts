import type { SasClient, TcssClient } from "@plimsoll/client";

import { placesOf } from "./credentials.js";
import { debugHooks } from "./debug-hooks.js";
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

function common(io: Io, { endpoint, region, timeout, debug, debugBodies }: Globals) {
  return {
    timeoutMs: timeout * 1000,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(region === undefined ? {} : { region }),
    ...(debug || debugBodies ? { hooks: debugHooks(io, { bodies: debugBodies === true }) } : {}),
  };
}
