import { type OperationRecord, permissionOf } from "@plimsoll/types";

/** The actions that a key may call. */
export interface Policy {
  /**
   * Names of actions, `Describe*`, or of permissions as CAM and RAM write them, `tcss:Describe*`; a star stands for any
   * text. `undefined` for all actions.
   */
  readonly allow: readonly string[] | undefined;
  /** The same for actions that it may not call; takes precedence over `allow`. */
  readonly deny: readonly string[];
}

/** `explicit` if the policy forbids an action by name, `implicit` if it only does not allow it. */
export type DenialKind = "explicit" | "implicit";

/** Decides if a policy denies an action, and in which way; `undefined` if it allows the action. */
export function denialOf({ allow, deny }: Policy, operation: OperationRecord): DenialKind | undefined {
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
