/** Options of {@link createRebuilder}. */
export interface RebuilderOptions<Built> {
  /** Makes the thing. */
  readonly build: () => Promise<Built>;
  /** Takes what was made. */
  readonly onBuilt: (built: Built) => void;
  /** Takes what went wrong. */
  readonly onFailed: (error: unknown) => void;
}

/**
 * Builds again at each change, one build at a time. Changes during a build lead to one more build after it, so that the
 * last build has seen all of them.
 *
 * @returns A function to call at each change; it resolves when nothing is left to build.
 */
export function createRebuilder<Built>({ build, onBuilt, onFailed }: RebuilderOptions<Built>): () => Promise<void> {
  let isDirty = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (isDirty) {
      isDirty = false;
      try {
        onBuilt(await build());
      } catch (error) {
        onFailed(error);
      }
    }
    running = undefined;
  };
  return () => {
    isDirty = true;
    return (running ??= run());
  };
}
