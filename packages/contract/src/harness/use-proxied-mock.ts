import type { Mock, MockOptions } from "@plimsoll/mock";
import type { Service } from "@plimsoll/types";
import { afterAll, beforeAll } from "vitest";

import { startPrism } from "./prism.js";
import { type ServedMock, serveMock } from "./served-mock.js";
import { SERVICES, documentOf } from "./spec.js";

/** A mock on a port, and Prism proxies in front of it. */
export interface ProxiedMock {
  readonly mock: Mock;
  /** Origin of the mock itself. */
  readonly url: string;
  /** Origin of the proxy of a service, by whether it refuses what breaks the spec or only reports it. */
  readonly proxy: (service: Service, kind: ProxyKind) => string;
}

/** Treatment of a request or an answer that breaks the spec. */
export type ProxyKind = "refusing" | "reporting";

/**
 * Gives the tests of a file one mock with Prism in front of it.
 *
 * @returns A function that tells where they are while a test runs.
 */
export function useProxiedMock(options: MockOptions): () => ProxiedMock {
  const stack = new AsyncDisposableStack();
  const urls = new Map<string, string>();
  let served: ServedMock | undefined;
  beforeAll(async () => {
    const { url } = (served = stack.use(await serveMock(options)));
    const start = async (service: Service, kind: ProxyKind): Promise<void> => {
      const prism = await startPrism({ document: documentOf(service), upstream: url, strict: kind === "refusing" });
      urls.set(`${service} ${kind}`, stack.use(prism).url);
    };
    await Promise.all(SERVICES.flatMap((service) => [start(service, "refusing"), start(service, "reporting")]));
  });
  afterAll(() => stack.disposeAsync());
  return () => {
    if (served === undefined) throw new Error("the mock is there only while tests run");
    return { mock: served.mock, url: served.url, proxy: (service, kind) => urls.get(`${service} ${kind}`) ?? "" };
  };
}
