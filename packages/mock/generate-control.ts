/** Writes the description of the control API into the source, for a mock that cannot read YAML. Run by `pnpm generate` of this package. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

const description: unknown = parse(readFileSync(join(import.meta.dirname, "control/openapi.yaml"), "utf8"));
const target = join(import.meta.dirname, "src/control-api/generated/control-description.ts");
writeFileSync(
  target,
  `/** The description of the control API as JSON. Written by generate-control.ts from control/openapi.yaml; do not edit. */
export const controlDescription: string =
  ${JSON.stringify(JSON.stringify(description))};
`,
);
