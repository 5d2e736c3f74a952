/** A row of a table of numbered readings: where a document is silent or wrong, and what is done. */
export interface Reading {
  /** `T1`, `S1`, `M1`. */
  readonly number: string;
  /** Where it applies, as its row says; Markdown. */
  readonly where: string;
  /** Text of the document; Markdown, empty if the table is not about documents. */
  readonly says: string;
  /** Behavior of Plimsoll; Markdown. */
  readonly does: string;
  /** Heading above the table. */
  readonly part: string;
}

/**
 * Reads the numbered rows of the tables of a document.
 *
 * @throws {Error} when it has none, or a table with numbers has no column that says what is done.
 */
export function readReadings(source: string): readonly Reading[] {
  const readings: Reading[] = [];
  let part = "";
  let columns: readonly string[] = [];
  for (const line of source.split("\n")) {
    if (line.startsWith("#")) part = line.replace(/^#+ /, "");
    if (!line.startsWith("| ")) continue;
    const cells = cellsOf(line);
    const [number = "", where = ""] = cells;
    if (number === "No.") columns = cells;
    if (!/^[A-Z]\d+$/.test(number)) continue;
    const says = cells[columns.indexOf("What the document says")] ?? "";
    const does = cells[columns.findIndex((name) => name === "What we do" || name === "What it does")];
    if (does === undefined) throw new Error(`${number}: there is no column that says what is done`);
    readings.push({ number, where, says, does, part });
  }
  if (readings.length === 0) throw new Error("The document has no numbered readings");
  return readings;
}

function cellsOf(row: string): readonly string[] {
  return row
    .slice(1, row.lastIndexOf("|"))
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** Data that decides where readings belong. */
export interface Places {
  /** The actions there are. */
  readonly actions: readonly string[];
  /** Places by number; they go before everything else. */
  readonly placed: ReadonlyMap<string, readonly string[]>;
  /** Actions by the name of a type or a field. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  /** Places by the heading above the table. */
  readonly homes: Readonly<Record<string, readonly string[]>>;
}

/**
 * Finds the places of readings: by number, by the actions that a row names or else the types, by the row before for one
 * that says "the same", by heading.
 *
 * @returns Readings by place; one may have several.
 * @throws {Error} when a reading has no place, or a number is placed that there is not.
 */
export function placeReadings(
  readings: readonly Reading[],
  { actions, placed, owners, homes }: Places,
): ReadonlyMap<string, readonly Reading[]> {
  const unknown = [...placed.keys()].filter((number) => !readings.some((reading) => reading.number === number));
  if (unknown.length > 0) throw new Error(`There is no reading ${unknown.join(", ")}`);
  const places = new Map<string, Reading[]>();
  let before: readonly string[] = [];
  for (const reading of readings) {
    const names = namesIn(reading.where);
    const named = names.filter((name) => actions.includes(name));
    const owned = names.flatMap((name) => owners[name] ?? []);
    const repeated = /^(?:the same|both)\b/.test(reading.where) ? before : [];
    const subjects = [named, owned, repeated].find((list) => list.length > 0) ?? [];
    const heading = actions.includes(reading.part) ? [reading.part] : (homes[reading.part] ?? []);
    const found = placed.get(reading.number) ?? (subjects.length > 0 ? subjects : heading);
    if (found.length === 0)
      throw new Error(
        `Reading ${reading.number} (${reading.where}) has no place; give it one in placed.ts or in a rule of chapters.ts`,
      );
    for (const place of new Set(found)) places.set(place, [...(places.get(place) ?? []), reading]);
    before = subjects.length > 0 ? subjects : heading;
  }
  return places;
}

/** The first part of each name that is set as code: `ImageInfos[].Uuid` names `ImageInfos`. */
function namesIn(where: string): readonly string[] {
  return Array.from(where.matchAll(/`(\w+)[^`]*`/g), ([, name = ""]) => name);
}
