import type { OperationReference } from "./operation-reference.js";
import { describeSchema, schemaAt } from "./parameter-text.js";
import { shown } from "./shown.js";

/** One thing that is wrong with a request. */
export interface RequestProblem {
  /** `missing` and `unknown` parameters, wrong `type`, wrong `value`, or a `condition` between parameters that does not hold. */
  readonly kind: "condition" | "missing" | "type" | "unknown" | "value";
  /** The parameter as the vendors write it, `Filters.0.Name`; the name of the rule for a condition. */
  readonly parameter: string;
  /** The error and the allowed values, without a period. */
  readonly message: string;
  /** The vendor's error code; only conditions have one of their own. */
  readonly code?: string;
}

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
type Check = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

/** The parts of an action, as they are generated. */
export interface ActionParts {
  /** The vendor's name. */
  readonly name: string;
  /** Compares a request with its schema. */
  readonly request: Check;
  /** Each says whether a rule between parameters holds, in the order of `reference.conditions`. */
  readonly conditions: readonly Check[];
  /** Codes that any action of the service can answer. */
  readonly commonErrors: OperationReference["commonErrors"];
  readonly reference: Omit<OperationReference, "commonErrors">;
}

/** An action whose checks and reference are loaded. */
export interface LoadedAction {
  /** Reference of the action, from the vendor's documents. */
  readonly reference: OperationReference;
  /**
   * Compares a request with the spec: names, types, ranges and the rules between parameters.
   *
   * @param request - Parameters as an object.
   * @returns Every problem, in the order of the parameters; empty if the request is good.
   */
  readonly validate: (request: unknown) => readonly RequestProblem[];
}

/** A name that somebody made up is not repeated whole: it may have megabytes. */
const maxNameLength = 200;

/** Makes an action of its parts. */
export function createAction(parts: ActionParts): LoadedAction {
  const reference = { ...parts.reference, commonErrors: parts.commonErrors };
  return { reference, validate: (request) => problemsOf(parts, request) };
}

function problemsOf(
  { name: action, request: check, conditions, reference }: ActionParts,
  request: unknown,
): readonly RequestProblem[] {
  const schema = reference.request;
  // The generated code knows numbers only; the nearest one is within the same limits.
  const checked = hasBigInt(request) ? withNumbers(request) : request;
  if (!check(checked)) return unique((check.errors ?? []).map((error) => problemOf(error)));
  const tooLarge = beyond64Bits(request, "");
  if (tooLarge.length > 0)
    return tooLarge.map((parameter) => ({
      kind: "value",
      parameter,
      message: `${parameter} must be an integer of 64 bits; got ${shown(valueAt(request, parameter))}`,
    }));
  return reference.conditions
    .filter((_, index) => conditions[index]?.(checked) === false)
    .map(({ id, meaning, code }) => ({ kind: "condition", parameter: id, message: meaning, code }));

  function problemOf({ keyword, instancePath, params }: SchemaError): RequestProblem {
    const path = instancePath.slice(1).replaceAll("/", ".");
    const within = (name: unknown): string => {
      const parameter = path === "" ? String(name) : `${path}.${String(name)}`;
      return parameter.length > maxNameLength ? `${parameter.slice(0, maxNameLength)}…` : parameter;
    };
    if (keyword === "required") {
      const parameter = within(params["missingProperty"]);
      return {
        kind: "missing",
        parameter,
        message: `${parameter} is required: ${describeSchema(schemaAt(schema, parameter))}`,
      };
    }
    if (keyword === "additionalProperties") {
      const parameter = within(params["additionalProperty"]);
      return {
        kind: "unknown",
        parameter,
        message: `${parameter} is not a parameter of ${action}; there are ${Object.keys(schemaAt(schema, path)?.properties ?? {}).join(", ")}`,
      };
    }
    const parameter = path === "" ? "request" : path;
    const message = `${parameter} must be ${describeSchema(schemaAt(schema, path))}; got ${shown(valueAt(request, path))}`;
    return { kind: keyword === "type" ? "type" : "value", parameter, message };
  }
}

function valueAt(request: unknown, path: string): unknown {
  let value = request;
  for (const key of path === "" ? [] : path.split("."))
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

/** No parameter has so many levels; what is deeper is refused by the schema at the level above. */
const DEEPEST = 32;

/** An integer beyond 2^53 comes as a `bigint`; hardly any request has one. */
function hasBigInt(value: unknown, depth = 0): boolean {
  if (typeof value === "bigint") return true;
  if (typeof value !== "object" || value === null || depth > DEEPEST) return false;
  return Object.values(value).some((member) => hasBigInt(member, depth + 1));
}

function withNumbers(value: unknown, depth = 0): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => withNumbers(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withNumbers(member, depth + 1)]));
}

/** Where a request has integers that no field of 64 bits holds, signed or not. The request fits its schema. */
function beyond64Bits(value: unknown, path: string): readonly string[] {
  if (typeof value === "bigint")
    return BigInt.asIntN(64, value) === value || BigInt.asUintN(64, value) === value ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    beyond64Bits(member, path === "" ? name : `${path}.${name}`),
  );
}

function unique(problems: readonly RequestProblem[]): readonly RequestProblem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
