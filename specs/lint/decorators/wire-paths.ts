import { at, nodeOf } from "../../reader/nodes.ts";
import type { Decorator } from "../redocly.ts";

/**
 * Turns `/{Action}` into the path that really travels, `/`, with the header that tells the actions apart in the
 * fragment: `/#X-TC-Action={Action}`. A fragment is never sent, so a generic HTTP tool posts to `/`. OpenAPI does not
 * know fragments in paths; `x-hasEquivalentPaths` warns the tools that several paths are the same on the wire.
 */
export const wirePaths: Decorator = () => ({
  Root: {
    leave(root) {
      if (typeof root !== "object" || root === null) return;
      const paths = Object.entries(nodeOf(at(root, "paths")));
      Object.assign(root, {
        paths: Object.fromEntries(paths.map(([path, item]) => [wirePath(item) ?? path, item])),
        "x-hasEquivalentPaths": true,
      });
    },
  },
});

function wirePath(item: unknown): string | undefined {
  const rpc = nodeOf(at(item, "post", "x-rpc"));
  if (typeof rpc["actionHeader"] !== "string") return undefined;
  return `${String(rpc["path"])}#${rpc["actionHeader"]}=${String(at(item, "post", "operationId"))}`;
}
