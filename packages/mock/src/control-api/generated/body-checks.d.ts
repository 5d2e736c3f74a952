// Written by generate-control.ts from control/openapi.yaml; do not edit.
import type { Check } from "../check.js";

export const bodyChecks: Readonly<Record<"POST /reset" | "POST /seed" | "POST /images" | "POST /images/findings" | "POST /images/push" | "POST /images/remove" | "POST /sync" | "PUT /licenses" | "PUT /scan-quota" | "PUT /clock" | "POST /clock/advance" | "POST /snapshots" | "POST /snapshots/{id}/restore" | "POST /requests/verify", Check>>;
