import type { Service } from "@plimsoll/types";

import type { JsonObject } from "../harness/spec.js";

/** Where a call goes and with which key it is signed. */
export interface Target {
  /** Origin without a path. */
  readonly origin: string;
  /** Key ID, by whichever name the cloud calls it. */
  readonly keyId: string;
  /** Secret of the key. */
  readonly keySecret: string;
  /** Certificate of the authority to trust, as PEM, where the origin is HTTPS. @default those that Node trusts */
  readonly ca?: string;
}

/** What came of a call: what the service answered without its envelope, or the code of its error. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string };

/** A client of one or both services, by the one face that the tests need. */
export interface ContractClient {
  /** Name in titles and in the matrix. */
  readonly name: string;
  /** The services it can call. */
  readonly services: readonly Service[];
  /** HTTP method it sends. What the gateway makes of a signed GET cannot be verified behind Prism. */
  readonly method: "GET" | "POST";
  /**
   * Calls an action once.
   *
   * @throws {Error} when there was no answer of the service, or one that the client does not take for such.
   */
  readonly call: (target: Target, service: Service, action: string, request: JsonObject) => Promise<Answer>;
}
