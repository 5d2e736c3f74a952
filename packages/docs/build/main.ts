import { fileURLToPath } from "node:url";
import { makeApiReference } from "./api.ts";
import { buildSite } from "./build-site.ts";

await makeApiReference();
await buildSite(fileURLToPath(new URL("../", import.meta.url)));
