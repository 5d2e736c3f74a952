/** Largest number of identities of each kind in a {@link ListPosition}. */
const most = 50;

/** A position in a list that may shift: its last offset, and the items by which it is found again. */
export interface ListPosition {
  /** Items that stood before the last one of `recent`. 0 if it is empty. */
  readonly offset: number;
  /** Identities of the last items up to the place, in the list's order, 50 at most. */
  readonly recent: readonly string[];
  /** Identities of the last items that were added before the place and came late, 50 at most. */
  readonly late: readonly string[];
}

/** Progress of reading a list: enough to go on later, in another process. */
export interface Progress extends ListPosition {
  /** Items that were handed out up to the place. */
  readonly items: number;
  /** Items of the list by the service's last answer; `null` if it had no usable count. */
  readonly total: number | null;
  /** True if the list moved while it was read. */
  readonly drifted: boolean;
  /** True if something may be missing before the place. */
  readonly torn: boolean;
}

/** Nothing was read. */
export const start: Progress = { offset: 0, recent: [], late: [], items: 0, total: 0, drifted: false, torn: false };

/** Remembers the place up to which a list was read. */
export class PositionTracker {
  #offset: number;
  readonly #recent: string[];
  readonly #late: string[];

  constructor({ offset, recent, late }: ListPosition) {
    this.#offset = offset;
    this.#recent = [...recent];
    this.#late = [...late];
  }

  /** The place now. */
  get place(): ListPosition {
    return { offset: this.#offset, recent: this.#recent.slice(-most), late: this.#late.slice(-most) };
  }

  /** Goes on by an item. */
  move(offset: number, identity: string): void {
    this.#offset = offset;
    push(this.#recent, identity);
  }

  /** Notes that the place was found at another offset. */
  shift(offset: number): void {
    this.#offset = offset;
  }

  /** Records an item before the position, without moving the position. */
  addLate(identity: string): void {
    push(this.#late, identity);
  }
}

/** Cut now and then: to move all others for each new one takes longer than all the rest. */
function push(identities: string[], identity: string): void {
  if (identities.push(identity) >= 2 * most) identities.splice(0, identities.length - most);
}
