import { type OperationRecord, permissionOf } from "@plimsoll/types";

/** What a key may call. */
export interface Policy {
  /**
   * Names of actions, `Describe*`, or of permissions as CAM and RAM write them, `tcss:Describe*`; a star stands for any
   * text. `undefined` for all actions.
   */
  readonly allow: readonly string[] | undefined;
  /** The same for what it may not call; goes before what it may. */
  readonly deny: readonly string[];
}

/** `explicit` if the policy forbids an action by name, `implicit` if it only does not allow it. */
export type Denial = "explicit" | "implicit";

/** Says why a policy denies an action; `undefined` if it does not. */
export function denialOf({ allow, deny }: Policy, operation: OperationRecord): Denial | undefined {
  const names = (pattern: string): boolean =>
    matches(pattern, pattern.includes(":") ? permissionOf(operation) : operation.action);
  if (deny.some(names)) return "explicit";
  return allow === undefined || allow.some(names) ? undefined : "implicit";
}

/** Without a star the pieces are the whole pattern; with stars they must come one after the other, in the text between both ends. */
function matches(pattern: string, name: string): boolean {
  const [head = "", ...pieces] = pattern.split("*");
  const tail = pieces.pop();
  if (tail === undefined) return name === head;
  if (!name.startsWith(head) || !name.endsWith(tail)) return false;
  let at = head.length;
  for (const piece of pieces) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + tail.length <= name.length;
}
