/** Answer of TCSS to a request over its limit, with status 200. */
export const refusal: string = JSON.stringify({
  Response: {
    Error: { Code: "RequestLimitExceeded", Message: "The request frequency exceeds the limit." },
    RequestId: "00000000-0000-4000-8000-000000000000",
  },
});

/**
 * The limit that Tencent Cloud documents: arrivals are counted, the first of each second pass and the others are refused.
 * The seconds begin where they like, seen from a client.
 *
 * @param requests - Arrivals that pass in a second.
 * @param now - Tells the time in milliseconds. @default `performance.now`
 * @returns Counts an arrival and says whether it passes.
 * @see https://cloud.tencent.com/document/product/1278/109059, read 2026-11-21
 */
export function secondLimit(requests: number, now: () => number = () => performance.now()): () => boolean {
  let [second, arrived] = [0, 0];
  return () => {
    const current = Math.floor(now() / 1000);
    if (current !== second) [second, arrived] = [current, 0];
    arrived++;
    return arrived <= requests;
  };
}
