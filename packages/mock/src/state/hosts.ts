import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { prepareInsert, readNumber, readText, toNumber, toText } from "./database.js";

/** A machine with an agent that reports the images on it. */
export interface Host {
  /** ID of the host, usually a UUID. */
  readonly HostID: string;
  /** Name of the host. */
  readonly HostName: string;
  /** Cores of the host, which the edition of the account pays for. */
  readonly Cores: number;
  /** State of the agent on the host: running, not running, or removed. */
  readonly Status: "OFFLINE" | "ONLINE" | "UNINSTALL";
}

/** A host with the number of its row. */
export type NumberedHost = Host & { readonly number: number };

/** Numbers of hosts. */
export interface HostTally {
  /** Hosts in any state. */
  readonly all: number;
  /** Hosts whose agent is running. */
  readonly online: number;
  /** Hosts whose agent was removed. */
  readonly uninstalled: number;
}

/**
 * The tables of the hosts. The hosts of an image are stored in one of two ways: a given image has a link for each of
 * its hosts; a generated one is on `HostCnt` hosts in a row from its `first_host`, for a million images would have twenty million links.
 */
export const hostTable = `CREATE TABLE hosts (id INTEGER PRIMARY KEY, HostID TEXT UNIQUE, HostName TEXT, Cores INTEGER, Status TEXT);
CREATE TABLE host_links (host INTEGER, image INTEGER, PRIMARY KEY (host, image)) WITHOUT ROWID`;

/** SQL of the condition that an image is on one of the hosts whose numbers a table has in its column `host`. */
export function isOnHostOf(table: string): string {
  return `(id IN (SELECT image FROM host_links WHERE host IN (SELECT host FROM ${table}))
    OR EXISTS (SELECT 1 FROM ${table} WHERE host BETWEEN first_host AND first_host + HostCnt - 1))`;
}

/** The condition that a host has one of some IDs. */
export function hasHostId(hostIds: readonly string[]): Condition {
  return { sql: "HostID IN (SELECT value FROM json_each(?))", values: [JSON.stringify(hostIds)] };
}

/** The machines with an agent. */
export class Hosts {
  readonly #insert: StatementSync;
  readonly #count: StatementSync;
  readonly #cores: StatementSync;
  readonly #tally: StatementSync;
  readonly #chosen: StatementSync;
  readonly #ids: StatementSync;
  readonly #unknown: StatementSync;
  readonly #link: StatementSync;
  readonly #unlink: StatementSync;

  constructor(database: DatabaseSync) {
    this.#insert = prepareInsert(database, "hosts", ["HostID", "HostName", "Cores", "Status"]);
    this.#count = database.prepare("SELECT count(*) FROM hosts");
    this.#cores = database.prepare("SELECT sum(Cores) FROM hosts");
    this.#tally = database.prepare(
      "SELECT count(*) AS n, sum(Status = 'ONLINE') AS online, sum(Status = 'UNINSTALL') AS uninstalled FROM hosts",
    );
    this.#chosen = database.prepare(
      "SELECT id, HostID, HostName, Cores, Status FROM hosts WHERE id IN (SELECT host FROM auto_license_hosts) ORDER BY id",
    );
    this.#ids = database.prepare("SELECT HostID FROM hosts ORDER BY id");
    this.#unknown = database.prepare(
      "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT HostID FROM hosts) ORDER BY key LIMIT 1",
    );
    this.#link = database.prepare(
      `INSERT OR IGNORE INTO host_links SELECT hosts.id, host_images.id FROM hosts, host_images
        WHERE HostID IN (SELECT value FROM json_each(?)) AND ImageID = ?`,
    );
    this.#unlink = database.prepare("DELETE FROM host_links WHERE image NOT IN (SELECT id FROM host_images)");
  }

  /** Adds a host; its number is one more than the last. */
  add({ HostID, HostName, Cores, Status }: Host): void {
    this.#insert.run(HostID, HostName, Cores, Status);
  }

  /** Number of hosts. */
  get size(): number {
    return readNumber(this.#count);
  }

  /** Cores of all hosts together. */
  get cores(): number {
    return readNumber(this.#cores);
  }

  /** Hosts by the state of their agents. */
  get tally(): HostTally {
    const { n, online, uninstalled } = this.#tally.get() ?? {};
    return { all: toNumber(n), online: toNumber(online), uninstalled: toNumber(uninstalled) };
  }

  /** The hosts that the automatic licensing rule has chosen. */
  get chosen(): readonly NumberedHost[] {
    return this.#chosen.all().map(({ id, HostID, HostName, Cores, Status }) => ({
      number: toNumber(id),
      HostID: toText(HostID),
      HostName: toText(HostName),
      Cores: toNumber(Cores),
      Status: Status as Host["Status"], // only `add` writes this column
    }));
  }

  /** IDs of all hosts. */
  get ids(): readonly string[] {
    return this.#ids.all().map(({ HostID }) => toText(HostID));
  }

  /** The first of some host IDs that no host has. */
  firstUnknown(hostIds: readonly string[]): string | undefined {
    return readText(this.#unknown, JSON.stringify(hostIds));
  }

  /** Says that an image is on some hosts. */
  link(imageId: string, hostIds: readonly string[]): void {
    this.#link.run(JSON.stringify(hostIds), imageId);
  }

  /** Forgets where images were that are gone. */
  unlinkRemoved(): void {
    this.#unlink.run();
  }
}
