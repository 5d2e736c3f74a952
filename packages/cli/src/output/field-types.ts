/** Type of a field: a word, or an object by its fields. A field may be absent, whatever its type. */
export type FieldType = "any" | "array" | "boolean" | "number" | "string" | { readonly [field: string]: FieldType };

/** Types of all fields of a row. */
export type FieldTypes<Row> = { readonly [Field in keyof Required<Row>]: FieldType };
