import { randomBytes } from "node:crypto";

import type { MockCredentials } from "@plimsoll/mock";

/**
 * Makes keys that nobody can know beforehand: what is signed with them is signed again with real ones, and those of every
 * mock are public.
 */
export function createRunCredentials(): MockCredentials {
  const make = (bytes: number): string => randomBytes(bytes).toString("hex");
  return {
    tencent: { secretId: `plimsoll-record-${make(6)}`, secretKey: make(24) },
    alibaba: { accessKeyId: `plimsoll-record-${make(6)}`, accessKeySecret: make(24) },
  };
}
