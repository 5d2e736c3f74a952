import type { Hooks } from "@plimsoll/client";
import type { Account } from "@plimsoll/core";

/** Where text goes. A `process` stream fits. */
export interface Output {
  write(text: string): unknown;
  /** `true` for a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined;
  /**
   * Resolves when the reader has taken enough for more; whoever writes a lot waits for it, so that memory stays flat. It
   * rejects with why nothing more can be written. Absent where there is always room.
   */
  readonly ready?: () => Promise<void>;
  /** Resolves when the system has everything, and rejects as `ready` does. Absent where there is always room. */
  readonly flushed?: () => Promise<void>;
}

/** Listens to the accounts that a command works with, and to the calls to them. */
export interface CallListener {
  /**
   * Called with an account.
   *
   * @param path - Configuration that names it. @default none
   * @param more - Other hooks of the same client. @default none
   * @returns hooks for its client.
   */
  hooksOf(account: Account, path: string | undefined, more?: Hooks): Hooks;
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
  /** Ends long work: the user pressed Ctrl-C, a signal came, or nothing more can be written to standard output. */
  readonly signal: AbortSignal;
  /**
   * Does work that runs long without a pause, so that a signal ends it all the same.
   *
   * @returns what the work returns. @default the work is done as it is
   */
  readonly interruptible?: <T>(work: () => T) => T;
  readonly now: () => Date;
  /** Waits; rejects when the signal is aborted. @default a timer */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** The working folder. @default a configuration is not searched for */
  readonly cwd?: () => string;
  /** The user's number. @default the owner of a file is not looked at */
  readonly uid?: number | undefined;
  /** For failures, which are told with `--quiet` too. @default `stderr` */
  readonly errors?: Output;
  /** Listens to accounts and calls, with `--verbose`. @default not told */
  readonly calls?: CallListener;
  /** Tells if results and notes are JSON; the answer is final when the command has begun. @default they are not */
  readonly isJson?: () => boolean;
  /** True if the user asked for details, by `--debug` or `--debug-bodies`. */
  readonly debug?: boolean;
}
