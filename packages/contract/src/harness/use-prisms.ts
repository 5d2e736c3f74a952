import type { Service } from "@plimsoll/types";
import { afterAll, beforeAll } from "vitest";

import { startPrism } from "./prism.js";
import { SERVICES, documentOf } from "./spec.js";

/**
 * Gives the tests of a file a Prism for each service that answers with the examples of its spec.
 *
 * @returns A function that tells the origin of the Prism of a service while a test runs.
 */
export function usePrisms(): (service: Service) => string {
  const stack = new AsyncDisposableStack();
  const urls = new Map<Service, string>();
  const start = async (service: Service): Promise<void> => {
    urls.set(service, stack.use(await startPrism({ document: documentOf(service) })).url);
  };
  beforeAll(async () => {
    await Promise.all(SERVICES.map(start));
  });
  afterAll(() => stack.disposeAsync());
  return (service) => urls.get(service) ?? "";
}
