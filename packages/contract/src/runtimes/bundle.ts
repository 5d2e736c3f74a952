import { join } from "node:path";

import { rolldown } from "rolldown";

/** Options of a bundle. */
export interface BundleOptions {
  /** Folder of the program, with the packages that it imports. */
  readonly folder: string;
  /** Conditions of `exports` and `imports` that hold where the bundle runs, besides `import` and `default`. @default none */
  readonly conditions?: readonly string[];
  /** Packages that stay imports. @default none */
  readonly external?: readonly string[];
}

/**
 * Bundles `smoke.ts` of a folder into one module of ECMAScript 2023.
 *
 * @throws {Error} when anything is left to import that is not in `external`, such as a part of Node.
 */
export async function bundle({ folder, conditions = [], external = [] }: BundleOptions): Promise<string> {
  await using build = await rolldown({
    input: join(folder, "smoke.ts"),
    cwd: folder,
    // The other platforms bring conditions of their own.
    platform: "neutral",
    external: [...external],
    resolve: { conditionNames: ["import", ...conditions, "default"] },
    transform: { target: "es2023" },
    // Imports that are left over are reported below; the rest is the bundler's advice.
    logLevel: "silent",
  });
  const { output } = await build.generate({ format: "esm", codeSplitting: false });
  const [{ code, imports, dynamicImports }] = output;
  const leftOver = [...imports, ...dynamicImports].filter((specifier) => !external.includes(specifier));
  if (leftOver.length > 0) throw new Error(`The bundle still imports ${leftOver.join(", ")}`);
  return code;
}
