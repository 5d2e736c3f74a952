/** A string or a number of a JSON document, with the name of the member that it belongs to. */
export interface JsonLeaf {
  /** The text of a string, the digits of a number. */
  readonly value: string;
  /** Name of the member; for the items of a list that of the list; empty at the top. */
  readonly name: string;
  readonly type: "key" | "number" | "string";
}

/** A string with what follows it if it is a key, or a number. */
const token = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const isNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Fields that name another one, and fields that they name: `{"Name": "Password", "Value": "…"}`. */
const namingMember = /^(?:key|name)$/i;
const namedMember = /^values?$/i;

/**
 * Rewrites strings and numbers of a JSON document. Everything else stays as it was written, even numbers that JavaScript
 * cannot hold.
 *
 * @param text - JSON.
 * @param rewrite - Gives the new text for each. A number becomes a string if its new text is not a number.
 */
export function rewriteJson(text: string, rewrite: (leaf: JsonLeaf) => string): string {
  let member = "";
  let named = "";
  return text.replace(token, (literal: string, string: string | undefined, colon: string | undefined) => {
    if (string === undefined) {
      const after = rewrite({ value: literal, name: namedMember.test(member) ? named : member, type: "number" });
      return isNumber.test(after) ? after : JSON.stringify(after);
    }
    const value = JSON.parse(string) as string; // the pattern lets only a string through
    if (colon !== undefined) {
      member = value;
      return `${keep(string, value, rewrite({ value, name: "", type: "key" }))}${colon}`;
    }
    const name = namedMember.test(member) ? named : member;
    if (namingMember.test(member)) named = value;
    return keep(string, value, rewrite({ value, name, type: "string" }));
  });
}

function keep(literal: string, before: string, after: string): string {
  return before === after ? literal : JSON.stringify(after);
}
