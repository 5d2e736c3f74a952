import type { OwnImageFindings } from "../findings/own-image-findings.js";
import type { AddedImages, PushedImages } from "../controls/mock-images.js";
import type { RequestExpectation, RequestFilter } from "../controls/request-filter.js";
import type { SeedOptions } from "../seed/to-plan.js";
import type { SyncOptions } from "../controls/sync.js";
import type { Check, CheckError } from "./check.js";
import { bodyChecks } from "./generated/body-checks.js";
import { queryChecks } from "./generated/query-checks.js";
import { invalid } from "./problem.js";

/** Bodies of the operations that take one, in the types of the methods that do the work. */
interface Bodies {
  readonly "POST /seed": SeedOptions;
  readonly "POST /images": AddedImages;
  readonly "POST /images/findings": OwnImageFindings;
  readonly "POST /images/push": PushedImages;
  readonly "POST /images/remove": { readonly ids: readonly string[] };
  readonly "POST /sync": SyncOptions;
  readonly "PUT /licenses": { readonly total: number };
  readonly "PUT /scan-quota": { readonly total: number };
  readonly "PUT /clock": { readonly nowMs: number };
  readonly "POST /clock/advance": { readonly ms: number };
  readonly "POST /snapshots": { readonly id?: string };
  readonly "POST /requests/verify": RequestExpectation;
  /** These take none. */
  readonly "POST /snapshots/{id}/restore": object;
  readonly "POST /reset": object;
}

/** Plain words for the types of a schema. */
const typeWords: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  number: "a number",
  object: "an object",
  string: "a text",
};

/**
 * Reads a body by the description of its operation. Ranges are checked where the values are used.
 *
 * @throws {Problem} when a field is unknown, missing, or of another type.
 */
export function readBody<Name extends keyof Bodies>(name: Name, body: unknown): Bodies[Name] {
  check(bodyChecks[name], body, "The body");
  return body as Bodies[Name]; // checked by the description, which a test compares with the types
}

/**
 * Reads the query of `GET /requests` by its description.
 *
 * @throws {Problem} when a parameter is unknown, or its value is not one of its type.
 */
export function readRequestFilter(query: URLSearchParams): RequestFilter {
  const filter: Record<string, unknown> = Object.fromEntries(query);
  // The check turns the texts `true` and `false` into what they stand for.
  check(queryChecks["GET /requests"], filter, "The query");
  return filter;
}

function check(isValid: Check, value: unknown, root: string): void {
  if (isValid(value)) return;
  const [error] = isValid.errors ?? [];
  throw invalid(error === undefined ? `${root} is invalid.` : describe(error, root));
}

function describe({ instancePath, keyword, params, parentSchema }: CheckError, root: string): string {
  const isRoot = instancePath === "";
  const place = isRoot ? root : toPlace(instancePath);
  const properties = parentSchema.properties ?? {};
  switch (keyword) {
    case "additionalProperties":
      return `${place} has no member ${String(params["additionalProperty"])}${isRoot ? `; it has ${Object.keys(properties).join(", ") || "none"}` : ""}.`;
    case "required": {
      const name = String(params["missingProperty"]);
      return isRoot ? `${name} must be ${toWords(properties[name]?.type)}.` : `${place} must have ${name}.`;
    }
    case "enum":
      return `${place} must be one of ${(params["allowedValues"] as readonly string[]).join(", ")}.`; // as Ajv documents it
    default:
      return `${place} must be ${toWords(params["type"])}.`;
  }
}

function toWords(type: unknown): string {
  return typeWords[String(type)] ?? String(type);
}

/** Writes `/hostImages/0/Size` as `hostImages[0].Size`. */
function toPlace(instancePath: string): string {
  return instancePath
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, "[$1]")
    .replaceAll("/", ".");
}
