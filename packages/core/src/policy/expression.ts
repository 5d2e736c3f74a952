import type { ASTNode, Environment } from "@marcbachmann/cel-js";

import { CvssView, FindingView, ImageView, PackageView } from "./expression-input.js";
import type { Expression } from "./policy.js";

/** Result of checking an expression. */
export type ExpressionResult = { readonly expression: Expression } | { readonly problem: string };

const TIME = "google.protobuf.Timestamp";

interface ViewType {
  readonly name: string;
  /** Class of the values, so that the language takes them as they are. */
  readonly ctor: new (...values: never[]) => object;
  readonly fields: Readonly<Record<string, string>>;
}

const TYPES: readonly ViewType[] = [
  {
    name: "Package",
    ctor: PackageView,
    fields: { name: "string", version: "string", type: "string", path: "string", purl: "string" },
  },
  { name: "Cvss", ctor: CvssView, fields: { score: "double", vector: "string", version: "string" } },
  {
    name: "Finding",
    ctor: FindingView,
    fields: {
      kind: "string",
      cloud: "string",
      id: "string",
      aliases: "list<string>",
      severity: "string",
      priority: "string",
      recommended: "bool",
      cvss: "Cvss",
      exploit: "string",
      package: "Package",
      fixedVersions: "list<string>",
      fixable: "bool",
      path: "string",
      state: "string",
      firstSeenAt: TIME,
      lastSeenAt: TIME,
    },
  },
  {
    name: "Image",
    ctor: ImageView,
    fields: {
      cloud: "string",
      account: "string",
      id: "string",
      name: "string",
      repository: "string",
      tag: "string",
      os: "string",
      running: "bool",
      scannedAt: TIME,
    },
  },
];

/** Functions that are refused, each with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  has: "has() is not allowed: a field that the cloud does not report makes a rule undecided, not false. Ask for the value itself",
  matches:
    "matches() is not allowed: a regular expression can take forever. Use ==, in, contains, startsWith or endsWith",
};

/** The two results of nearly every evaluation, of which there are millions. */
const [HOLDS, FAILS] = [{ holds: true }, { holds: false }] as const;

/** Comprehensions, which may stand two deep: each takes the time of the one in it for every item. */
const COMPREHENSIONS: ReadonlySet<string> = new Set(["all", "exists", "exists_one", "filter", "map"]);
const MAX_DEPTH = 2;

/** Loads the language, and makes a function that checks expressions. */
export async function expressionChecker(): Promise<(text: string) => ExpressionResult> {
  const { Environment: Language, EvaluationError } = await import("@marcbachmann/cel-js");
  const environment: Environment = new Language({ unlistedVariablesAreDyn: false });
  for (const type of TYPES) environment.registerType({ ...type });
  environment.registerVariable("f", "Finding").registerVariable("image", "Image").registerVariable("now", TIME);
  return (text) => {
    try {
      const parsed = environment.parse(text);
      const refused = refusalOf(parsed.ast, 0);
      if (refused !== undefined) return { problem: refused };
      const { valid, type, error } = parsed.check();
      if (!valid) return { problem: problemText(error) };
      if (type !== "bool") return { problem: `must be true or false, not ${String(type)}` };
      const expression: Expression = (input) => {
        try {
          return parsed(input) === true ? HOLDS : FAILS;
        } catch (failure) {
          if (!(failure instanceof EvaluationError)) throw failure;
          const field = /^No such key: (\w+)/.exec(failure.summary)?.[1];
          return { holds: undefined, text: failure.summary, ...(field === undefined ? {} : { field }) };
        }
      };
      return { expression };
    } catch (failure) {
      return { problem: problemText(failure) };
    }
  };
}

/** Summary and column of a fault of an expression. */
function problemText(failure: unknown): string {
  const { summary, range } = failure as { readonly summary?: string; readonly range?: { readonly start: number } }; // only looked at
  const where = range === undefined ? "" : ` at character ${range.start + 1}`;
  return `is not a CEL expression about f, image and now: ${summary ?? "it cannot be read"}${where}`;
}

function refusalOf(node: unknown, depth: number): string | undefined {
  if (Array.isArray(node)) return firstOf(node.map((part) => refusalOf(part, depth)));
  if (!isNode(node)) return undefined;
  const name: unknown = node.op === "call" || node.op === "rcall" ? node.args[0] : undefined;
  if (node.op === ".?" || node.op === "[?]") return REFUSED["has"]?.replace("has()", "an optional field");
  if (typeof name === "string" && Object.hasOwn(REFUSED, name)) return REFUSED[name];
  const next = depth + (typeof name === "string" && COMPREHENSIONS.has(name) ? 1 : 0);
  if (next > MAX_DEPTH) return `has more than ${MAX_DEPTH} nested comprehensions: ${[...COMPREHENSIONS].join(", ")}`;
  return refusalOf(node.args, next);
}

function firstOf(texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === "object" && value !== null && "op" in value && "args" in value;
}
