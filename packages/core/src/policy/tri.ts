/** A truth value of Kleene's logic with what is missing: `holds` is `undefined` where an absent field decides. */
export interface Tri {
  /** The truth. */
  readonly holds: boolean | undefined;
  /** The field that decides and is absent. */
  readonly field?: string | undefined;
  /** Why a condition has no value, in words; absent where a field is. */
  readonly fault?: string | undefined;
}

/** True. */
export const YES: Tri = { holds: true };
/** False. */
export const NO: Tri = { holds: false };

/** Undecided, because a field is absent. */
export function absent(field: string): Tri {
  return { holds: undefined, field };
}

/** True if all are; false if one is, whatever is unknown. */
export function every(parts: Iterable<Tri>): Tri {
  let open: Tri | undefined;
  for (const part of parts) {
    if (part.holds === false) return NO;
    if (part.holds === undefined) open ??= part;
  }
  return open ?? YES;
}
