import { type Node, at, nodeOf } from "@plimsoll/specs/reader";

/**
 * The document with refusals that several operations answer alike as components, so that their type is written once: in the
 * bundle each operation has them all.
 */
export function withSharedRefusals(document: Node): Node {
  const entries = Object.entries(nodeOf(document["paths"]));
  const texts = entries.flatMap(([, item]) => Object.values(nodeOf(at(item, "post", "responses"))).map(textOf));
  const isShared = (response: unknown): boolean => texts.filter((text) => text === textOf(response)).length > 1;
  const shared: Record<string, unknown> = {};
  const paths = entries.map(([path, item]) => {
    const operation = nodeOf(at(item, "post"));
    const responses = Object.entries(nodeOf(operation["responses"])).map(([status, response]) => {
      if (status === "200" || !isShared(response)) return [status, response] as const;
      const name = `Refusal${status}`;
      if (textOf((shared[name] ??= response)) !== textOf(response)) return [status, response] as const;
      return [status, { $ref: `#/components/responses/${name}` }] as const;
    });
    return [path, { post: { ...operation, responses: Object.fromEntries(responses) } }] as const;
  });
  const components = { ...nodeOf(document["components"]), responses: shared };
  return { ...document, components, paths: Object.fromEntries(paths) };
}

function textOf(response: unknown): string {
  return JSON.stringify(response);
}
