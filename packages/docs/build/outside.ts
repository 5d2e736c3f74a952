/** A plugin of Vite that leaves a module where it is, because it reads files beside itself. */
export function outside(name: string): {
  name: string;
  enforce: "pre";
  resolveId: (id: string) => { id: string; external: true } | undefined;
} {
  return {
    name: `outside ${name}`,
    enforce: "pre",
    resolveId: (id) => (id === name ? { id: import.meta.resolve(name), external: true } : undefined),
  };
}
