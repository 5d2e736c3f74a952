import { fileURLToPath } from "node:url";
import { dev } from "astro";
import { makeEmulator } from "./emulator.ts";

await makeEmulator();

// The command of Astro would do the same and report its use to its makers.
await dev({ root: fileURLToPath(new URL("../", import.meta.url)) });
