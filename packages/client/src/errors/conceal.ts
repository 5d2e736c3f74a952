import { encodedForms, escapedPattern } from "./encoded-forms.js";

const redacted = "[redacted]";

/** Shorter texts are not secrets of a cloud, and would be found in ordinary words. */
const minLength = 8;

/** Depth to which values are searched; deeper ones are left out, since they could not be shown either. */
const maxDepth = 100;

/**
 * Makes a function that replaces secrets in texts by their value, wherever they stand and whatever they are called there,
 * as they are or encoded: for URLs, HTML or JSON, in base64 or in hexadecimal digits.
 *
 * @param secrets - Secrets; those that are absent or shorter than 8 characters are not looked for.
 */
export function concealer(secrets: readonly (string | undefined)[]): (text: string) => string {
  const sought = secrets.flatMap((secret) => (secret === undefined || secret.length < minLength ? [] : [secret]));
  const forms = sought.flatMap(encodedForms).toSorted((a, b) => b.length - a.length);
  let patterns: readonly RegExp[] | undefined;
  return (text) => {
    const rest = forms.reduce((shown, form) => shown.replaceAll(form, redacted), text);
    if (!/[%&\\]/.test(rest)) return rest;
    patterns ??= sought.map(escapedPattern);
    return patterns.reduce((shown, pattern) => shown.replace(pattern, redacted), rest);
  };
}

/** A copy of parsed JSON in which every text and every name has gone through a function. */
export function concealValue(value: unknown, conceal: (text: string) => string, depth = 0): unknown {
  if (typeof value === "string") return conceal(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === maxDepth) return null;
  if (Array.isArray(value)) return value.map((item: unknown) => concealValue(item, conceal, depth + 1));
  const members = Object.entries(value).map(([name, member]) => [
    conceal(name),
    concealValue(member, conceal, depth + 1),
  ]);
  return Object.fromEntries(members);
}

/** The signature in an `authorization` header, if there is one. */
export function signatureIn(authorization: string | undefined): string | undefined {
  return /Signature=(\w+)/.exec(authorization ?? "")?.[1];
}
