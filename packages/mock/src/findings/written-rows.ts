import { catalogueSize } from "./catalogue.js";
import { layersOfRow } from "./row-places.js";
import type { Layer, VulnerabilityRow } from "./types.js";

/** A part of the JSON of a row. */
export interface RowPart {
  /** Source of the part: the vulnerability alone, or the package of the image that has it. */
  readonly of: "package" | "vulnerability";
  readonly write: (row: VulnerabilityRow) => string;
}

/** The JSON of a row of a vulnerability, as one of the lists writes it. */
export interface RowForm {
  /** The parts of a row in their order, up to the first that depends on its layers. */
  readonly parts: readonly RowPart[];
  /** Writes the rest of a row and a comma. @default the last part writes the comma */
  readonly end?: (layers: readonly Layer[]) => string;
}

/** Parts by entry. */
type Known = (Uint8Array | undefined)[];

/** Systems and update levels whose packages are kept, at most 2 MB each: an estate with eight systems has 24. */
const maxSettings = 32;

/**
 * Writes rows of vulnerabilities, each with a comma behind it, and keeps the parts: a million images have the same 8000
 * vulnerabilities, in some ten thousand packages. A page of 100 rows is 80 KB of text, most of it about the vulnerabilities.
 */
export class WrittenRows {
  readonly #form: RowForm;
  readonly #ofVulnerabilities: readonly Known[];
  /** Parts of packages by system and update level. */
  readonly #ofPackages = new Map<string, readonly Known[]>();

  constructor(form: RowForm) {
    this.#form = form;
    this.#ofVulnerabilities = form.parts.map(emptyList);
  }

  /** Writes a whole row. */
  write(row: VulnerabilityRow): Uint8Array {
    const { parts, end } = this.#form;
    return Buffer.from(parts.map(({ write }) => write(row)).join("") + (end?.(layersOfRow(row)) ?? ""));
  }

  /** Writes the end of a row in a layer; `undefined` if no row of the list depends on its layer. */
  get writeEnd(): ((layer: Layer | undefined) => Uint8Array) | undefined {
    const { end } = this.#form;
    return end === undefined ? undefined : (layer) => Buffer.from(end(layer === undefined ? [] : [layer]));
  }

  /**
   * Writes rows of the catalogue up to their ends.
   *
   * @param setting - Names the system and the update level.
   * @returns Adds the parts of the row of an entry to a list; `make` makes the row if a part of it was not written yet.
   */
  writerFor(setting: string): (entry: number, make: () => VulnerabilityRow, into: Uint8Array[]) => void {
    const ofPackages = this.#packagesOf(setting);
    const parts = this.#form.parts.map(({ of, write }, index) => {
      const lists = of === "package" ? ofPackages : this.#ofVulnerabilities;
      return { write, known: lists[index] ?? emptyList() };
    });
    return (entry, make, into) => {
      for (const { write, known } of parts) into.push((known[entry] ??= Buffer.from(write(make()))));
    };
  }

  #packagesOf(setting: string): readonly Known[] {
    const known = this.#ofPackages.get(setting) ?? this.#form.parts.map(emptyList);
    // The latest used comes last, the first is the one to forget.
    this.#ofPackages.delete(setting);
    this.#ofPackages.set(setting, known);
    const [oldest] = this.#ofPackages.keys();
    if (this.#ofPackages.size > maxSettings && oldest !== undefined) this.#ofPackages.delete(oldest);
    return known;
  }
}

/** A list that is filled in any order is slow unless it has its length from the start. */
function emptyList(): Known {
  return Array.from({ length: catalogueSize });
}
