/** Writes `src/generated/` from the bundled specs. Run it with `pnpm generate` in the root of the repository. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

import { SERVICES, operationsOf, readSpec } from "@plimsoll/specs/reader";

import { emitReference } from "./emit-reference.ts";
import { emitValidators } from "./emit-validators.ts";
import type { ServiceSpec } from "./service-spec.ts";

const out = new URL("../src/generated/", import.meta.url);
const banner = "// Generated from specs/ by `pnpm generate`. Do not edit.\n\n";

const specs = SERVICES.map((service): ServiceSpec => {
  const spec = readSpec(service);
  return { service, spec, operations: operationsOf(spec) };
});
const files = { "reference.ts": emitReference(specs), "validators.ts": emitValidators(specs) };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, out), banner + text.trim() + "\n");
