import type { Retry } from "@plimsoll/types";

/** The part of JSON Schema that the specs use for requests, references resolved. */
export interface ParameterSchema {
  /** JSON type of the value. */
  readonly type: "array" | "boolean" | "integer" | "number" | "object" | "string";
  /** Meaning of the value, with its unit; Markdown. */
  readonly description?: string;
  /** The values there are; absent if others are allowed. */
  readonly enum?: readonly (number | string)[];
  /** The only value there is. */
  readonly const?: unknown;
  /** Value that the service uses if the parameter is omitted. */
  readonly default?: unknown;
  /** True if the vendor advises against it. */
  readonly deprecated?: boolean;
  /** Values that the vendor shows. */
  readonly examples?: readonly unknown[];
  /** Format of the text or number, such as `date-time` or `int64`. */
  readonly format?: string;
  /** Least number. */
  readonly minimum?: number;
  /** Largest number. */
  readonly maximum?: number;
  /** Least characters of a text. */
  readonly minLength?: number;
  /** Regular expression that a text matches. */
  readonly pattern?: string;
  /** The items of a list. */
  readonly items?: ParameterSchema;
  /** Names of the members that must be there. */
  readonly required?: readonly string[];
  /** The members of an object. */
  readonly properties?: Readonly<Record<string, ParameterSchema>>;
  /** `false` if there are no other members. */
  readonly additionalProperties?: boolean;
  /** Values that the vendor names of a text that takes others too. */
  readonly "x-known-values"?: readonly string[];
  /** Names that a list of filters takes. */
  readonly "x-filters"?: Readonly<Record<string, FilterReference>>;
}

/** One name that a list of filters takes. */
export interface FilterReference {
  /** Field or property that the filter compares. */
  readonly meaning: string;
  /** `text` is searched, `value` is compared. */
  readonly match: "text" | "value";
  /** The values there are; absent if any will do. */
  readonly values?: readonly string[];
}

/** Reference of one action beyond its types: texts, schemas, errors, examples. */
export interface OperationReference {
  /** Summary of the action, in a few words. */
  readonly summary: string;
  /** Description of the action, in paragraphs. */
  readonly description: string;
  /** Group in the documentation. */
  readonly tags: readonly string[];
  /** All parameters as one object schema. */
  readonly request: ParameterSchema;
  /** Named requests of the documents. */
  readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
  /** Rules between parameters. */
  readonly conditions: readonly { readonly id: string; readonly meaning: string; readonly code: string }[];
  /** The action's own error codes. */
  readonly errors: Readonly<
    Record<string, { readonly meaning: string; readonly retry: Retry; readonly status?: number }>
  >;
  /** Codes that any action of the service can answer. */
  readonly commonErrors: readonly string[];
  /** Permission that a policy must allow, with access level and resources where the vendor documents them. */
  readonly permission: { readonly action: string; readonly access?: string; readonly resources?: readonly string[] };
  /** Where the facts come from. */
  readonly source: { readonly document: string; readonly url: string; readonly read: string };
}
