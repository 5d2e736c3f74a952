export { openPostgresStore } from "./store/open-postgres-store.js";
export type { PostgresPlace } from "./database/postgres-place.js";
