/** A truth value of Kleene's logic with what is missing: `holds` is `undefined` where an absent field decides. */
export interface Tri {
  /** The truth. */
  readonly holds: boolean | undefined;
  /** The field that decides and is absent. */
  readonly field?: string | undefined;
  /** The part of a policy that asks for the field, where that is not the condition of the rule itself. */
  readonly asker?: Asker | undefined;
  /** Why a condition has no value, in words; absent where a field is. */
  readonly fault?: string | undefined;
}

/** A part of a policy that can ask for a field besides a rule's condition. */
export type Asker = "exception" | "grace";

/** True. */
export const YES: Tri = { holds: true };
/** False. */
export const NO: Tri = { holds: false };

/**
 * Undecided, because a field is absent.
 *
 * @param asker - Part of the policy that asks for it. @default the condition of the rule
 */
export function absent(field: string, asker?: Asker): Tri {
  return asker === undefined ? { holds: undefined, field } : { holds: undefined, field, asker };
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
