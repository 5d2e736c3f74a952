/** Forms of a text that have no escapes: as it is, read from a form that has `+` for blanks, in base64 and in hexadecimal. */
export function encodedForms(text: string): readonly string[] {
  const bytes = [...new TextEncoder().encode(text)];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const base64 = base64Forms(bytes);
  const url = base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  return [...new Set([text, text.replaceAll("+", " "), hex, hex.toUpperCase(), ...base64, ...url])];
}

/**
 * Base64 of the bytes alone, and what is sure of it where others stand before them, as in `user:password`: three bytes make
 * four characters, so it depends on how many there are.
 */
function base64Forms(bytes: readonly number[]): readonly string[] {
  const inside = [0, 1, 2].map((before) => {
    const all = [...Array.from({ length: before }, () => 0), ...bytes];
    const end = Math.floor((all.length * 4) / 3);
    return base64Of(all).slice(Math.ceil((before * 4) / 3), end);
  });
  return [base64Of(bytes), ...inside];
}

function base64Of(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join("")).replace(/=+$/, "");
}

const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "+": "&plus;",
  "/": "&sol;",
  "=": "&equals;",
};

/** Finds a text of which any characters are escaped, as in URLs, in HTML or in JSON. */
export function escapedPattern(text: string): RegExp {
  return new RegExp(Array.from(text, waysToWrite).join(""), "gu");
}

function waysToWrite(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const plain = /[\p{L}\p{N}]/u.test(character) ? character : `\\u{${code.toString(16)}}`;
  const percent = Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${anyCase(byte.toString(16).padStart(2, "0"))}`,
  );
  const hex = anyCase(code.toString(16));
  const name = names[character];
  const ways = [
    percent.join(""),
    `&#0*${code};`,
    `&#[xX]0*${hex};`,
    ...(name === undefined ? [] : [name]),
    ...(code > 0xffff ? [] : [`\\\\u${anyCase(code.toString(16).padStart(4, "0"))}`]),
    ...(/[/"\\]/.test(character) ? [`\\\\${plain}`] : []),
    ...(character === " " ? ["\\+"] : []),
    // Last: a backslash is also the beginning of an escaped one.
    plain,
  ];
  return `(?:${ways.join("|")})`;
}

function anyCase(digits: string): string {
  return digits.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
