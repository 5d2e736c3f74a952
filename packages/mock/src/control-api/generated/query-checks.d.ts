// Written by generate-control.ts from control/openapi.yaml; do not edit.
import type { Check } from "../check.js";

export const queryChecks: Readonly<Record<"GET /requests", Check>>;
