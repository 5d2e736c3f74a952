import { EXIT_MEANINGS } from "../../exit-codes.js";

/** The topic `plimsoll help exit-codes`. */
export function exitCodesText(): string {
  const codes = EXIT_MEANINGS.map(({ code, meaning }) => `  ${code}  ${meaning}`).join("\n");
  return `Exit codes of plimsoll:\n\n${codes}\n\n${ENDS}\n`;
}

const ENDS = `Ctrl-C, SIGTERM and SIGHUP end a command in good order with 1, a second one immediately; while --query calculates,
SIGTERM and SIGHUP end the process. If the reader of its output goes away, as head does, a command ends with 0, but a gate
with 1, because its verdict is unknown; a full disk ends with 1.`;
