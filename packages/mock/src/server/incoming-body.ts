import { maxBodyBytes } from "../wire/message.js";

/** The first bytes of every body do not count: calls of the services are smaller, so a caller who stalls cannot keep them out. */
const freeBytes = 16 * 1024;

/** Smallest step in which the room for a body grows. */
const minGrowth = 4096;

/** Limits the memory of all bodies of a port that are not complete: a signature can be verified only then. */
export class BodyBudget {
  readonly #limit: number;
  #taken = 0;

  /** @param limit - In bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes bytes; `false`, and takes nothing, if there are not enough. */
  take(bytes: number): boolean {
    if (this.#taken + bytes > this.#limit) return false;
    this.#taken += bytes;
    return true;
  }

  /** Gives bytes back. */
  give(bytes: number): void {
    this.#taken -= bytes;
  }
}

/**
 * A body as it arrives. Its chunks are copied into one buffer: a chunk of one byte would keep the whole buffer that it was read
 * into, and a list of such chunks takes hundreds of times their size.
 */
export class IncomingBody {
  readonly #budget: BodyBudget;
  #room = Buffer.alloc(0);
  #kept = 0;
  #taken = 0;
  #arrived = 0;

  readonly #announced: number;

  /**
   * @param budget - Budget of the port.
   * @param announced - `Content-Length`, so that no more room is made than for that. @default unknown
   */
  constructor(budget: BodyBudget, announced: number = maxBodyBytes) {
    this.#budget = budget;
    this.#announced = announced;
  }

  /** Bytes that arrived, also those that are too many to be kept. */
  get arrived(): number {
    return this.#arrived;
  }

  /** The first {@link maxBodyBytes} of the body. */
  get bytes(): Buffer {
    return this.#room.subarray(0, this.#kept);
  }

  /**
   * Adds a piece.
   *
   * @returns `false` if the budget has no room for it.
   */
  add(piece: Buffer): boolean {
    this.#arrived += piece.length;
    const added = piece.subarray(0, maxBodyBytes - this.#kept);
    if (!this.#makeRoom(this.#kept + added.length)) return false;
    added.copy(this.#room, this.#kept);
    this.#kept += added.length;
    return true;
  }

  /** Returns the bytes of the body to the budget. A second call has no effect. */
  release(): void {
    this.#budget.give(this.#taken);
    this.#taken = 0;
  }

  #makeRoom(length: number): boolean {
    if (length <= this.#room.length) return true;
    const most = Math.max(length, Math.min(this.#announced, maxBodyBytes));
    const wanted = this.#kept === 0 ? length : Math.min(Math.max(length, 2 * this.#room.length, minGrowth), most);
    const more = Math.max(0, wanted - freeBytes) - this.#taken;
    if (more > 0 && !this.#budget.take(more)) return false;
    this.#taken += Math.max(0, more);
    const room = Buffer.allocUnsafeSlow(wanted);
    this.#room.copy(room, 0, 0, this.#kept);
    this.#room = room;
    return true;
  }
}
