import { EXIT_MEANINGS } from "../../exit-codes.js";

/** The topic `plimsoll help exit-codes`. */
export function exitCodesText(): string {
  const codes = EXIT_MEANINGS.map(({ code, meaning }) => `  ${code}  ${meaning}`).join("\n");
  return `Exit codes of plimsoll:\n\n${codes}\n\n${ENDS}\n`;
}

const ENDS = `Ctrl-C, SIGTERM and SIGHUP end a command in good order with 1, a second one at once; while --query calculates, SIGTERM
and SIGHUP end the process. A reader that goes away, as head does, ends a command with 0, a gate with 1, as its verdict is
not known; a full disk ends with 1.`;
