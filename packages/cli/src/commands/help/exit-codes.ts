import { EXIT_MEANINGS } from "../../exit-codes.js";

/** The topic `plimsoll help exit-codes`. */
export function exitCodesText(): string {
  return `Exit codes of plimsoll:\n\n${EXIT_MEANINGS.map(({ code, meaning }) => `  ${code}  ${meaning}`).join("\n")}\n`;
}
