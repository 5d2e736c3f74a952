import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

for (const service of ["tcss", "sas"]) {
  const spec = fileURLToPath(import.meta.resolve(`@plimsoll/specs/${service}.json`));
  // The script of the page stands in the page: it opens without a network.
  const options = ["--inlineBundle", "--openapi.disableTelemetry", "--output", `${service}.html`];
  execFileSync("redocly", ["build-docs", spec, ...options], { stdio: "inherit" });
}
