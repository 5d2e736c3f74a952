/** Where text goes. A `process` stream fits. */
export interface Output {
  write(text: string): unknown;
  /** `true` for a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined;
}

/** Everything a command touches outside its own code. Only `main.ts` fills it from `process`; tests fill it themselves. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For results. */
  readonly stdout: Output;
  /** For everything else. */
  readonly stderr: Output;
  /** Reads all of standard input. */
  readonly readStdin: () => Promise<string>;
  /** Asks a question and waits for a line; absent without a terminal. */
  readonly ask?: (question: string) => Promise<string>;
  /** Ends long work: the user pressed Ctrl-C. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Whether the user asked for details, by `--debug` or `--debug-bodies`. */
  readonly debug?: boolean;
}
