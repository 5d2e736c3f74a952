import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { sas } from "@plimsoll/types";

import { JsonText } from "../json-text.js";
import { readNumber, readText, toText } from "./database.js";

/** An image as DescribeImageInfoList answers it. */
export type AlibabaImage = sas.components["schemas"]["ImageInfo"];

/** A server that runs containers. */
export interface Server {
  /** UUID of the server. */
  readonly uuid: string;
  /** UUIDs of the images that its containers are made from. */
  readonly imageUuids: readonly string[];
}

/** The tables of images and of the servers that use them. */
export const alibabaImageTable = `CREATE TABLE alibaba_images (
  id INTEGER PRIMARY KEY,
  Uuid TEXT NOT NULL UNIQUE,
  row TEXT NOT NULL
);
CREATE TABLE servers (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE);
CREATE TABLE server_images (server_uuid TEXT, image_id INTEGER, PRIMARY KEY (server_uuid, image_id)) WITHOUT ROWID`;

/** The images that Security Center knows. */
export class AlibabaImages {
  readonly #add: StatementSync;
  readonly #addServer: StatementSync;
  readonly #addUse: StatementSync;
  readonly #count: StatementSync;
  readonly #find: StatementSync;
  readonly #uuids: StatementSync;
  readonly #serverUuids: StatementSync;

  constructor(database: DatabaseSync) {
    this.#add = database.prepare("INSERT INTO alibaba_images (Uuid, row) VALUES (?, ?)");
    this.#addServer = database.prepare("INSERT INTO servers (uuid) VALUES (?)");
    this.#addUse = database.prepare("INSERT INTO server_images SELECT ?, id FROM alibaba_images WHERE Uuid = ?");
    this.#count = database.prepare("SELECT count(*) FROM alibaba_images");
    this.#find = database.prepare(`
      WITH mentioned AS (
        SELECT image.id AS id, wanted.key AS place FROM json_each(?1) AS wanted JOIN alibaba_images AS image ON image.Uuid = wanted.value
        UNION ALL
        SELECT used.image_id, wanted.key FROM json_each(?1) AS wanted JOIN server_images AS used ON used.server_uuid = wanted.value
      )
      SELECT group_concat(image.row, ',' ORDER BY first.place, image.id)
      FROM (SELECT id, min(place) AS place FROM mentioned GROUP BY id) AS first JOIN alibaba_images AS image USING (id)`);
    this.#uuids = database.prepare("SELECT Uuid AS uuid FROM alibaba_images ORDER BY id");
    this.#serverUuids = database.prepare("SELECT uuid FROM servers ORDER BY id");
  }

  /** Adds an image. */
  add(image: AlibabaImage): void {
    this.#add.run(image.Uuid, JSON.stringify(image));
  }

  /** Adds a server. UUIDs of images that do not exist are left out. */
  addServer({ uuid, imageUuids }: Server): void {
    this.#addServer.run(uuid);
    for (const imageUuid of imageUuids) this.#addUse.run(uuid, imageUuid);
  }

  /** How many images there are. */
  get size(): number {
    return readNumber(this.#count);
  }

  /** UUIDs of the images. */
  get uuids(): readonly string[] {
    return this.#uuids.all().map(({ uuid }) => toText(uuid));
  }

  /** UUIDs of the servers. */
  get serverUuids(): readonly string[] {
    return this.#serverUuids.all().map(({ uuid }) => toText(uuid));
  }

  /** The images with these UUIDs or on servers with them, each once, in the order of first mention. */
  find(uuids: readonly string[]): JsonText<AlibabaImage[]> {
    return JsonText.array<AlibabaImage>(readText(this.#find, JSON.stringify(uuids)) ?? "");
  }
}
