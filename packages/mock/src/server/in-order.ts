/**
 * Answers in the order of arrival, though some requests have to wait for something first. Without this, a request that
 * finds everything ready would overtake one that came before it, and tests would depend on what was loaded already.
 *
 * @param prepare - What a request has to wait for; `undefined` if nothing. May reject: then the request fails, and none after it.
 * @param answer - Answers a request that is prepared, at once.
 */
export function inOrder<Request, Answer>(
  prepare: (request: Request) => Promise<void> | undefined,
  answer: (request: Request) => Answer,
): (request: Request) => Answer | Promise<Answer> {
  let last: Promise<unknown> | undefined;
  return (request) => {
    const preparing = prepare(request);
    const before = last;
    if (preparing === undefined && before === undefined) return answer(request);
    const answering = Promise.all([before, preparing]).then(() => answer(request));
    const settled = answering
      .catch(() => undefined)
      .then(() => {
        if (last === settled) last = undefined;
      });
    last = settled;
    return answering;
  };
}
