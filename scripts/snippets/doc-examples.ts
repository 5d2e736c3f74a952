import { posix } from "node:path";

/** An example in a doc comment. */
export interface DocExample {
  /** Line of the file at which its code begins, from 1. */
  readonly line: number;
  /** Its code, with relative imports as seen from another folder. */
  readonly code: string;
}

/** An `@example` with a block of TypeScript: the lines up to the closing fence, each behind the star of the comment. */
const example = /@example\s*\n\s*\* ```ts\n(?<code>(?:\s*\*(?! ```).*\n)*)\s*\* ```/g;

/**
 * Finds the examples in the doc comments of a file.
 *
 * @param file - Path of the file from the root, such as `packages/client/src/pipeline/compose.ts`.
 * @param text - Contents of the file.
 * @param folder - Folder from which the examples are to run; their relative imports are rewritten for it.
 */
export function docExamples(file: string, text: string, folder: string): readonly DocExample[] {
  return [...text.matchAll(example)].map((match) => {
    const commented = match.groups?.["code"] ?? "";
    const line = text.slice(0, match.index + match[0].indexOf(commented)).split("\n").length;
    const code = commented
      .replaceAll(/^\s*\* ?/gm, "")
      .replaceAll(/(from ")(\.[^"]+)(")/g, (_all, head, path, tail) => {
        const target = posix.relative(folder, posix.join(posix.dirname(file), path));
        return `${head}${target}${tail}`;
      });
    return { line, code };
  });
}
