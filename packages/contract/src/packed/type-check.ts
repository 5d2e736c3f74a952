import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { run } from "./run.js";
import type { Package } from "./workspace.js";

/** A project of TypeScript with nothing set but what it must have. */
export interface Project {
  readonly folder: string;
  /** Packages of types that the project asks for. */
  readonly types: readonly string[];
  /** Texts of the files by name; they are written first. */
  readonly sources: Readonly<Record<string, string>>;
  /** Value of the compiler option `module`. @default "nodenext" */
  readonly module?: "node16" | "nodenext";
}

/**
 * Type-checks a project with `strict`, the declarations of installed packages included.
 *
 * @param typescript - The compiler.
 * @throws {Error} when there is a problem; the message holds what the compiler printed.
 */
export async function typeCheck(
  typescript: Package,
  { folder, types, sources, module = "nodenext" }: Project,
): Promise<void> {
  for (const [name, text] of Object.entries(sources)) await writeFile(join(folder, name), text);
  const compilerOptions = { strict: true, module, noEmit: true, types };
  const project = join(folder, "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions, files: Object.keys(sources) }));
  const compiler = join(typescript.folder, typescript.manifest.bin?.["tsc"] ?? "");
  await run(process.execPath, [compiler, "--project", project], folder);
}
