import { afterEach, beforeEach, expect, vi } from "vitest";

/** Library code does not print. A test that sees a `console` call fails. */
const methods = ["debug", "error", "info", "log", "warn"] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  for (const method of methods) expect(console[method], `console.${method}`).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
