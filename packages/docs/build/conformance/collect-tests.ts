import path from "node:path";
import { fileURLToPath } from "node:url";
import { createVitest } from "vitest/node";

/** Root of the repository, whose configuration knows where the tests are. */
const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Folder of the mock's sources and the tests beside them. */
export const mockFolder: string = path.join(root, "packages/mock/src/");

/** A test by its name. Tests that a table makes have the same line. */
export interface NamedTest {
  /** Path below the mock's sources. */
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

/**
 * Names the tests of files without running them.
 *
 * @param files - Paths below the mock's sources.
 * @returns In the order of the files, and in each in that of its lines.
 * @throws {Error} when a file cannot be loaded.
 */
export async function collectTests(files: readonly string[]): Promise<readonly NamedTest[]> {
  const vitest = await createVitest("test", {
    root,
    config: path.join(root, "vitest.config.ts"),
    watch: false,
    reporters: [],
    includeTaskLocation: true,
    // Nothing runs, so nothing needs to be kept apart.
    isolate: false,
    maxWorkers: 1,
    // A name is a sentence; none is cut.
    taskTitleValueFormatTruncate: 0,
  });
  try {
    const { testModules, unhandledErrors } = await vitest.collect(
      files.map((file) => path.join(mockFolder, file)),
      { staticParse: false },
    );
    const errors = [...unhandledErrors, ...testModules.flatMap((module) => module.errors())];
    if (errors.length > 0) throw new Error("Tests of the mock cannot be loaded", { cause: errors[0] });
    const tests = testModules.flatMap((module) =>
      Array.from(module.children.allTests(), ({ fullName, location }) => ({
        file: path.relative(mockFolder, module.moduleId).replaceAll(path.sep, "/"),
        line: location?.line ?? 0,
        name: fullName.replaceAll(" > ", ": "),
      })),
    );
    return tests.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
  } finally {
    await vitest.close();
  }
}
