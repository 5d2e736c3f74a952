import { fileURLToPath } from "node:url";
import { makeApiReference } from "./api.ts";
import { buildSite } from "./build-site.ts";
import { makeEmulator } from "./emulator.ts";

await makeApiReference();
await makeEmulator();
await buildSite(fileURLToPath(new URL("../", import.meta.url)));
