import type { DatabaseSync } from "node:sqlite";

import { toNumber, toText } from "./database.js";
import { osOf } from "./finding-source.js";
import type { CountedImage, ListedPlace } from "./finding-source.js";
import { splitByLevel } from "./split-by-level.js";

/** Use of an image, and the time of its scan. */
export interface ImageUse {
  /** Containers made from it; those of an image in a registry count at the image on hosts. */
  readonly containers: number;
  /** True if it is the newest of its name or repository. */
  readonly isNewest: boolean;
  /** Time of the last scan, in milliseconds; 0 if there was none, and at Security Center, where nothing asks for it. */
  readonly scanMs: number;
}

/** An image as far as questions about all images are concerned. */
export type VulnerableImage = ImageUse & Pick<CountedImage, "id" | "imageId" | "levels" | "os">;

/** Rows that are read at once: as one text they take a tenth of the time that they take as objects. */
const rowsAtOnce = 5000;

const counters = (name: string): string =>
  `max(0, ${name}.VulCnt - ${name}.CriticalLevelVulCnt - ${name}.HighLevelVulCnt - ${name}.MediumLevelVulCnt - ${name}.LowLevelVulCnt)
    || char(31) || ${name}.LowLevelVulCnt || char(31) || ${name}.MediumLevelVulCnt || char(31) || ${name}.HighLevelVulCnt || char(31) || ${name}.CriticalLevelVulCnt`;

const twinOf = (table: string, id: string): string =>
  `(SELECT ${counters("twin")} FROM ${table} AS twin WHERE twin.${id} = 'sha256:' || (image.row ->> '$.ImageId')
    AND twin.VulCnt = image.row ->> '$.VulCount' LIMIT 1)`;

interface List {
  readonly table: string;
  readonly id: string;
  readonly some: string;
  /** SQL of a line: five counters or one. */
  readonly counters: string;
  /** SQL of the rest of a line, in this order. */
  readonly rest: readonly string[];
}

/** A line is: row number, counters, containers, 1 for the newest, time of the scan, image ID, and all that follows is the system. */
const lists: Readonly<Record<ListedPlace, List>> = {
  host: {
    table: "host_images",
    id: "id",
    some: "image.VulCnt > 0",
    counters: counters("image"),
    rest: [
      "image.ContainerCnt",
      "coalesce(image.row ->> '$.IsLatestImage', 0)",
      "coalesce(image.row ->> '$.ScanTime', '')",
      "image.ImageID",
      "(image.row ->> '$.OsName')",
    ],
  },
  registry: {
    table: "registry_images",
    id: "Id",
    some: "image.VulCnt > 0",
    counters: counters("image"),
    rest: [
      "0",
      "coalesce(image.IsLatestImage, 0)",
      "coalesce(image.ScanTime, '')",
      "image.ImageId",
      `coalesce(nullif(image.OsName, 'linux'), ${osOf("image.ImageId")})`,
    ],
  },
  alibaba: {
    table: "alibaba_images",
    id: "id",
    some: "image.row ->> '$.VulCount' > 0",
    counters: `coalesce(${twinOf("host_images", "ImageID")}, ${twinOf("registry_images", "ImageId")},
      (image.row ->> '$.VulCount') || char(31) || '-' || char(31) || '-' || char(31) || '-' || char(31) || '-')`,
    rest: ["0", "0", "''", "(image.row ->> '$.ImageId')", osOf("'sha256:' || (image.row ->> '$.ImageId')")],
  },
};

/** Images with vulnerabilities, as questions about all of them need them. */
export class VulnerableImages {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Every image of a list that counts vulnerabilities, in the order of the list. */
  *of(place: ListedPlace): Generator<VulnerableImage> {
    const { table, id, some, counters: counted, rest } = lists[place];
    const last = toNumber(this.#database.prepare(`SELECT max(${id}) AS n FROM ${table}`).get()?.["n"]);
    const line = [`image.${id}`, counted, ...rest].join(" || char(31) || ");
    const read = this.#database.prepare(
      `SELECT group_concat(line, char(30)) AS lines FROM (SELECT ${line} AS line FROM ${table} AS image
        WHERE image.${id} > ? AND image.${id} <= ? AND ${some} ORDER BY image.${id})`,
    );
    for (let from = 0; from < last; from += rowsAtOnce) {
      const text = toText(read.get(from, from + rowsAtOnce)?.["lines"]);
      for (const written of text === "" ? [] : text.split("\u001e")) yield toVulnerable(written);
    }
  }
}

function toVulnerable(line: string): VulnerableImage {
  const [id, v0, v1, v2, v3, v4, containers, newest, time = "", imageId = "", ...os] = line.split("\u001f");
  return {
    id: Number(id),
    levels: v4 === "-" ? splitByLevel(Number(v0)) : [Number(v0), Number(v1), Number(v2), Number(v3), Number(v4)],
    containers: Number(containers),
    isNewest: Number(newest) > 0,
    scanMs: time === "" ? 0 : Date.parse(time) || 0,
    imageId,
    os: os.join(""),
  };
}
