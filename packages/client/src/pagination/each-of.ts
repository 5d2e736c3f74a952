/** Items of a part of a list, each taken out when it is asked for. */
export type Part<Item> = Iterator<Item, void, undefined>;

/** Items as they come. A loop that is left ends them. */
export interface Items<Item> extends AsyncIterableIterator<Item, void, undefined> {
  /** Ends them. What was asked for before still comes. */
  return(value?: undefined): Promise<IteratorResult<Item, void>>;
}

/**
 * Hands out the items of parts, one after the other, as an async generator would with `yield*`. That takes several turns of microtasks and
 * several promises for each item, which is more than all other work for it; this takes one.
 *
 * A part is asked for when the one before is through, and an item is taken out of its part when it is asked for.
 *
 * @param parts - The parts. They are left when the loop is left.
 *
 * @example
 * ```ts
 * import { eachOf, type Part } from "./each-of.js";
 *
 * async function* parts(): AsyncGenerator<Part<string>, void, undefined> {
 *   yield ["a", "b"].values();
 *   yield ["c"].values();
 * }
 * const items: string[] = [];
 * for await (const item of eachOf(parts())) items.push(item);
 * console.log(items.join(" ")); // a b c
 * ```
 */
export function eachOf<Item>(parts: AsyncGenerator<Part<Item>, void, undefined>): Items<Item> {
  let part: Part<Item> | undefined;
  /** The last step that had to wait. Steps that are asked for meanwhile come after it, in their order. */
  let waiting: Promise<unknown> | undefined;

  const step = async (): Promise<IteratorResult<Item, void>> => {
    for (;;) {
      const item = part?.next();
      if (item?.done === false) return item;
      part = undefined;
      const next = await parts.next();
      if (next.done === true) return { done: true, value: undefined };
      part = next.value;
    }
  };
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = waiting === undefined ? run() : waiting.then(run, run);
    const over = (): void => {
      if (waiting === turn) waiting = undefined;
    };
    waiting = turn;
    turn.then(over, over);
    return turn;
  };
  return {
    next() {
      if (waiting === undefined && part !== undefined) {
        const item = part.next();
        if (item.done !== true) return Promise.resolve(item);
        part = undefined;
      }
      return inTurn(step);
    },
    return() {
      return inTurn(async () => {
        part = undefined;
        await parts.return();
        return { done: true, value: undefined };
      });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
