import { vi } from "vitest";

/**
 * Limits of every test. They end what hangs and measure nothing: a machine that is ten times slower, or stands still for a while,
 * reaches none of them.
 */
vi.setConfig({
  /** Milliseconds of a test. */
  testTimeout: 600_000,
  /** Milliseconds of what is done before and after tests, such as the start of a server. */
  hookTimeout: 300_000,
  /** Milliseconds in which a condition that is looked at again and again must come true. */
  expect: { poll: { timeout: 200_000 } },
});
