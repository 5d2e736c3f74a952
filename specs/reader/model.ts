/** The part of JSON Schema that the specs use, references resolved. */
export interface Schema {
  readonly type?: "array" | "boolean" | "integer" | "number" | "object" | "string";
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly (number | string)[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly deprecated?: boolean;
  readonly "x-errors"?: Readonly<Record<string, SpecError>>;
  readonly "x-known-values"?: readonly string[];
  readonly "x-filters"?: Readonly<Record<string, SpecFilter>>;
}

/** One name that a list of filters takes. */
export interface SpecFilter {
  readonly meaning: string;
  readonly match: "text" | "value";
  readonly values?: readonly string[];
}

/** One error code. */
export interface SpecError {
  readonly meaning: string;
  readonly retry: "any" | "never" | "reads";
  /** HTTP status, where it depends on the code. */
  readonly status?: number;
}

/** An example of a request or response. */
export interface SpecExample {
  readonly summary: string;
  readonly description?: string;
  readonly value: unknown;
}

/** A header or query parameter. */
export interface SpecParameter {
  readonly name: string;
  readonly in: "header" | "query";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, SpecExample>>;
}

/** A body with its examples. */
export interface SpecBody {
  readonly description?: string;
  readonly content?: {
    readonly "application/json"?: {
      readonly schema: Schema;
      readonly examples?: Readonly<Record<string, SpecExample>>;
    };
  };
}

/** The extension that says what really travels. */
export interface SpecRpc {
  readonly protocol: "alibaba-acs3" | "tencent-tc3";
  readonly method: string;
  readonly path: string;
  readonly service: string;
  readonly version: string;
  readonly actionHeader: string;
  readonly paramsIn: "body" | "query";
}

/** A rule between parameters: what fits `if` fits `then`. */
export interface SpecCondition {
  readonly id: string;
  readonly meaning: string;
  readonly code: string;
  readonly if?: object;
  readonly then?: object;
}

/** One operation as it stands in the spec. */
export interface SpecOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
  readonly "x-rpc": SpecRpc;
  readonly "x-effect": "read" | "write";
  readonly "x-permission": {
    readonly action: string;
    readonly access?: string;
    readonly resources?: readonly string[];
  };
  readonly "x-rate-limit": { readonly requests: number; readonly perSeconds: number };
  readonly "x-pagination"?: {
    readonly style: "offset";
    readonly limit: string;
    readonly offset: string;
    readonly items: string;
    readonly total: string;
    readonly defaultLimit?: number;
    readonly maxLimit: number;
    readonly identity?: string | readonly string[];
  };
  readonly "x-errors": Readonly<Record<string, SpecError>>;
  readonly "x-conditions"?: readonly SpecCondition[];
  readonly "x-source": { readonly document: string; readonly url: string; readonly read: string };
  readonly parameters: readonly SpecParameter[];
  readonly requestBody?: SpecBody;
  readonly responses: Readonly<Record<string, SpecBody>>;
}

/** A bundled spec, references resolved. */
export interface Spec {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly description: string;
  };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly post: SpecOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
