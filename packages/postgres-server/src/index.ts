export { findPostgres, isWithoutPostgres } from "./find-postgres.ts";
export { type PostgresOptions, type PostgresServer, startPostgres } from "./start-postgres.ts";
export { type Pooler, isWithoutPgbouncer, startPgbouncer } from "./start-pgbouncer.ts";
