import type { Store } from "@plimsoll/store";

import { isDatabase } from "../fleet/database-option.js";
import { fleetFailure } from "../fleet/fleet-failure.js";
import { loadPostgresStore } from "../fleet/load-fleet.js";
import type { Io } from "../io.js";

/**
 * Opens a store: a file, or a database of a fleet.
 *
 * @param place - Path of the file, or address of the database.
 * @throws {CommandFailure} when it is a database that cannot be used; of a file, the error of the store.
 */
export async function openAnyStore(
  place: string,
  { io, readOnly }: { readonly io: Io; readonly readOnly: boolean },
): Promise<Store> {
  if (isDatabase(place)) {
    const { openPostgresStore } = await loadPostgresStore();
    try {
      return await openPostgresStore(place, { readOnly, now: io.now });
    } catch (error) {
      throw fleetFailure(error);
    }
  }
  const { openStore } = await import("@plimsoll/store");
  return openStore(place, { readOnly, now: io.now });
}
