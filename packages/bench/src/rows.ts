import type { Row } from "./row.ts";
import { bundleSize } from "./rows/bundle-size.ts";
import { checkTime } from "./rows/check-time.ts";
import { cliSummary, cliVersion } from "./rows/cli-start.ts";
import { cliTable } from "./rows/cli-table.ts";
import { peersCpu, sasCpu, tcssCpu } from "./rows/client-cpu.ts";
import { faultMatrix } from "./rows/faults.ts";
import { findingsCpu } from "./rows/findings-cpu.ts";
import { findingsFaults } from "./rows/findings-faults.ts";
import { findingsMemory } from "./rows/findings-memory.ts";
import { findingsMock } from "./rows/findings-mock.ts";
import { findingsPaced } from "./rows/findings-paced.ts";
import { findingsUnchanged } from "./rows/findings-unchanged.ts";
import { fleetDays } from "./rows/fleet-days.ts";
import { fleetMerge } from "./rows/fleet-merge.ts";
import { fleetMemory, fleetRecovery, fleetWorkers } from "./rows/fleet.ts";
import { gateCpu } from "./rows/gate-cpu.ts";
import { gateNdjson, gateSarif } from "./rows/gate-formats.ts";
import { importTime } from "./rows/import-time.ts";
import { installSize } from "./rows/install-size.ts";
import { inventoryMemory } from "./rows/inventory-memory.ts";
import { inventoryPaced } from "./rows/inventory-paced.ts";
import { mockMillion } from "./rows/mock-million.ts";
import { mockRate } from "./rows/mock-rate.ts";
import { mockCreate, mockStart } from "./rows/mock-start.ts";
import { rateLimited } from "./rows/rate-limited.ts";
import { storePostgres } from "./rows/store-postgres.ts";
import { reportPaint } from "./rows/report-paint.ts";
import { storeHistory, storeUnchanged } from "./rows/store.ts";
import { streamMemory } from "./rows/stream-memory.ts";
import { typesMemory } from "./rows/types-memory.ts";

/** Every measurement, in the order of the table. */
export const ROWS: readonly Row[] = [
  tcssCpu,
  sasCpu,
  peersCpu,
  importTime,
  installSize,
  bundleSize,
  typesMemory,
  rateLimited,
  inventoryPaced,
  streamMemory,
  faultMatrix,
  findingsPaced,
  findingsUnchanged,
  findingsCpu,
  findingsFaults,
  findingsMemory,
  findingsMock,
  gateCpu,
  checkTime,
  gateSarif,
  gateNdjson,
  inventoryMemory,
  storeHistory,
  storeUnchanged,
  storePostgres,
  fleetDays,
  fleetMerge,
  fleetWorkers,
  fleetRecovery,
  fleetMemory,
  reportPaint,
  mockRate,
  mockStart,
  mockCreate,
  mockMillion,
  cliVersion,
  cliSummary,
  cliTable,
];
