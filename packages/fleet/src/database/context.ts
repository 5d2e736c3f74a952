import type { PostgresStore } from "@plimsoll/store/postgres";

import type { JobQueues } from "./job-queues.js";
import type { FleetSchemas } from "./places.js";
import type { FleetDb } from "./tables.js";

/** Things that the parts of a fleet share. */
export interface FleetContext {
  /** Schemas of the fleet. */
  readonly schemas: FleetSchemas;
  /** Its own tables. */
  readonly db: FleetDb;
  /** The queues. */
  readonly boss: JobQueues;
  /** The store. */
  readonly store: PostgresStore;
  /** The time of this machine; whatever other machines compare is the database's. */
  readonly now: () => Date;
  /** Name and version of the program. */
  readonly program: string;
}
