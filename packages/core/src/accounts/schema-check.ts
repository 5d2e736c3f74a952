/** One fault that the JSON Schema of the configuration finds, in the form of Ajv. */
export interface SchemaFault {
  /** JSON pointer of the value. */
  readonly instancePath: string;
  /** The keyword of JSON Schema. */
  readonly keyword: string;
  /** Details of the keyword, such as the name that is missing. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The part of the schema that the rule stands in. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** The value. */
  readonly data: unknown;
  /** The name that is wrong, with faults in names. */
  readonly propertyName?: string;
}

/** The generated check of a configuration: `true`, or `false` with `errors` until the next call. */
export interface SchemaCheck {
  (data: unknown): boolean;
  /** Faults of the last call. */
  readonly errors?: readonly SchemaFault[] | null;
}
