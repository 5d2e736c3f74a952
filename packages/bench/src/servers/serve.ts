/**
 * Makes a program a server that `startServer` can start: it waits for its input, listens, says at which port, and ends
 * with its parent.
 *
 * @param listen - Takes the input, starts to listen on the loopback interface and returns the port.
 */
export function serve(listen: (input: unknown) => Promise<number>): void {
  process.once("disconnect", () => process.exit());
  process.once("message", (input) => {
    void listen(input).then((port) => process.send?.({ port }));
  });
}
