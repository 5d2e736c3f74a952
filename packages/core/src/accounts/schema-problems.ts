import type { ConfigProblem } from "./config.js";
import { nearest } from "./nearest.js";
import type { SchemaFault } from "./schema-check.js";
import { truthText } from "./truth-text.js";

type Node = Readonly<Record<string, unknown>>;

/** Puts the faults that the JSON Schema finds into words. What they show of the file is short and cannot be a secret. */
export function schemaProblems(faults: readonly SchemaFault[]): readonly ConfigProblem[] {
  // A name that is wrong is told once; the schema finds it in the name and in the list of names.
  // So is a value that may have two forms; the schema finds it in the form and in the choice of forms.
  return faults.filter(({ keyword }) => keyword !== "propertyNames" && keyword !== "if").map(problemOf);
}

function problemOf(fault: SchemaFault): ConfigProblem {
  const path = partsOf(fault.instancePath);
  const { params } = fault;
  const unknownName = params["additionalProperty"];
  if (typeof unknownName === "string")
    return { path: [...path, unknownName], at: "name", message: unknownNameText(unknownName, fault.parentSchema) };
  if (fault.propertyName !== undefined)
    return { path: [...path, fault.propertyName], at: "name", message: `the name ${ruleOf(fault)}` };
  return { path, at: "value", message: valueText(fault) };
}

function valueText(fault: SchemaFault): string {
  const { keyword, params, data: value } = fault;
  switch (keyword) {
    case "required":
      return `${String(params["missingProperty"])} is missing`;
    case "type":
      return params["type"] === "boolean" ? truthText(value) : `must be ${typeText(String(params["type"]), value)}`;
    case "const":
      return constText(params["allowedValue"], value);
    case "enum":
      return choiceText(params["allowedValues"] as readonly string[], value); // the schema has lists of words only
    case "minProperties":
    case "maxProperties":
      return namesOf(fault.parentSchema).length === 0
        ? "must have at least one account"
        : `must have exactly one of ${namesOf(fault.parentSchema).join(", ")}`;
    case "minItems":
      return "must have at least one";
    case "maxItems":
      return `must have at most ${String(params["limit"])}`;
    case "minLength":
      return "must not be empty";
    case "maxLength":
      return `must have at most ${String(params["limit"])} characters`;
    default:
      return ruleOf(fault);
  }
}

function unknownNameText(name: string, parent: Node): string {
  const names = namesOf(parent);
  const near = nearest(name, names);
  const shownName = isShort(name) ? `unknown name ${name}` : "unknown name, which is not shown";
  return `${shownName}${near === undefined ? "." : `; did you mean ${near}?`} Known here: ${names.join(", ")}`;
}

function choiceText(allowed: readonly string[], value: unknown): string {
  const near = typeof value === "string" ? nearest(value, allowed) : undefined;
  return `must be ${allowed.join(" or ")}${near === undefined ? "" : `; did you mean ${near}?`}`;
}

/** A flag that can only be set is left out otherwise. */
function constText(allowed: unknown, value: unknown): string {
  const isLike = typeof value === typeof allowed;
  return `must be ${String(allowed)}${allowed === true ? ", or left out" : ""}${isLike ? "" : unlike(value)}`;
}

function typeText(type: string, value: unknown): string {
  return `${ARTICLES[type] ?? type}${unlike(value)}`;
}

function unlike(value: unknown): string {
  return value === null ? "; it is empty" : `, not ${kindOf(value)}`;
}

const ARTICLES: Readonly<Record<string, string>> = {
  object: "a list of names and values",
  array: "a list, such as [a, b]",
  string: "text",
  number: "a number",
  integer: "a whole number",
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "boolean") return "true or false";
  if (typeof value === "number") return "a number; put it in quotes if it is meant as text";
  return typeof value === "string" ? "text" : "a list of names and values";
}

/** The schema's own words for a rule, or else the bounds. */
function ruleOf(fault: SchemaFault): string {
  const { "x-rule": rule } = fault.parentSchema;
  if (typeof rule === "string") return rule;
  const { comparison, limit } = fault.params;
  return `must be ${String(comparison)} ${String(limit)}`;
}

function namesOf({ properties }: Node): readonly string[] {
  return Object.keys(nodeOf(properties));
}

/** True for text that is too short, or too plain, for a secret. */
function isShort(text: string): boolean {
  return /^[A-Za-z_$][\w$.-]{0,23}$/.test(text);
}

function partsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function nodeOf(value: unknown): Node {
  return typeof value === "object" && value !== null ? (value as Node) : {}; // only looked at
}
