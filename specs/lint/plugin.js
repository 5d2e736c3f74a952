import { register } from "node:module";

// Node strips types by itself from 22.18 on; the releases from 22.13 can do it, but have to be told.
if (!process.features.typescript) register("./strip-types.js", import.meta.url);

const { plugin } = await import("./plugin.ts");

export default plugin;
