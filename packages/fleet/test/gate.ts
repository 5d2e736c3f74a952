/** Something that others wait for until a test lets them go on. */
export interface Gate {
  /** Settled once it is open. */
  readonly opened: Promise<void>;
  /** Lets everybody go on. */
  open(): void;
}

/** Makes a gate that is shut. */
export function newGate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
