import { hash } from "node:crypto";

import { locateSecret } from "./locate-secret.js";

/** Evidence of a finding, without the secret. */
export interface Evidence {
  /** The text with every value replaced by `***`. Only names that are certain to be names remain. */
  readonly excerpt: string;
  /**
   * SHA-256 of the value, 64 hexadecimal digits, by which the same secret is recognized elsewhere. Absent for a value that could be
   * found by trying, that is every one but long ones made by a machine.
   */
  readonly sha256?: string;
}

/**
 * Masks a text that holds a secret: an `ENV` or `ARG` instruction, with the time that the vendor puts in front, `KEY=VALUE`, a
 * member in JSON or YAML, a URL, a private key. What comes after the name is the value, to the end of the text. If it is not
 * certain what the value is, everything is masked.
 *
 * @param text - The text as the vendor writes it.
 */
export function maskEvidence(text: string): Evidence {
  const { excerpt, token } = locateSecret(text);
  return token === undefined || !isHardToGuess(token) ? { excerpt } : { excerpt, sha256: hash("sha256", token) };
}

/** Limits from which a value cannot be found by brute force. Long passwords that people make up consist of words, with few digits. */
const MIN_CHARACTERS = 24;
const MIN_DIGITS = 4;
const MIN_DISTINCT = 10;

function isHardToGuess(token: string): boolean {
  if (token.length < MIN_CHARACTERS || !/^[A-Za-z0-9+/=_.-]+$/.test(token) || !/[A-Za-z]/.test(token)) return false;
  const distinct = new Set(token);
  const digits = token.length - token.replaceAll(/\d/g, "").length;
  return digits >= MIN_DIGITS && distinct.size >= MIN_DISTINCT;
}
