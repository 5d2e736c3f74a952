/** A plugin of Vite that loads no script before it is needed: Vite names such scripts from the root of the host. Astro sets the option itself, so a plugin has to. */
export function withoutPreload(): {
  name: string;
  configEnvironment: (name: string) => { build: { modulePreload: false } } | undefined;
} {
  return {
    name: "without-preload",
    configEnvironment: (name) => (name === "client" ? { build: { modulePreload: false } } : undefined),
  };
}
