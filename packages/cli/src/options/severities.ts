import { InvalidArgumentError } from "commander";

import { listOf } from "./globals.js";

/**
 * Makes the parser of `--severity`, which means the same for images and for findings: exactly the levels of the list, as in Trivy.
 * A level with a plus, `high+`, is that level and all worse ones.
 *
 * @param levels - The levels, the worst first.
 */
export function severitiesIn<Level extends string>(
  levels: readonly Level[],
): (text: string, previous?: readonly Level[]) => readonly Level[] {
  return (text, previous = []) => {
    const wanted = new Set<string>(previous);
    for (const word of listOf(text)) {
      const isLeast = word.endsWith("+");
      const place = levels.findIndex((level) => level === (isLeast ? word.slice(0, -1) : word));
      if (place === -1)
        throw new InvalidArgumentError(
          `Allowed are ${levels.join(", ")}; with a plus also the worse ones, such as high+.`,
        );
      for (const level of levels.slice(isLeast ? 0 : place, place + 1)) wanted.add(level);
    }
    return levels.filter((level) => wanted.has(level));
  };
}
