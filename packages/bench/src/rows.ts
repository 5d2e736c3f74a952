import type { Row } from "./row.ts";
import { bundleSize } from "./rows/bundle-size.ts";
import { cliSummary, cliVersion } from "./rows/cli-start.ts";
import { sasCpu, tcssCpu } from "./rows/client-cpu.ts";
import { importTime } from "./rows/import-time.ts";
import { installSize } from "./rows/install-size.ts";
import { mockRate } from "./rows/mock-rate.ts";
import { mockCreate, mockStart } from "./rows/mock-start.ts";
import { rateLimited } from "./rows/rate-limited.ts";

/** Every measurement, in the order of the table. */
export const ROWS: readonly Row[] = [
  tcssCpu,
  sasCpu,
  importTime,
  installSize,
  bundleSize,
  rateLimited,
  mockRate,
  mockStart,
  mockCreate,
  cliVersion,
  cliSummary,
];
