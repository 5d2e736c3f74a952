import { type ApplyOptions, type ApplyResult, type ApplyRun, resultOf, startRun } from "./apply-run.js";
import { type Attempt, attemptsOf, requestIdIn } from "./attempts.js";
import { planProblems, targetProblems } from "./check-plan.js";
import { idsIn, kindIn, requestFor } from "./license-request.js";
import type { LicensePlan, PlannedKind } from "./plan.js";
import { settle } from "./settle.js";

/**
 * Buys the licenses of a plan. It can be stopped at any point and run again with the same journal: the outcome of earlier
 * requests is found out first, and only what is then still missing is requested. No image is ever in two requests of the plan that
 * the service accepted. Only one run at a time may use a journal.
 *
 * For each request: read which images have a license, write to the journal that the request will be sent, send it, write
 * that it was accepted, read back, write the outcome.
 *
 * @returns What was done, also when the run ended early: then `stopped` has the cause.
 * @throws {RangeError} when the plan does not fit together or is for another account, endpoint or region. Nothing was sent.
 * @example
 * ```ts
 * import { createTcssClient } from "@plimsoll/client";
 * import {
 *   type TencentImage,
 *   applyLicensePlan,
 *   createMemoryJournal,
 *   makeLicensePlan,
 *   tcssHostImages,
 *   tcssLicenser,
 * } from "@plimsoll/core";
 * import { createMock } from "@plimsoll/mock";
 *
 * const mock = createMock({ images: 20, licensed: 0 });
 * await using tcss = createTcssClient({ credentials: mock.credentials.tencent, fetch: mock.fetch });
 * const target = { cloud: "tencent", account: "100000000001", region: null, endpoint: "https://tcss.example" } as const;
 *
 * const images: TencentImage[] = [];
 * for await (const image of tcssHostImages(tcss).stream()) if (image.source === "tencent-host") images.push(image);
 * const verdict = makeLicensePlan({ target, images, complete: true, maxImages: 2, now: new Date() });
 * if (verdict.code !== "planned") throw new Error(verdict.code);
 *
 * const journal = createMemoryJournal(); // a file, where the process may end in between
 * const licenser = tcssLicenser(tcss);
 * const { licensed } = await applyLicensePlan(verdict.plan, { target, licenser, journal, now: () => new Date() });
 * console.log(licensed); // 2
 * ```
 */
export async function applyLicensePlan(plan: LicensePlan, options: ApplyOptions): Promise<ApplyResult> {
  const problems = [...planProblems(plan), ...targetProblems(plan, options.target)];
  if (problems.length > 0) throw new RangeError(`the plan cannot be applied here: ${problems.join("; ")}`);
  const run = startRun(plan, options);
  try {
    await settleEarlier(run);
    for (const [index, request] of plan.requests.entries()) {
      await applyRequest(run, { index, kind: kindIn(request) }, idsIn(request));
      options.onProgress?.(index + 1, plan.requests.length);
    }
    return resultOf(run);
  } catch (cause) {
    return resultOf(run, { cause: options.signal?.aborted === true ? options.signal.reason : cause });
  }
}

/** Finds the results of requests of earlier runs, also of other plans, which may have the same images. */
async function settleEarlier(run: ApplyRun): Promise<void> {
  const attempts = attemptsOf(await run.options.journal.read());
  const planned = new Set(run.plan.images.map(({ id }) => id));
  for (const attempt of attempts) {
    run.attempts = Math.max(run.attempts, attempt.attempt);
    if (attempt.accepted && attempt.plan === run.plan.id) for (const id of attempt.images) run.accepted.add(id);
  }
  const pending = attempts.filter(({ settled }) => !settled);
  const ours = (those: readonly Attempt[]): readonly string[] =>
    those.flatMap(({ images }) => images).filter((id) => planned.has(id));
  for (const [index, attempt] of pending.entries()) {
    const rest = pending.slice(index);
    run.unsettled = ours(rest.filter(({ accepted }) => !accepted));
    run.unconfirmed = ours(rest.filter(({ accepted }) => accepted));
    for (const id of (await settle(run, attempt)).unknown) run.doubtful.add(id);
  }
  run.unsettled = [];
  run.unconfirmed = [];
}

/** Which request of a plan, and where its images are. */
interface Part {
  readonly index: number;
  readonly kind: PlannedKind;
}

async function applyRequest(run: ApplyRun, part: Part, ids: readonly string[]): Promise<void> {
  run.options.signal?.throwIfAborted();
  const states = await run.options.licenser.read(ids, part.kind);
  const open: string[] = [];
  for (const id of ids) {
    const state = states.get(id);
    if (state === "licensed") run.alreadyLicensed += 1;
    else if (state === undefined) run.vanished.push(id);
    else if (run.accepted.has(id)) (state === "unknown" ? run.lasting.unconfirmed : run.missing).push(id);
    else if (run.doubtful.has(id)) run.lasting.unsettled.push(id);
    else if (state === "unknown") run.unclear.push(id);
    else open.push(id);
  }
  for (let rest: readonly string[] = open; rest.length > 0;) rest = await send(run, part, rest);
}

/** @returns The images to ask for again, because others in the request made the service refuse it. */
async function send(run: ApplyRun, { index: request, kind }: Part, ids: readonly string[]): Promise<readonly string[]> {
  const { licenser, journal, now, signal } = run.options;
  signal?.throwIfAborted();
  const sinceMs = run.nowMs();
  const { timeLimitMs } = run;
  const attempt = (run.attempts += 1);
  const head = () => ({ plan: run.plan.id, request, attempt, at: now().toISOString() });
  await journal.append({ state: "sending", ...head(), timeLimitMs, images: ids, ...(kind === "host" ? {} : { kind }) });
  run.unsettled = ids;
  const sent = { ...head(), images: ids, kind, sinceMs, timeLimitMs, accepted: false, settled: false };
  let answer: { readonly requestId?: string };
  try {
    answer = await licenser.license(requestFor(ids, kind));
  } catch (error) {
    const { code, mayHaveActed, imageGone } = licenser.failureOf(error);
    if (mayHaveActed) {
      await journal.append({ state: "unknown", ...head(), code });
      const { licensed, missing, unknown, vanished } = await settle(run, sent);
      run.unsettled = [];
      run.lasting.unsettled.push(...unknown);
      run.licensed += licensed.length;
      run.vanished.push(...vanished);
      if (missing.length + unknown.length === 0) return [];
      throw error;
    }
    run.unsettled = [];
    await journal.append({ state: "refused", ...head(), code });
    if (!imageGone) throw error;
    return withoutVanished(run, { ids, kind }, error);
  }
  run.unsettled = [];
  await confirm(run, { ...sent, sinceMs: run.nowMs(), timeLimitMs: 0, accepted: true, ...requestIdIn(answer) });
  return [];
}

/** Records that a request was accepted, and reads its images back. */
async function confirm(run: ApplyRun, attempt: Attempt): Promise<void> {
  const { images, plan, request, requestId } = attempt;
  if (requestId !== undefined) run.requestIds.push(requestId);
  run.unconfirmed = images;
  for (const id of images) run.accepted.add(id);
  const at = run.options.now().toISOString();
  const head = { plan, request, attempt: attempt.attempt, at };
  await run.options.journal.append({ state: "accepted", ...head, ...requestIdIn(attempt) });
  const { licensed, missing, unknown, vanished } = await settle(run, attempt);
  run.unconfirmed = [];
  run.lasting.unconfirmed.push(...unknown);
  run.licensed += licensed.length;
  run.missing.push(...missing);
  run.vanished.push(...vanished);
}

/**
 * The service refuses a whole request for one image that it does not have. The others are asked for without it.
 *
 * @throws the refusal when no image is gone: then it would come again.
 */
async function withoutVanished(
  run: ApplyRun,
  { ids, kind }: { readonly ids: readonly string[]; readonly kind: PlannedKind },
  error: unknown,
): Promise<readonly string[]> {
  const states = await run.options.licenser.read(ids, kind);
  const gone = ids.filter((id) => !states.has(id));
  if (gone.length === 0) throw error;
  run.vanished.push(...gone);
  const rest = ids.filter((id) => states.get(id) === "unlicensed");
  run.alreadyLicensed += ids.filter((id) => states.get(id) === "licensed").length;
  run.unclear.push(...ids.filter((id) => states.get(id) === "unknown"));
  return rest;
}
