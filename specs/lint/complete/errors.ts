import { at, isNode, listOf, type Node, nodeOf } from "../../reader/nodes.ts";
import { mapNodes } from "./merge.ts";

/**
 * The table of an operation's own codes, by name: a list of names takes meaning and retry from the service's table, as does
 * a name without an entry.
 */
export function ownErrors(own: unknown, common: unknown, table: Node): Node {
  const given = Array.isArray(own)
    ? Object.fromEntries(own.map((code) => [String(code), undefined] as const))
    : nodeOf(own);
  const entries = Object.entries({ ...nodeOf(common), ...given }).map(([code, entry]): [string, unknown] => [
    code,
    entry ?? table[code] ?? {},
  ]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A schema of refusals in which the operation's own codes of one status stand before the common ones. */
export function withOwnCodes(schema: unknown, errors: Node, status: string): unknown {
  const codes = Object.keys(errors).filter((code) => (at(errors, code, "status") ?? 200) === Number(status));
  return mapNodes(schema, (node) => {
    const code = at(node, "properties", "Code");
    const [common, ...others] = listOf(at(code, "anyOf"));
    if (!isNode(common) || others.length > 0) return node;
    const choice = codes.length === 0 ? common : { ...nodeOf(code), anyOf: [{ type: "string", enum: codes }, common] };
    return { ...node, properties: { ...nodeOf(node["properties"]), Code: choice } };
  });
}
