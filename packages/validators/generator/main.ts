/** Writes `src/generated/` from the bundled specs. Run it with `pnpm generate` in the root of the repository. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

import { SERVICES, operationsOf, readSpec } from "@plimsoll/specs/reader";

import { emitAction } from "./emit-action.ts";
import { emitActions, emitCommonErrors } from "./emit-actions.ts";
import type { ServiceSpec } from "./service-spec.ts";

const out = new URL("../src/generated/", import.meta.url);
const banner = "// Generated from specs/ by `pnpm generate`. Do not edit.\n\n";

const specs = SERVICES.map((service): ServiceSpec => {
  const spec = readSpec(service);
  return { service, spec, operations: operationsOf(spec) };
});

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
write("actions.ts", emitActions(specs));
write("common-errors.ts", emitCommonErrors(specs));
for (const spec of specs) {
  mkdirSync(new URL(spec.service, out));
  for (const operation of spec.operations)
    write(`${spec.service}/${operation.operationId}.ts`, emitAction(spec.service, operation));
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, out), banner + text.trim() + "\n");
}
