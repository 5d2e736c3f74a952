import { type Mock, type MockOptions, createMock } from "@plimsoll/mock";

import type { Service } from "@plimsoll/types";

import type { Target } from "@plimsoll/client-adapters/adapter";

/** A mock on a port. Disposing of it closes the port. */
export interface ServedMock extends AsyncDisposable {
  readonly mock: Mock;
  readonly url: string;
}

/** Serves a mock that never refuses for being asked too often: how often is not what these tests are about. */
export async function serveMock(options: MockOptions = {}): Promise<ServedMock> {
  const mock = createMock({ rateLimit: false, ...options });
  const { url } = await mock.listen();
  return { mock, url, [Symbol.asyncDispose]: () => mock.close() };
}

/** Points a client at an origin with the key that every mock knows. */
export function targetOf({ credentials: { tencent, alibaba } }: Mock, service: Service, origin: string): Target {
  if (service === "tcss") return { origin, keyId: tencent.secretId, keySecret: tencent.secretKey };
  return { origin, keyId: alibaba.accessKeyId, keySecret: alibaba.accessKeySecret };
}
