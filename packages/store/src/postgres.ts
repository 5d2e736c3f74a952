export { toPostgresError } from "./errors/postgres-errors.js";
export { openPostgresStore } from "./store/open-postgres-store.js";
export type { PostgresPlace } from "./database/postgres-place.js";
