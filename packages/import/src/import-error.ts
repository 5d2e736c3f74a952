/** A place in an input. */
export interface Place {
  /** Name of the input: a path, or a name that the caller chose. */
  readonly input: string;
  /** Line, from 1; absent where the input is one document. */
  readonly line?: number;
  /** Path in the JSON document: `$.Results[0].Target`. */
  readonly path: string;
}

/** An input that cannot be imported. The message names the place and the expected value. */
export class ImportError extends Error {
  override readonly name = "ImportError" as const;
  /** Name of the input. */
  readonly input: string;
  /** Line, from 1; `undefined` where the input is one document. */
  readonly line: number | undefined;
  /** Path in the JSON document; `$` is the whole. */
  readonly path: string;
  /** The expected value, in words. */
  readonly expected: string;

  constructor({ input, line, path }: Place, expected: string, found = "") {
    const where = `${line === undefined ? "" : `, line ${line}`}${path === "$" ? "" : `, ${path}`}`;
    super(`${input}${where}: expected ${expected}${found === "" ? "" : `, found ${found}`}`);
    this.input = input;
    this.line = line;
    this.path = path;
    this.expected = expected;
  }
}
