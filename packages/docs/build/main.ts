import { fileURLToPath } from "node:url";
import { buildSite } from "./build-site.ts";

await buildSite(fileURLToPath(new URL("../", import.meta.url)));
