import { Agent } from "node:https";

import PopCore from "@alicloud/pop-core";

import { errorCodeOf } from "../harness/spec.js";
import type { ContractClient } from "./client.js";

/** Alibaba's older generic client, unmodified, with the RPC signature 1.0: in the query of a GET or in the form of a POST. */
export function popCore(method: "GET" | "POST"): ContractClient {
  return {
    name: method === "POST" ? "@alicloud/pop-core" : "@alicloud/pop-core (GET)",
    services: ["sas"],
    method,
    async call({ origin, keyId, keySecret, ca }, _service, action, request) {
      const client = new PopCore({
        endpoint: origin,
        apiVersion: "2018-12-03",
        accessKeyId: keyId,
        accessKeySecret: keySecret,
      });
      const agent = ca === undefined ? undefined : new Agent({ ca });
      const options = { method, ...(agent === undefined ? {} : { agent }) };
      try {
        return { ok: true, value: await client.request<unknown>(action, request, options) };
      } catch (error) {
        const code = error instanceof Error && "data" in error ? errorCodeOf(error.data) : undefined;
        if (code !== undefined) return { ok: false, code };
        throw error;
      } finally {
        agent?.destroy();
      }
    },
  };
}
