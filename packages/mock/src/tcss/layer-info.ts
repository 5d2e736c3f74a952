import type { ImageContents } from "../findings/findings.js";

/** Time between two layers. */
const betweenMs = 7000;

/**
 * Writes the build of an image in the form of `LayerInfo`: for each layer a line with `#` and the time, an empty line, the command and
 * an empty line. Sensitive data that a command of the build set is in its command, in clear as at the service.
 *
 * @param builtMs - When the last layer was made, in milliseconds.
 */
export function layerInfoOf(contents: ImageContents, builtMs: number): string {
  const secrets = contents.rows("secret", { where: ({ source }) => source === "env" }).rows;
  const commands = contents.layers.flatMap(({ id, command }) => [
    { id, command },
    ...secrets.filter(({ layer }) => layer?.id === id).map(({ content }) => ({ id, command: content })),
  ]);
  return commands
    .map(({ id, command }, index) => {
      const timeMs = builtMs - (commands.length - 1 - index) * betweenMs;
      return `#${toGoTime(timeMs, id)}\n\n${command}\n\n`;
    })
    .join("");
}

/** As Go prints a time, `2020-06-17 00:22:24.918233762 +0000 UTC`; the digits after the point are those of the layer. */
function toGoTime(timeMs: number, id: string): string {
  const nanoseconds = Number.parseInt(id.replace(/^sha256:/, "").slice(0, 7), 16) || 0;
  const seconds = new Date(timeMs).toISOString().slice(0, 19).replace("T", " ");
  return `${seconds}.${String(nanoseconds).padStart(9, "0")} +0000 UTC`;
}
