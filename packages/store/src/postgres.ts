export { type PostgresStore, openPostgresStore } from "./store/open-postgres-store.js";
export type { CallerTransaction } from "./database/caller-transaction.js";
export type { PostgresPlace } from "./database/postgres-place.js";
export { toPostgresError } from "./errors/postgres-errors.js";
