import openApi from "@alicloud/openapi-client";

import { errorCodeOf } from "../harness/spec.js";
import type { ContractClient } from "./client.js";

/** Alibaba's generic client, unmodified, with its signature of today: ACS3. */
export const alicloudOpenapi: ContractClient = {
  name: "@alicloud/openapi-client",
  services: ["sas"],
  method: "POST",
  async call({ origin, keyId, keySecret, ca }, _service, action, request) {
    const { host, protocol } = new URL(origin);
    const scheme = protocol.slice(0, -1);
    const client = new openApi.default(
      new openApi.Config({
        accessKeyId: keyId,
        accessKeySecret: keySecret,
        protocol: scheme,
        endpoint: host,
        ...(ca === undefined ? {} : { ca }),
      }),
    );
    const params = new openApi.Params({
      action,
      version: "2018-12-03",
      protocol: scheme.toUpperCase(),
      method: "POST",
      authType: "AK",
      style: "RPC",
      pathname: "/",
      reqBodyType: "json",
      bodyType: "json",
    });
    const defaults = {} as Parameters<typeof client.callApi>[2]; // Its class is in a package of the client's own; every member is optional.
    try {
      const answer = await client.callApi(params, new openApi.OpenApiRequest({ query: request }), defaults);
      return { ok: true, value: answer["body"] };
    } catch (error) {
      const code = error instanceof Error && "data" in error ? errorCodeOf(error.data) : undefined;
      if (code !== undefined) return { ok: false, code };
      throw error;
    }
  },
};
