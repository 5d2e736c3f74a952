import { watch } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createRebuilder } from "./rebuilder.ts";
import { serve } from "./serve.ts";
import { services } from "./services.ts";
import { type Site, buildSite } from "./site.ts";
import { specFile } from "@plimsoll/specs/reader";

/** Where to listen if `PORT` does not say. */
const PORT = 4321;

const own = ["../guides/", "../styles/", "../browser/"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
const specs = services.map((service) => path.dirname(specFile(service.id)));

let site: Site = new Map([["index.html", "The first build has not ended well; see the terminal."]]);
const changed = createRebuilder({
  build: buildSite,
  onBuilt: (built) => {
    site = built;
    process.stdout.write(`Built ${built.size} files\n`);
  },
  // The last good build stays on show.
  onFailed: (error) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`),
});

await changed();
const server = await serve(() => site, Number(process.env["PORT"] ?? PORT));
process.stdout.write(`${server.url}\n`);
for (const folder of new Set([...own, ...specs])) watch(folder, { recursive: true }, () => void changed());
