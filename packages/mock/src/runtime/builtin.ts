/** Modules of Node by their names. */
type Builtins = {
  readonly "node:crypto": typeof import("node:crypto");
  readonly "node:sqlite": typeof import("node:sqlite");
};

/**
 * Loads a module of Node. An import of one that this Node lacks would end in an error of the loader, before anybody could
 * say which Node is needed.
 *
 * @throws {Error} when this Node, or another runtime, does not have it.
 */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  const runtime: { readonly getBuiltinModule?: (id: string) => object | undefined } = process; // none before Node 20.16
  const found = runtime.getBuiltinModule?.(name);
  if (found === undefined)
    throw new Error(
      `[UnsupportedNode] @plimsoll/mock needs Node 22.13 or newer (of Node 23, 23.4 or newer); this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`,
    );
  return found as Builtins[Name]; // what Node has by this name
}
