/** Runs a call so many times by so many workers, each starting its next one when its last is over. */
export async function inParallel(workers: number, times: number, call: () => Promise<void>): Promise<void> {
  let left = times;
  const work = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: workers }, work));
}
