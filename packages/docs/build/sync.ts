import { fileURLToPath } from "node:url";
import { sync } from "astro";

// Types of the guides, for the compiler. The command of Astro would do the same and report its use to its makers.
await sync({ root: fileURLToPath(new URL("../", import.meta.url)), logLevel: "warn" });
