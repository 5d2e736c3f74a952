import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { sas } from "@plimsoll/types";

import type { Condition } from "./database.js";
import { toText } from "./database.js";
import type { Selection } from "./selections.js";
import { Selections } from "./selections.js";

/** A server as DescribeCloudCenterInstances answers it. */
export type ServerInstance = sas.components["schemas"]["CloudCenterInstance"];

/** The tables of servers and of the images that their containers are made from. */
export const serverTable = `CREATE TABLE servers (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, row TEXT NOT NULL);
CREATE TABLE server_images (server_uuid TEXT, image_id INTEGER, PRIMARY KEY (server_uuid, image_id)) WITHOUT ROWID;
CREATE INDEX server_images_by_image ON server_images (image_id)`;

/** The servers in Security Center. */
export class Servers {
  readonly #selections: Selections;
  readonly #add: StatementSync;
  readonly #addUse: StatementSync;
  readonly #read: StatementSync;
  readonly #uuids: StatementSync;

  constructor(database: DatabaseSync) {
    this.#selections = new Selections(database, "servers");
    this.#add = database.prepare("INSERT INTO servers (uuid, row) VALUES (?, ?)");
    this.#addUse = database.prepare(
      "INSERT OR IGNORE INTO server_images SELECT ?, id FROM alibaba_images WHERE Uuid = ?",
    );
    // As for host images, CROSS JOIN keeps the order of the page.
    this.#read = database.prepare(
      "SELECT server.row FROM json_each(?) AS page CROSS JOIN servers AS server ON server.id = page.value",
    );
    this.#uuids = database.prepare("SELECT uuid FROM servers ORDER BY id LIMIT ?");
  }

  /** Adds a server and what runs on it. UUIDs of images that do not exist are left out. */
  add(server: ServerInstance, imageUuids: readonly string[]): void {
    this.#add.run(server.Uuid, JSON.stringify(server));
    for (const imageUuid of imageUuids) this.#addUse.run(server.Uuid, imageUuid);
    this.#selections.clear();
  }

  /** UUIDs of the servers. */
  get uuids(): readonly string[] {
    return this.firstUuids(-1);
  }

  /** The first UUIDs, in the same order. @param count - How many; less than 0 for all. */
  firstUuids(count: number): readonly string[] {
    return this.#uuids.all(count).map(({ uuid }) => toText(uuid));
  }

  /** Chooses servers. */
  select(condition: Condition): Selection {
    return this.#selections.find(condition, "id");
  }

  /** The servers of a part of a selection. */
  read(selection: Selection): ServerInstance[] {
    return this.#read.all(`[${selection.join(",")}]`).map(({ row }) => JSON.parse(toText(row)) as ServerInstance); // only `add` writes this column
  }
}
