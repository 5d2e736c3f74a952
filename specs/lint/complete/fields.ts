import { type Node, nodeOf } from "../../reader/nodes.ts";
import { merge } from "./merge.ts";

/** Members of a field that say what it holds: such a field takes nothing from others. */
const WHOLE = ["type", "$ref", "anyOf", "oneOf", "allOf"];

/** Fields by name; one without a type takes what it does not say from the fields that several operations or types share. */
export function withCommonFields(properties: unknown, fields: Node): Node {
  return Object.fromEntries(
    Object.entries(nodeOf(properties)).map(([name, field]) => {
      const own = nodeOf(field);
      const isWhole = WHOLE.some((member) => own[member] !== undefined);
      return [name, isWhole ? field : merge(nodeOf(fields[name]), own)];
    }),
  );
}
