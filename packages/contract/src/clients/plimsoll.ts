import { type TcssClientOptions, createSasClient, createTcssClient, isApiError } from "@plimsoll/client";

import type { Service } from "@plimsoll/types";

import { type JsonObject, SERVICES } from "../harness/spec.js";
import type { Answer, ContractClient, Target } from "./client.js";

/** What a test may change of our client besides where it calls and with which key. */
export interface CallSettings extends Pick<TcssClientOptions, "fetch" | "now"> {
  /** Token of temporary credentials. */
  readonly token?: string;
}

/** Our own client, sending each request once as the vendors' clients do. */
export const plimsollClient: ContractClient = {
  name: "@plimsoll/client",
  services: SERVICES,
  method: "POST",
  call: (target, service, action, request) => callOnce({ target, service, action, request }),
};

/** Calls an action once with our own client. */
export async function callOnce(
  call: {
    readonly target: Target;
    readonly service: Service;
    readonly action: string;
    readonly request: JsonObject;
  } & CallSettings,
): Promise<Answer> {
  await using client = createClient(call);
  try {
    return { ok: true, value: await client.call(call.action, call.request) };
  } catch (error) {
    if (isApiError(error)) return { ok: false, code: error.code };
    throw error;
  }
}

/** A client that takes any action and any request: what the spec names is known only when the test runs. */
interface AnyClient extends AsyncDisposable {
  readonly call: (action: string, request: JsonObject) => Promise<unknown>;
}

function createClient({
  target,
  service,
  token,
  fetch,
  now,
}: { readonly target: Target; readonly service: Service } & CallSettings): AnyClient {
  const { origin: endpoint, keyId, keySecret } = target;
  const once = { endpoint, fetch, now, retry: false, rateLimit: false } as const;
  const client =
    service === "tcss"
      ? createTcssClient({
          ...once,
          credentials: { secretId: keyId, secretKey: keySecret, ...(token === undefined ? {} : { token }) },
        })
      : createSasClient({
          ...once,
          credentials: {
            accessKeyId: keyId,
            accessKeySecret: keySecret,
            ...(token === undefined ? {} : { securityToken: token }),
          },
        });
  return client as unknown as AnyClient; // the same function, its types widened
}
