import { oneLine, rulesInWords, typeInWords } from "./schema-words.ts";
import type { Schema, SpecFilter } from "@plimsoll/specs/reader";

/** One field of a schema, as a row of a table. All text is Markdown. */
export interface FieldRow {
  /** Name of the field alone. */
  readonly name: string;
  /** The fields it is in, `Filters[].`; empty at the top. */
  readonly parents: string;
  /** Levels above it. */
  readonly depth: number;
  readonly type: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  /** Range, default, allowed values, in short sentences. */
  readonly rules: readonly string[];
  /** A value to show in an example, as text; empty where the spec has none. */
  readonly sample: string;
  /** Names that a list of filters takes. */
  readonly filters: readonly FilterRow[];
}

/** One name that a list of filters takes. */
export interface FilterRow extends SpecFilter {
  readonly name: string;
}

/** The path of a field without brackets, `Filters.Name`: part of the page's anchors. */
export function pathOf(row: FieldRow): string {
  return `${row.parents}${row.name}`.replaceAll("[]", "");
}

/** Lists the fields of an object, each followed by the fields inside it. */
export function rowsOf(schema: Schema, parents = "", depth = 0): FieldRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    rowOf(field, { name, parents, depth, required: schema.required?.includes(name) ?? false }),
    ...rowsOf(objectIn(field) ?? {}, `${parents}${name}${field.type === "array" ? "[]" : ""}.`, depth + 1),
  ]);
}

function rowOf(schema: Schema, place: Pick<FieldRow, "depth" | "name" | "parents" | "required">): FieldRow {
  return {
    ...place,
    type: typeInWords(schema),
    deprecated: schema.deprecated === true,
    description: oneLine(schema.description ?? ""),
    rules: rulesInWords(schema),
    sample: textOf(schema.const ?? schema.examples?.[0] ?? ""),
    filters: Object.entries(schema["x-filters"] ?? {}).map(([name, filter]) => ({ ...filter, name })),
  };
}

function objectIn(field: Schema): Schema | undefined {
  if (field.type === "object") return field;
  return field.items?.type === "object" ? field.items : undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
