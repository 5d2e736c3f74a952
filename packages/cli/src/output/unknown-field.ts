import { nearest } from "@plimsoll/core";

import type { FieldType } from "./field-types.js";

/**
 * Says that rows have no such field, and which may be meant.
 *
 * @param name - The field that was asked for.
 * @param row - Types of the fields of a row.
 */
export function unknownFieldText(name: string, row: FieldType): string {
  const fields = fieldsOf(row);
  const plain = fields.filter(({ type }) => typeof type === "string");
  const like = likeOf(name, fields).map(({ path, type }) => (type === "array" ? `contains(${path}, 'text')` : path));
  if (like.length > 0) return `there is no field ${name}; did you mean ${like.join(" or ")}?`;
  const all = plain.map(({ path }) => path).join(", ");
  return `there is no field ${name}. Write a text in single quotes, '${name}'. Fields: ${all}`;
}

interface Field {
  readonly path: string;
  readonly type: FieldType;
}

/** Fields, and those of objects by their paths: `findings.critical`. */
function fieldsOf(type: FieldType, before = ""): readonly Field[] {
  if (typeof type === "string") return [];
  return Object.entries(type).flatMap(([name, inner]) => [
    { path: `${before}${name}`, type: inner },
    ...fieldsOf(inner, `${before}${name}.`),
  ]);
}

function likeOf(name: string, fields: readonly Field[]): readonly Field[] {
  const lower = name.toLowerCase();
  const last = ({ path }: Field): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const same = fields.filter((field) => last(field) === lower);
  if (same.length > 0) return same;
  const longer = fields.filter((field) => lower.length > 2 && last(field).startsWith(lower));
  if (longer.length > 0) return longer;
  const near = nearest(name, fields.map(last));
  return near === undefined ? [] : fields.filter((field) => last(field) === near);
}
