import { expect } from "vitest";
import { operations } from "../build/catalog.ts";
import { EMULATOR } from "../build/emulator-path.ts";
import type { Outcome, Question, WorkerMessage } from "../src/try-it/messages.ts";
import { createAnswerer } from "../src/try-it/worker/answer.ts";
import { findings } from "./findings.ts";
import { inBrowser, open, server } from "./in-browser.ts";

/** Time at which the emulators stand still. */
const NOW = Date.UTC(2026, 10, 27, 12);

/** Every documented request. */
const questions: readonly Question[] = operations
  .flatMap(({ service, action, requests }) =>
    requests.map(({ request }) => ({ service: service.id, action, parameters: JSON.stringify(request) })),
  )
  .map((question, id) => ({ ...question, id }));

/** An outcome without its time and its request ID. */
const essence = (outcome: Outcome | undefined): unknown =>
  outcome?.kind === "answer"
    ? { status: outcome.status, body: outcome.body.replaceAll(outcome.requestId, "") }
    : outcome;

inBrowser("in a page, the emulator answers every documented request as it does on Node", async () => {
  await using tab = await open();
  await tab.page.goto(server.url);
  const answered = await tab.page.evaluate(
    async ({ address, name, asked }) => {
      const worker = new Worker(address, { type: "module", name });
      const next = (): Promise<WorkerMessage> =>
        new Promise((resolve) => worker.addEventListener("message", ({ data }) => resolve(data), { once: true }));
      const messages = [await next()];
      for (const question of asked) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
        worker.postMessage(question);
        messages.push(await next());
      }
      return messages;
    },
    { address: server.url + EMULATOR, name: String(NOW), asked: questions },
  );
  const { answer, ids } = await createAnswerer({ now: () => NOW });
  expect(answered[0]).toEqual({ kind: "started", ids });
  for (const question of questions) {
    const message = answered[question.id + 1];
    const outcome = message?.kind === "outcome" ? message.outcome : undefined;
    expect([question.action, essence(outcome)]).toEqual([question.action, essence(await answer(question))]);
  }
  expect(tab.complaints).toEqual([]);
});

inBrowser("a console is worked by keyboard; writes change the emulator until it starts again", async () => {
  await using tab = await open({ colorScheme: "light" });
  const { page } = tab;
  await page.goto(`${server.url}api/tcss/AddEditImageAutoAuthorizedRule.html`);
  const button = page.getByRole("button", { name: "Try it in this page" });
  await button.press("Enter");
  await page.getByText("The emulator is ready.").waitFor();
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  const parameters = page.getByLabel("Parameters, as JSON");
  const answer = page.getByRole("region", { name: "Answer" });
  const status = page.locator(".try [role=status]");
  const rule = { RangeType: "ALL", MaxDailyCount: 0, IsEnabled: 1 };
  /** Writes a request, sends it, and waits for its answer. */
  const send = async (request: object): Promise<string> => {
    const said = await status.innerText();
    await parameters.fill(JSON.stringify(request));
    await parameters.press("Control+Enter");
    await expect.poll(() => status.innerText()).not.toBe(said);
    await expect.poll(() => status.innerText()).toMatch(/^HTTP 200, \d+ ms, request ID [\da-f-]{36}$/);
    return answer.innerText();
  };
  expect(await send({ ...rule, RuleId: 1 })).toContain('"Code": "FailedOperation.RuleNotFind"');
  expect(await send(rule)).not.toContain("Error");
  expect(await send({ ...rule, RuleId: 1 })).not.toContain("Error");
  await parameters.press("x");
  await page.getByRole("button", { name: "Run" }).press("Enter");
  await page.getByText("Nothing was sent: the parameters are not JSON.").waitFor();
  expect(await parameters.getAttribute("aria-invalid")).toBe("true");
  expect(await findings(page, ".try")).toEqual([]);
  await page.getByRole("button", { name: "Start again" }).press("Enter");
  await page.getByText("all changes are gone").waitFor();
  expect(await send({ ...rule, RuleId: 1 })).toContain('"Code": "FailedOperation.RuleNotFind"');
  await button.press("Enter");
  expect(await parameters.isVisible()).toBe(false);
  expect(tab.complaints).toEqual([]);
});

inBrowser("a console in Chinese fits a phone, in the dark and in the light, and knows IDs that exist", async () => {
  await using tab = await open({ colorScheme: "dark", viewport: { width: 390, height: 844 } });
  const { page } = tab;
  await page.goto(`${server.url}zh-cn/api/sas/DescribeImageInfoList.html`);
  await page.getByRole("button", { name: "在本页试用" }).click();
  await page.getByText("模拟器已就绪").waitFor();
  await page.getByRole("button", { name: "换成模拟器中的 ID" }).press("Enter");
  const parameters = page.getByLabel("请求参数");
  expect(await parameters.evaluate((area) => area === document.activeElement)).toBe(true);
  await page.getByRole("button", { name: "运行" }).click();
  const answer = page.getByRole("region", { name: "返回结果" });
  await answer.waitFor();
  expect(await answer.innerText()).toContain('"ImageInfos": [\n    {');
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page, ".try")).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(tab.complaints).toEqual([]);
});
