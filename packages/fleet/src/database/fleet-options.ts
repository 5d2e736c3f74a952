/** Options by which a fleet is reached. */
export interface FleetOptions {
  /** Address of the database: `postgres://user:password@host:5432/database`. The password is in no message. */
  readonly url: string;
  /** Schema of the store, 1 to 50 lower-case letters, digits and underscores; those of the jobs and of the fleet's own tables are `<schema>_jobs` and `<schema>_fleet`. @default "plimsoll" */
  readonly schema?: string | undefined;
  /** Most connections for jobs and own tables, from 2; the store has others: one for each run, and those for its readers. @default 4 */
  readonly connections?: number | undefined;
  /** Name and version of the program, for `runs()` and for the list of connections. @default "plimsoll-fleet" */
  readonly program?: string | undefined;
  /** Milliseconds after which a statement without an answer has failed, from 1000. @default 60000 */
  readonly queryTimeoutMs?: number | undefined;
  /** Seconds after which a statement of the store without an answer has failed, 1 to 86400. @default 300 */
  readonly storeTimeoutSeconds?: number | undefined;
  /** The time. @default the clock of this machine */
  readonly now?: (() => Date) | undefined;
  /** Called with what went wrong in the background and is tried again, such as a connection that was cut. @default not called */
  readonly onError?: ((error: unknown) => void) | undefined;
}

type RequiredOptions = { readonly [Name in keyof FleetOptions]-?: Exclude<FleetOptions[Name], undefined> };

/** Options with everything that was left out. */
export interface FullOptions extends RequiredOptions {
  /** Server and database, without user and password. */
  readonly place: string;
}
