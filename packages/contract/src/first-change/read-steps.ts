/** A step of the guide: something to write, to change, or to run. */
export type GuideStep =
  | { readonly kind: "change"; readonly file: string; readonly text: string }
  | { readonly kind: "run"; readonly command: string; readonly fails: boolean }
  | { readonly kind: "write"; readonly file: string; readonly text: string };

/** A block of code: its language, the words after it, and what stands in it. */
const BLOCK = /^```(\w+)(?: (\S+))?\n(.*?)^```$/gms;

/** Reads the steps of a guide, in order: a block that names a file is written or changed, and every line of a shell block is run. */
export function readSteps(markdown: string): readonly GuideStep[] {
  return [...markdown.matchAll(BLOCK)].flatMap(([, language, word, text = ""]): GuideStep[] => {
    if (language === "sh")
      return text
        .trim()
        .split("\n")
        .map((command) => ({ kind: "run", command, fails: word === "fails" }));
    if (word === undefined) throw new Error(`a block of ${language} says no file`);
    return [{ kind: language === "diff" ? "change" : "write", file: word, text }];
  });
}

/**
 * Makes a change as a reader of the guide would: finds the lines that stay, and puts the new ones between them.
 *
 * @throws {Error} when the lines are not there, or not once.
 */
export function applyChange(content: string, diff: string): string {
  const lines = diff.trimEnd().split("\n");
  const side = (left: string): string =>
    lines
      .filter((line) => !line.startsWith(left))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const [before, after] = [side("+"), side("-")];
  const parts = content.split(before);
  if (parts.length !== 2) throw new Error(`the file has these lines ${parts.length - 1} times:\n${before}`);
  return parts.join(after);
}
