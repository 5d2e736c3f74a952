import { type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent } from "node:https";
import { createInterface } from "node:readline";

import { expect, test } from "vitest";

import { newIdentity, reviewOf, sendReview } from "./admission.js";
import { ADMIT_RULES } from "./admit.js";
import { newFolder } from "./folder.js";
import { type MockProcess, start, startMock } from "./spawn.js";

interface AdmitProcess extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly url: string;
  readonly statusUrl: string;
  readonly ca: string;
  /** Resolves when a line of standard error has the text. */
  readonly said: (text: string) => Promise<void>;
}

async function startAdmission({ env }: MockProcess, ...args: readonly string[]): Promise<AdmitProcess> {
  const { certificate, key, ca } = await newIdentity();
  const folder = newFolder({ "policy.yaml": ADMIT_RULES, "tls.crt": certificate, "tls.key": key });
  const file = (name: string): string => `${folder.path}/${name}`;
  const files = ["--policy", file("policy.yaml"), "--tls-cert", file("tls.crt"), "--tls-key", file("tls.key")];
  const places = ["--listen", "127.0.0.1:0", "--status-listen", "127.0.0.1:0", "--cloud", "tencent", "-o", "json"];
  const child = start(["admit", ...files, ...places, ...args], env);
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("no output");
  const lines: string[] = [];
  let heard = (): void => undefined;
  createInterface({ input: stderr }).on("line", (line) => {
    lines.push(line);
    heard();
  });
  const [line] = (await once(createInterface({ input: stdout }), "line")) as [string];
  return {
    child,
    ...(JSON.parse(line) as { url: string; statusUrl: string }),
    ca,
    said: (text) =>
      new Promise((resolve) => {
        heard = () => lines.some((each) => each.includes(text)) && resolve();
        heard();
      }),
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGKILL");
        await once(child, "exit");
      }
      folder[Symbol.dispose]();
    },
  };
}

test("answers two thousand reviews at a time of fifty, and after SIGTERM those that come until the end", async () => {
  await using mock = await startMock();
  await using admit = await startAdmission(mock, "--drain", "300", "--fail-open");
  await admit.said("the inventory was read");
  expect((await fetch(`${admit.statusUrl}/readyz`)).status).toBe(200);
  const agent = new Agent({ keepAlive: true, maxSockets: 50, ca: admit.ca });
  const reviews = ["pod-create", "deployment-create", "cronjob-create", "pod-debug"].map((name) =>
    reviewOf(name, "nowhere.test/none:1"),
  );
  const answers = await Promise.all(
    Array.from({ length: 2000 }, (_, index) => sendReview(admit.url, admit.ca, reviews[index % 4] ?? "", { agent })),
  );
  expect(new Set(answers.map(({ status, response }) => `${status} ${response?.allowed}`))).toEqual(
    new Set(["200 true"]),
  );
  const metrics = await (await fetch(`${admit.statusUrl}/metrics`)).text();
  expect(metrics).toContain("plimsoll_admission_review_duration_seconds_count 2000");

  admit.child.kill("SIGTERM");
  const last = await Promise.all(reviews.map((review) => sendReview(admit.url, admit.ca, review, { agent })));
  expect(last.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  agent.destroy();
});

test("ends with 0 after SIGTERM, when its drain is over", async () => {
  await using mock = await startMock();
  await using admit = await startAdmission(mock, "--drain", "1");
  await admit.said("the inventory was read");
  admit.child.kill("SIGTERM");
  const [code] = (await once(admit.child, "exit")) as [number];
  expect(code).toBe(0);
});
