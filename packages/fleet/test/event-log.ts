/** Keeps what somebody says, for tests that wait for it. */
export class EventLog<T> {
  /** Everything that was said, in order. */
  readonly said: T[] = [];
  readonly #waiting = new Set<() => void>();

  /** Adds what is said now. */
  add(event: T): void {
    this.said.push(event);
    for (const look of this.#waiting) look();
  }

  /**
   * Waits until something was said of which this is true.
   *
   * @param end - Fails where nothing more will be said. @default never
   */
  until(isIt: (event: T) => boolean, end?: Promise<never>): Promise<T> {
    const found = new Promise<T>((resolve) => {
      const look = (): void => {
        const event = this.said.find(isIt);
        if (event === undefined) return;
        this.#waiting.delete(look);
        resolve(event);
      };
      this.#waiting.add(look);
      look();
    });
    return end === undefined ? found : Promise.race([found, end]);
  }
}
