/**
 * Merges streams that are each in order. Of each one item is kept, and of equal items that of the first stream comes first.
 *
 * @param streams - The streams; all are ended when the loop is left.
 * @param compare - Their order.
 */
export async function* mergeSorted<Item>(
  streams: readonly AsyncGenerator<Item, void, undefined>[],
  compare: (a: Item, b: Item) => number,
): AsyncGenerator<Item, void, undefined> {
  try {
    const heads: Head<Item>[] = [];
    for (const stream of streams) await putHead(heads, stream);
    for (;;) {
      let first: Head<Item> | undefined;
      for (const head of heads) if (first === undefined || compare(head.item, first.item) < 0) first = head;
      if (first === undefined) return;
      yield first.item;
      const next = await first.stream.next();
      if (next.done === true) heads.splice(heads.indexOf(first), 1);
      else first.item = next.value;
    }
  } finally {
    for (const stream of streams) await stream.return();
  }
}

interface Head<Item> {
  readonly stream: AsyncGenerator<Item, void, undefined>;
  item: Item;
}

async function putHead<Item>(heads: Head<Item>[], stream: AsyncGenerator<Item, void, undefined>): Promise<void> {
  const next = await stream.next();
  if (next.done !== true) heads.push({ stream, item: next.value });
}
