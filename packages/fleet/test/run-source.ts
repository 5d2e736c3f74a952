import { fileURLToPath } from "node:url";

/** False where Node cannot run TypeScript by itself, as Node 22.13. */
export const canRunSource: boolean =
  Boolean(process.features.typescript) && Number.parseInt(process.versions.node, 10) >= 24;

/**
 * Arguments with which Node runs a program of the tests from source.
 *
 * @param name - Name of the program in the folder of the tests.
 * @param folder - Another folder with the same programs. @default this one
 */
export function argumentsOf(name: string, folder: URL = new URL(".", import.meta.url)): readonly string[] {
  const hook = new URL("resolve-source.js", folder).href;
  const program = fileURLToPath(new URL(name, folder));
  return ["--conditions=@plimsoll/source", "--disable-warning=ExperimentalWarning", "--import", hook, program];
}
