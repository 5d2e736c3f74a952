/** An object, seen as names and values. */
export type Row = Readonly<Record<string, unknown>>;

/** Lists of objects up to this length are written out where one record is shown, longer ones are counted. */
const SHORT_LIST = 3;

/** True for an object with named members. */
export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Makes members of what has parts, `PageInfo.TotalCount`; a list of objects becomes a count. */
export function flattened(row: Row): Row {
  return Object.fromEntries(entriesOf(row, "", 0));
}

/**
 * One row for each member of a record, so that it reads from top to bottom. Parts have names as the vendors write them in
 * queries, `Filters.0.Name`.
 */
export function recordLines(record: Row): readonly { readonly name: string; readonly value: unknown }[] {
  return entriesOf(record, "", SHORT_LIST).map(([name, value]) => ({ name, value }));
}

function entriesOf(row: Row, prefix: string, longest: number): readonly (readonly [string, unknown])[] {
  return Object.entries(row).flatMap(([name, value]) => partsOf(`${prefix}${name}`, value, longest));
}

function partsOf(name: string, value: unknown, longest: number): readonly (readonly [string, unknown])[] {
  if (isRow(value) && Object.keys(value).length > 0) return entriesOf(value, `${name}.`, longest);
  if (isRow(value)) return [[name, undefined]];
  if (!Array.isArray(value) || value.every((item) => typeof item !== "object" || item === null)) return [[name, value]];
  if (value.length > longest) return [[name, value.length === 1 ? "1 item" : `${value.length} items`]];
  return value.flatMap((item: unknown, index) => partsOf(`${name}.${index}`, item, longest));
}
