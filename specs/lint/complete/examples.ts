import { at, type Node, nodeOf } from "../../reader/nodes.ts";

/** Examples by name, each with a summary: its own, or the one that is common to its name. */
export function withSummaries(examples: unknown, summaries: Node): Node {
  return mapExamples(examples, (name, { summary = summaries[name], ...rest }) => ({ summary, ...rest }));
}

/** Examples of answers, in the envelope if there is one. */
export function inEnvelope(examples: Node, envelope: string | undefined): Node {
  if (envelope === undefined) return examples;
  return mapExamples(examples, (_, example) => ({ ...example, value: { [envelope]: example["value"] } }));
}

/** Values of one parameter in the examples of requests; examples without the parameter are left out. */
export function ofParameter(examples: Node, parameter: string): Node {
  const entries = Object.entries(examples).flatMap(([name, example]) => {
    const value = at(example, "value", parameter);
    return value === undefined ? [] : [[name, { ...nodeOf(example), value }] as const];
  });
  return Object.fromEntries(entries);
}

function mapExamples(examples: unknown, change: (name: string, example: Node) => Node): Node {
  return Object.fromEntries(
    Object.entries(nodeOf(examples)).map(([name, example]) => [name, change(name, nodeOf(example))]),
  );
}
