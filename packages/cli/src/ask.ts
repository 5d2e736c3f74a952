/**
 * Asks a question on a terminal and waits for a line.
 *
 * @param input - Where the answer comes from.
 * @param output - Where the question goes.
 * @returns The line; the empty text if the input ends first or the user presses Ctrl-C.
 */
export async function askOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  question: string,
): Promise<string> {
  const { createInterface } = await import("node:readline");
  const terminal = createInterface({ input, output });
  try {
    return await new Promise<string>((resolve) => {
      terminal.once("close", () => resolve(""));
      terminal.once("SIGINT", () => resolve(""));
      terminal.question(question, resolve);
    });
  } finally {
    terminal.close();
  }
}
