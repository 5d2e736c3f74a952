import { onTestFinished } from "vitest";
import pg from "pg";

import { waitUntil } from "./fleet.js";
import { query } from "./query.js";

/** Merges that wait inside their transactions. */
export interface HeldMerges {
  /** Waits until one does. */
  untilHeld(): Promise<void>;
  /** Lets them go on. A crash of the server does so too. */
  open(): Promise<void>;
}

const WAITING = `select from pg_stat_activity
  where wait_event_type = 'Lock' and wait_event = 'advisory' and datname = current_database()`;

/**
 * Lets merges wait inside their transactions.
 *
 * @param alias - Scope whose merges these are. @default all
 */
export async function holdMerges(url: string, alias?: string): Promise<HeldMerges> {
  const holder = new pg.Client(url);
  // It is gone with the server.
  holder.on("error", () => undefined);
  onTestFinished(() => holder.end().catch(() => undefined));
  await holder.connect();
  await holder.query("select pg_advisory_lock(14)");
  const isMeant = alias === undefined ? "true" : `new.scope = (select id from plimsoll.scope where alias = '${alias}')`;
  await query(
    url,
    `create function public.hold() returns trigger language plpgsql as $$
     begin
       if new.committed_at is not null and ${isMeant} then perform pg_advisory_xact_lock_shared(14); end if;
       return new;
     end $$;
     create trigger hold after update on plimsoll.run for each row execute function public.hold()`,
  );
  return {
    untilHeld: () => waitUntil("a merge", async () => (await query(url, WAITING)).length > 0),
    open: async () => void (await holder.query("select pg_advisory_unlock(14)")),
  };
}
