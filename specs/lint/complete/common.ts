import { type Node, nodeOf } from "../../reader/nodes.ts";
import { filledIn } from "./merge.ts";

/** Common parts of the operations of a service, from the files that `x-common` of its description names. */
export interface Common {
  /** An operation with what all have; `x-pagination` counts only for those that have one. */
  readonly operation: Node;
  /** Error codes that the operations name, with meaning and retry. */
  readonly errors: Node;
  /** Fields that several operations or types share. */
  readonly fields: Node;
  /** Summaries of examples by the name of the example. */
  readonly summaries: Node;
  /** Member of an answer that holds its fields. */
  readonly envelope: string | undefined;
}

/** The common parts, with what is particular to an operation filled in. */
export function commonFor(own: Node, parts: Node): Common {
  const { envelope } = parts;
  const values = { ...nodeOf(own["x-source"]), ...nodeOf(own["x-failure"]), action: own["operationId"] };
  // Copies, because bundling changes the nodes of each operation.
  return {
    operation: nodeOf(filledIn(parts["operation"], values)),
    errors: structuredClone(nodeOf(parts["errors"])),
    fields: structuredClone(nodeOf(parts["fields"])),
    summaries: nodeOf(parts["summaries"]),
    envelope: typeof envelope === "string" ? envelope : undefined,
  };
}
