import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { toNumber, toText } from "./database.js";
import { UntilChange } from "./until-change.js";

/** An image on a host. */
export interface ImageOnHost {
  readonly imageId: string;
  readonly hostId: string;
}

/** Numbers of images and of containers on each host, by the number of the host. */
export interface HostLoads {
  readonly images: Uint32Array;
  readonly containers: Uint32Array;
}

/** Images that are on a given host each, and those on several in a row; see {@link hostTable}. */
const linkedSql = `SELECT image.ImageID AS imageId, link.host AS host FROM host_images AS image
  JOIN host_links AS link ON link.image = image.id`;

/** Assigns images to hosts. */
export class ImageHosts {
  readonly #database: DatabaseSync;
  readonly #readRanges: StatementSync;
  readonly #readLinks: StatementSync;
  readonly #maxHost: StatementSync;
  readonly #loads: UntilChange<HostLoads>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    // As one text the numbers of a million rows come out of SQLite several times as fast as row by row.
    this.#readRanges = database.prepare(
      `SELECT json_group_array(first_host) AS firsts, json_group_array(HostCnt) AS counts,
        json_group_array(ContainerCnt) AS containers FROM host_images WHERE first_host IS NOT NULL`,
    );
    this.#readLinks = database.prepare(
      `SELECT link.host AS host, HostCnt AS hosts, ContainerCnt AS containers,
        row_number() OVER (PARTITION BY link.image ORDER BY link.host) - 1 AS place
        FROM host_links AS link JOIN host_images ON host_images.id = link.image`,
    );
    this.#maxHost = database.prepare("SELECT max(id) AS n FROM hosts");
    this.#loads = new UntilChange(database, () => this.#readLoads());
  }

  /**
   * Finds images on hosts, in the order of the images and of the hosts of each.
   *
   * @param images - Condition on the images.
   * @param hosts - Condition on the hosts.
   * @param max - Most rows to find.
   * @returns `undefined` if there are more.
   */
  find(images: Condition, hosts: Condition, max: number): readonly ImageOnHost[] | undefined {
    const chosen = this.#database
      .prepare(`SELECT id, HostID FROM hosts WHERE ${hosts.sql} ORDER BY id`)
      .all(...hosts.values)
      .map(({ id, HostID }) => ({ number: toNumber(id), hostId: toText(HostID) }));
    const [first, last] = [chosen[0], chosen.at(-1)];
    const found: ImageOnHost[] = [];
    if (first === undefined || last === undefined) return found;
    const known = new Map(chosen.map(({ number, hostId }) => [number, hostId]));
    const links = this.#database.prepare(`${linkedSql} WHERE ${images.sql} ORDER BY image.id, link.host`);
    for (const { imageId, host } of links.iterate(...images.values)) {
      const hostId = known.get(toNumber(host));
      if (hostId !== undefined) found.push({ imageId: toText(imageId), hostId });
      if (found.length > max) return undefined;
    }
    const ranges = this.#database.prepare(`SELECT ImageID, first_host, HostCnt FROM host_images
      WHERE first_host <= ${last.number} AND first_host + HostCnt > ${first.number} AND (${images.sql}) ORDER BY id`);
    for (const { ImageID, first_host: from, HostCnt } of ranges.iterate(...images.values)) {
      const end = toNumber(from) + toNumber(HostCnt);
      for (let host = toNumber(from); host < end; host++) {
        const hostId = known.get(host);
        if (hostId !== undefined) found.push({ imageId: toText(ImageID), hostId });
      }
      if (found.length > max) return undefined;
    }
    return found;
  }

  /** Images and containers of every host. The containers of an image are spread evenly over its hosts. */
  get loads(): HostLoads {
    return this.#loads.current;
  }

  #readLoads(): HostLoads {
    const size = toNumber(this.#maxHost.get()?.["n"]) + 1;
    const [images, containers] = [new Uint32Array(size), new Uint32Array(size)];
    const add = (host: number, place: number, image: { readonly hosts: number; readonly containers: number }): void => {
      images[host] = (images[host] ?? 0) + 1;
      const share = Math.floor(image.containers / image.hosts) + Number(place < image.containers % image.hosts);
      containers[host] = (containers[host] ?? 0) + share;
    };
    const ranges = this.#readRanges.get() ?? {};
    const [firsts = [], counts = [], sums = []] = ["firsts", "counts", "containers"].map((name) =>
      readNumbers(ranges[name]),
    );
    for (const [index, first] of firsts.entries()) {
      const image = { hosts: counts[index] ?? 1, containers: sums[index] ?? 0 };
      for (let place = 0; place < image.hosts; place++) add(first + place, place, image);
    }
    for (const { host, hosts, containers: sum, place } of this.#readLinks.iterate())
      add(toNumber(host), toNumber(place), { hosts: toNumber(hosts), containers: toNumber(sum) });
    return { images, containers };
  }
}

function readNumbers(list: unknown): readonly number[] {
  return JSON.parse(toText(list)) as number[]; // a list of an integer column
}
