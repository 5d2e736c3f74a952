import type { Client } from "openapi-fetch";

import { parseJson } from "../base/parse-json.js";
import { type RawMethod, rawMethods } from "./methods.js";
import type { RawClientOptions } from "./openapi-client.js";

/**
 * The raw client, whose code is loaded when it is first used: most programs never need it.
 *
 * @returns what openapi-fetch would return. An invalid middleware fails the next call, not `use()`.
 */
export function createRawClient<Paths extends object>(options: RawClientOptions): Client<Paths> {
  let client: Promise<Client<Paths>> | undefined;
  const load = (): Promise<Client<Paths>> =>
    (client ??= import("./openapi-client.js").then(({ createOpenapiClient }) =>
      createOpenapiClient<Paths>({ ...options, parse: parseJson }),
    ));
  const change = (step: (loaded: Client<Paths>) => void): void => {
    client = load().then((loaded) => {
      step(loaded);
      return loaded;
    });
    client.catch(() => undefined);
  };
  const callOf =
    (method: RawMethod) =>
    async (...given: readonly never[]): Promise<unknown> => {
      const loaded = await load();
      return (loaded[method] as (...given: readonly never[]) => Promise<unknown>)(...given); // passed on as it came
    };
  return {
    ...Object.fromEntries(rawMethods.map((method) => [method, callOf(method)])),
    use: (...middleware: Parameters<Client<Paths>["use"]>) => change((loaded) => loaded.use(...middleware)),
    eject: (...middleware: Parameters<Client<Paths>["eject"]>) => change((loaded) => loaded.eject(...middleware)),
  } as Client<Paths>; // the methods are in the list
}
