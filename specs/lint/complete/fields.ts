import { type Node, nodeOf } from "../../reader/nodes.ts";
import { merge } from "./merge.ts";

/** Fields by name; one without a type takes what it does not say from the fields that several operations have alike. */
export function withCommonFields(properties: unknown, fields: Node): Node {
  return Object.fromEntries(
    Object.entries(nodeOf(properties)).map(([name, field]) => {
      const own = nodeOf(field);
      const isWhole = own["type"] !== undefined || own["$ref"] !== undefined;
      return [name, isWhole ? field : merge(nodeOf(fields[name]), own)];
    }),
  );
}
