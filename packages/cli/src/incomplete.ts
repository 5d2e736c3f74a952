/** Result of a list that is not complete. */
export interface IncompleteList {
  /** Items that were read. */
  readonly received: number;
  /** Items that the service counts, if it says. */
  readonly expected?: number | undefined;
  /** Why it is not complete, in the client's word. */
  readonly reason?: string | undefined;
}

const reasons: Readonly<Record<string, string>> = {
  endless: "The service returned far more than it counts, and reading was stopped.",
  gap: "The service did not keep the order while the list was read; run the command again.",
  "no-identity": "The service returned some without an ID.",
  "no-list": "The service returned no list.",
  stalled: "The service returned page after page without anything new, and reading was stopped.",
  "total-unknown": "The service does not say how many there are.",
};

/** Says what is missing from a list, and why. */
export function incompleteText(what: string, { received, expected, reason = "" }: IncompleteList): string {
  const why = reasons[reason] ?? "Something was added or removed in the meantime; run the command again.";
  return `${received} of ${expected ?? "an unknown number of"} ${what} were read. ${why}`;
}
