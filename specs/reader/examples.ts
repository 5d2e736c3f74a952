import { at, type Node, nodeOf } from "./nodes.ts";
import { parametersOf } from "./schemas.ts";

/** A named example of a request or an answer. */
export interface SpecExampleOf {
  /** Key in the spec; the vendor's own is `documented`. */
  readonly name: string;
  /** Summary, in a few words. */
  readonly summary: string;
  /** More about it; `undefined` if there is no more. */
  readonly description: string | undefined;
  /** The parameters of a request, or the body of an answer. */
  readonly value: unknown;
}

/** An example of an answer. */
export interface AnswerExampleOf extends SpecExampleOf {
  /** HTTP status that it comes with. */
  readonly status: string;
}

/**
 * The examples of a request as a whole; those of query parameters with the same name make one request. An operation that takes nothing has
 * one request, the empty one.
 */
export function requestExamples(operation: object): readonly SpecExampleOf[] {
  const { parameters, requestBody } = nodeOf(operation);
  if (Array.isArray(parameters) && requestBody === undefined && parametersOf(operation, "query").length === 0)
    return [{ name: "documented", summary: "The only request", description: undefined, value: {} }];
  const body = at(operation, "requestBody", "content", "application/json", "examples");
  const requests = new Map(examplesIn(body).map((example) => [example.name, example]));
  for (const parameter of parametersOf(operation, "query"))
    for (const example of examplesIn(parameter["examples"])) {
      const value = { ...nodeOf(requests.get(example.name)?.value), [String(parameter["name"])]: example.value };
      requests.set(example.name, { ...example, value });
    }
  return [...requests.values()];
}

/** The examples of the answers, by status. */
export function answerExamples(operation: object): readonly AnswerExampleOf[] {
  return Object.entries(nodeOf(at(operation, "responses"))).flatMap(([status, response]) =>
    examplesIn(at(response, "content", "application/json", "examples")).map((example) => ({ ...example, status })),
  );
}

function examplesIn(examples: unknown): readonly SpecExampleOf[] {
  return Object.entries(nodeOf(examples)).map(([name, example]) => exampleOf(name, nodeOf(example)));
}

function exampleOf(name: string, { summary, description, value }: Node): SpecExampleOf {
  return {
    name,
    summary: typeof summary === "string" ? summary : "",
    description: typeof description === "string" ? description : undefined,
    value,
  };
}
