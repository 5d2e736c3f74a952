import type { Image } from "../../image/image.js";
import type { ReadingTarget } from "../../reading/finding-reader.js";
import { textIn } from "../answer-fields.js";
import type { RowContext } from "./list-rows.js";

/** An image that is asked for, with the rows that were found of it. */
export interface TargetOfRow {
  /** The image. */
  readonly target: ReadingTarget;
  /** Context of its rows. */
  readonly context: RowContext;
  /** Rows so far. */
  rows: number;
}

/** Finds the image that a row is about. */
export class TargetIndex {
  readonly #asked: Record<"host" | "registry", Map<string, TargetOfRow>> = { host: new Map(), registry: new Map() };
  /** Registry images by name and image ID, for rows of older answers, which have no number. */
  readonly #byName = new Map<string, TargetOfRow>();

  constructor(targets: Iterable<ReadingTarget>, contextOf: (image: Image) => RowContext) {
    for (const target of targets) {
      const { image } = target;
      const asked: TargetOfRow = { target, context: contextOf(image), rows: 0 };
      this.#asked[image.kind].set(image.key, asked);
      if (image.kind === "registry") this.#byName.set(`${image.id} ${image.name}`, asked);
    }
  }

  /** All images, in the order in which they were given, those on hosts first. */
  *all(): Generator<TargetOfRow> {
    yield* this.#asked.host.values();
    yield* this.#asked.registry.values();
  }

  /** True if images of a kind are asked for. */
  has(kind: "host" | "registry"): boolean {
    return this.#asked[kind].size > 0;
  }

  /** The image of a row; nothing if it is not asked for. */
  find(kind: "host" | "registry", row: Readonly<Record<string, unknown>>): TargetOfRow | undefined {
    if (kind === "host") return this.#asked.host.get(textIn(row["ImageID"]) ?? "");
    const number = row["ImageAssetId"];
    if (typeof number === "number" || typeof number === "bigint") return this.#asked.registry.get(String(number));
    const address = textIn(row["ImageRepoAddress"])?.replace(/^[a-z]+:\/\//, "");
    const tag = textIn(row["ImageTag"]);
    return this.#byName.get(`${textIn(row["ImageID"]) ?? ""} ${tag === undefined ? address : `${address}:${tag}`}`);
  }
}
