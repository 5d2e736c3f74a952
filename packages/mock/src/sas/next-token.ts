import { sha256Hex } from "../crypto/digest.js";
import { sasRefusal } from "./errors.js";

const rowDigits = 8;

/** Writes the token of the page after a row. */
export function toNextToken(row: number): string {
  const number = row.toString(16).padStart(rowDigits, "0");
  return `${number}${checkOf(number)}`.toUpperCase();
}

/**
 * Reads a token; 0, before all rows, if the request has none.
 *
 * @throws {Refusal} when it is not one of the mock's.
 */
export function readNextToken(token: string): number {
  if (token === "") return 0;
  const number = token.slice(0, rowDigits).toLowerCase();
  if (!/^[0-9a-f]{8}$/.test(number) || token.toLowerCase() !== `${number}${checkOf(number)}`)
    throw sasRefusal("InvalidParam", { text: "NextToken is not one that an earlier answer returned." });
  return Number.parseInt(number, 16);
}

/** Keeps callers from making tokens up, which they could not do with the service. */
function checkOf(number: string): string {
  return sha256Hex(`NextToken ${number}`).slice(0, 24);
}
