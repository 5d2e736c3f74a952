import type { CountedImage, FindingSource, FormerScan } from "../state/finding-source.js";
import type { OwnFindings } from "../state/own-findings.js";
import { componentsOf } from "./components.js";
import type { RowTimes } from "./derived-rows.js";
import { levelOrder, plainRows, vulnerabilityRows } from "./derived-rows.js";
import type { ImageContents, ListPart, Part, RowQuery, WrittenPart } from "./findings.js";
import { select } from "./select.js";
import type { ImageTraits } from "./image-traits.js";
import { contentIdOf, layersOf, traitsOf } from "./image-traits.js";
import type { ComponentRow, FindingKind, FindingRow, Layer, Level, RowOf } from "./types.js";
import { writeDerived } from "./write-derived.js";
import type { WrittenRows } from "./written-rows.js";

/** The counter of each kind that is counted without levels. */
const counters = {
  malware: "malware",
  secret: "secrets",
  "build-risk": "buildRisks",
  baseline: "baselines",
} as const satisfies Partial<Record<FindingKind, keyof FormerScan>>;

/** Data from which the rows of an image are read. */
export interface ContentSource {
  readonly own: OwnFindings;
  readonly source: FindingSource;
}

/** The findings of one image: those that were set for it, by kind, otherwise those derived from its counters. */
export class CountedContents implements ImageContents {
  readonly imageId: string;
  readonly os: string;
  readonly #image: CountedImage;
  readonly #own: OwnFindings;
  readonly #contentId: string;
  readonly #traits: ImageTraits;
  readonly #scanMs: number;
  readonly #source: FindingSource;
  readonly #ownTotals = new Map<FindingKind, number | undefined>();
  #formerScans: readonly (FormerScan & { readonly timeMs: number })[] | undefined;

  constructor(image: CountedImage, { own, source }: ContentSource) {
    this.#image = image;
    this.#own = own;
    this.#traits = traitsOf(image, source.seed);
    this.#source = source;
    this.#contentId = contentIdOf(image.imageId);
    this.#scanMs = toTime(image.scanTime);
    this.imageId = image.imageId;
    this.os = image.os === "" ? this.#traits.system.name : image.os;
  }

  get layers(): readonly Layer[] {
    return layersOf(this.#traits);
  }

  count(kind: FindingKind): number {
    const own = this.#ownTotal(kind);
    if (own !== undefined) return own;
    const { levels, malware, secrets, alerts, buildRisks, baselines } = this.#image;
    switch (kind) {
      case "vulnerability":
        return levels.reduce((sum, count) => sum + count, 0);
      case "malware":
        return this.#restOfAlerts("secret", alerts) ?? malware;
      case "secret":
        return this.#restOfAlerts("malware", alerts) ?? secrets;
      case "build-risk":
        return buildRisks;
      case "baseline":
        return baselines;
    }
  }

  rows<K extends FindingKind>(kind: K, query: RowQuery<RowOf[K]> = {}): ListPart<RowOf[K]> {
    return select(this.count(kind), query, (offset, limit) => this.#read(kind, offset, limit));
  }

  write(form: WrittenRows, { offset = 0, limit = Number.POSITIVE_INFINITY }: Part = {}): WrittenPart {
    if (this.#ownTotal("vulnerability") !== undefined) {
      const { rows, total } = this.rows("vulnerability", { offset, limit });
      return { items: rows.map((row) => form.write(row)), total };
    }
    const timesOf = (level: Level, number: number): RowTimes => this.#timesOf((scan) => has(scan, level, number));
    const image = { traits: this.#traits, levels: this.#image.levels, timesOf };
    return { items: writeDerived(image, form, { offset, limit }), total: this.count("vulnerability") };
  }

  components(query: RowQuery<ComponentRow> = {}): ListPart<ComponentRow> {
    const own = this.#own.levels(this.#contentId, "component");
    const vulnerable = this.rows("vulnerability").rows;
    if (own !== undefined) {
      const packages = this.#own.read(this.#contentId, "component", 0, sum(own)) as readonly ComponentRow[]; // `set` wrote them
      return componentsOf(vulnerable, { packages }, query);
    }
    return componentsOf(vulnerable, { traits: this.#traits, count: this.#image.components }, query);
  }

  /** An object of contents is used for one request, in which nothing changes. */
  #ownTotal(kind: FindingKind): number | undefined {
    if (this.#ownTotals.has(kind)) return this.#ownTotals.get(kind);
    const levels = this.#own.levels(this.#contentId, kind);
    const total = levels === undefined ? undefined : sum(levels);
    this.#ownTotals.set(kind, total);
    return total;
  }

  /** The rest of alerts that count two kinds together, if only the other kind was set. */
  #restOfAlerts(other: FindingKind, alerts: number | undefined): number | undefined {
    const own = alerts === undefined ? undefined : this.#ownTotal(other);
    return own === undefined || alerts === undefined ? undefined : Math.max(0, alerts - own);
  }

  #read<K extends FindingKind>(kind: K, offset: number, limit: number): readonly RowOf[K][] {
    if (this.#ownTotal(kind) !== undefined) return this.#readOwn(kind, offset, limit);
    const of: FindingKind = kind;
    if (of === "vulnerability") return this.#readVulnerabilities(offset, limit) as readonly RowOf[K][]; // K is this kind
    const make = plainRows[of];
    const counter = counters[of];
    return numbers(offset, limit).map((number) => {
      const times = this.#timesOf((scan) => scan[counter] > number);
      return make(this.#traits, number, times) as RowOf[K]; // K is this kind
    });
  }

  #readOwn<K extends FindingKind>(kind: K, offset: number, limit: number): readonly RowOf[K][] {
    const times = { lastFoundMs: this.#scanMs, firstFoundMs: this.#scanMs };
    return this.#own
      .read(this.#contentId, kind, offset, limit)
      .map((row, index) => ({ ...times, ...(row as RowOf[K]), number: offset + index })); // `set` wrote a row of this kind
  }

  /** A row was found first by the first scan that counts so many. */
  #timesOf(isIn: (scan: FormerScan) => boolean): RowTimes {
    this.#formerScans ??= this.#source
      .formerScans(this.#image)
      .map((scan) => ({ ...scan, timeMs: toTime(scan.scanTime) }));
    return { lastFoundMs: this.#scanMs, firstFoundMs: this.#formerScans.find(isIn)?.timeMs ?? this.#scanMs };
  }

  #readVulnerabilities(offset: number, limit: number): readonly FindingRow[] {
    const rows: FindingRow[] = [];
    let skipped = 0;
    for (const level of levelOrder) {
      const count = this.#image.levels[level] ?? 0;
      const make = vulnerabilityRows(this.#traits, level);
      for (let number = Math.max(0, offset - skipped); number < count && rows.length < limit; number++)
        rows.push(
          make(
            number,
            this.#timesOf((scan) => has(scan, level, number)),
          ),
        );
      skipped += count;
    }
    return rows;
  }
}

function has({ levels }: FormerScan, level: Level, number: number): boolean {
  return (levels[level] ?? 0) > number;
}

function numbers(offset: number, limit: number): readonly number[] {
  return Array.from({ length: limit }, (_, index) => offset + index);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The lists write times as milliseconds or as ISO 8601; 0 for none. */
function toTime(text: string): number {
  if (text === "") return 0;
  return Number(text) || Date.parse(text) || 0;
}
