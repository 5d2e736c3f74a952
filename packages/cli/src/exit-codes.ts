/** The exit codes of `plimsoll`. There are no others. */
export const EXIT = {
  /** Done, nothing to complain about. */
  clean: 0,
  /** Something failed. */
  error: 1,
  /** The command line or the configuration is wrong. Nothing was sent. */
  usage: 2,
  /** A policy was judged, and an image breaks it. */
  gate: 3,
  /** Credentials are missing or do not suffice. */
  credentials: 4,
  /** Not everything could be read; the output lacks a part. */
  incomplete: 5,
} as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Meaning of each code, for the help. */
export const EXIT_MEANINGS: readonly { readonly code: ExitCode; readonly meaning: string }[] = [
  { code: EXIT.clean, meaning: "clean: done, without problems" },
  { code: EXIT.error, meaning: "error: something failed, or schedule diff found a difference; the message says what" },
  { code: EXIT.usage, meaning: "usage: the command line or a file is wrong; nothing was sent" },
  { code: EXIT.gate, meaning: "gate: an image fails the policy of plimsoll gate or check" },
  { code: EXIT.credentials, meaning: "credentials: missing, refused, or without permission" },
  { code: EXIT.incomplete, meaning: "incomplete: not everything could be read; the output lacks a part" },
];
