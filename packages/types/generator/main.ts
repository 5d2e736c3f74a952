/** Writes `src/generated/` from the bundled specs. Run it with `pnpm generate` in the root of the repository. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

import { SERVICES } from "@plimsoll/specs/reader";

import { emitOperations } from "./emit-operations.ts";
import { emitTypes } from "./emit-types.ts";
import { loadSpec } from "./service-spec.ts";

const out = new URL("../src/generated/", import.meta.url);
const banner = "// Generated from specs/ by `pnpm generate`. Do not edit.\n\n";

const specs = SERVICES.map((service) => loadSpec(service));
const files = new Map<string, string>();
files.set("operations.ts", emitOperations(specs));
for (const spec of specs) files.set(`${spec.service}.ts`, await emitTypes(spec));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, text] of files) writeFileSync(new URL(name, out), banner + text.trim() + "\n");
