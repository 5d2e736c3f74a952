import { afterAll, beforeEach } from "vitest";

import type { Mock, MockOptions } from "./mock/create-mock.js";
import { createMock } from "./mock/create-mock.js";

/**
 * Makes a mock for the tests of a file or a `describe` block: it is there at once, is as it was at the start before each test,
 * and is closed after the last. Tests that run at the same time share its state.
 *
 * @param options - See {@link MockOptions}.
 * @throws {RangeError} when `createMock` throws it.
 * @throws {DataFileError} when `createMock` throws it.
 * @example
 * const mock = useMock({ images: 50 });
 * const tcss = createTcssClient({ credentials: mock.credentials.tencent, fetch: mock.fetch });
 */
export function useMock(options: MockOptions = {}): Mock {
  const mock = createMock(options);
  beforeEach(() => mock.reset());
  afterAll(() => mock.close());
  return mock;
}
