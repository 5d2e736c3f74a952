import { once } from "node:events";
import { type RequestOptions, request as send } from "node:https";
import type { TLSSocket } from "node:tls";

import { expect, test } from "vitest";

import { newIdentity, reviewOf, sendReview } from "../../../test/admission.js";
import {
  LOOK_MS,
  REFRESH_MS,
  RETRY_MS,
  type RunningAdmit,
  deadUrl,
  imagesByVerdict,
  startAdmit,
  startSmallCloud,
} from "../../../test/admit.js";
import { startCloud, GIVE_UP } from "../../../test/cli.js";

const HOUR_MS = 3_600_000;

async function metric(admit: RunningAdmit, name: string): Promise<number> {
  const { text } = await admit.status("/metrics");
  const line = text.split("\n").find((each) => each.startsWith(`plimsoll_admission_${name} `));
  return Number(line?.split(" ").at(-1));
}

test("a cloud that is down at the start: not ready, unknown, tried again, and ready when it answers", async () => {
  await using cloud = await startSmallCloud();
  const images = await imagesByVerdict(cloud);
  const down = cloud.mock.faults.add({ kind: "reset" });
  await using admit = await startAdmit(cloud, { args: [...GIVE_UP] });
  await admit.waiting(RETRY_MS);
  expect(await admit.status("/readyz")).toEqual({ code: 503, text: "the inventory has not been read\n" });
  expect((await admit.status("/healthz")).code).toBe(200);
  const { response } = await admit.ask("pod-create", images.pass.name);
  expect(response).toMatchObject({ allowed: false, auditAnnotations: { verdict: "unknown", reason: "not-read" } });
  expect(await metric(admit, 'inventory_readings_total{result="failed"}')).toBe(1);
  expect((await admit.status("/metrics")).text).toContain("\nplimsoll_admission_inventory_age_seconds +Inf\n");

  down.remove();
  admit.wake(RETRY_MS);
  await admit.waiting(REFRESH_MS);
  expect((await admit.status("/readyz")).code).toBe(200);
  expect((await admit.ask("pod-create", images.pass.name)).response).toMatchObject({ allowed: true });
});

test("a cloud that is down at a refresh: the last inventory is used until it is too old; then every verdict is unknown", async () => {
  await using cloud = await startSmallCloud();
  const images = await imagesByVerdict(cloud);
  const server = await cloud.mock.listen();
  let nowMs = Date.parse("2026-11-21T12:00:00Z");
  await using admit = await startAdmit(cloud, {
    env: { ...cloud.env, PLIMSOLL_ENDPOINT: server.url },
    args: [...GIVE_UP, "--max-age", "60"],
    now: () => new Date(nowMs),
  });
  await admit.waiting(REFRESH_MS);
  await server.close();
  nowMs += HOUR_MS;
  admit.wake(REFRESH_MS);
  await admit.waiting(RETRY_MS);
  expect(await metric(admit, 'inventory_readings_total{result="failed"}')).toBe(1);
  expect(await metric(admit, "inventory_age_seconds")).toBe(3600);
  expect((await admit.ask("pod-create", images.pass.name)).response).toMatchObject({ allowed: true });
  expect((await admit.ask("pod-create", images.fail.name)).response).toMatchObject({
    auditAnnotations: { verdict: "fail" },
  });

  nowMs += 1;
  for (const { name } of [images.pass, images.fail]) {
    const { response } = await admit.ask("pod-create", name);
    expect(response).toMatchObject({ allowed: false, auditAnnotations: { verdict: "unknown", reason: "stale" } });
    expect(response?.status?.message).toContain("read 60 minutes ago");
  }
  expect((await admit.status("/readyz")).code).toBe(200);
});

test("a clock that is set back a day makes no inventory young", async () => {
  await using cloud = await startSmallCloud();
  const images = await imagesByVerdict(cloud);
  let nowMs = Date.parse("2026-11-21T12:00:00Z");
  await using admit = await startAdmit(cloud, { now: () => new Date(nowMs) });
  await admit.waiting(REFRESH_MS);
  nowMs -= 24 * HOUR_MS;
  expect((await admit.ask("pod-create", images.pass.name)).response?.auditAnnotations).toMatchObject({
    reason: "stale",
  });
});

test("a policy that is changed counts from the next reading on, and one that is broken then changes nothing", async () => {
  await using cloud = await startSmallCloud();
  const images = await imagesByVerdict(cloud);
  await using admit = await startAdmit(cloud);
  await admit.waiting(REFRESH_MS);
  admit.folder.write("policy.yaml", "version: 1\nrules: [");
  admit.wake(REFRESH_MS);
  await admit.waiting(RETRY_MS);
  expect((await admit.ask("pod-create", images.fail.name)).response).toMatchObject({ allowed: false });
  admit.folder.write(
    "policy.yaml",
    "version: 1\nrules:\n  - { id: none, deny: { id: CVE-1999-0001 }, unknown: warn }\n",
  );
  admit.wake(RETRY_MS);
  await admit.waiting(REFRESH_MS);
  expect((await admit.ask("pod-create", images.fail.name)).response).toMatchObject({ allowed: true });
  admit.stop();
  expect((await admit.ended).stderr).toContain("policy.yaml cannot be used");
});

test("with a list of images that cannot be read no tag passes; it does not replace an inventory that is whole", async () => {
  await using cloud = await startSmallCloud();
  const images = await imagesByVerdict(cloud);
  const { PLIMSOLL_ENDPOINT: url = "" } = cloud.env;
  const dead = await deadUrl();
  const alibaba = await cloud.mock.listen();
  const args = [...GIVE_UP, "--without-details"];
  const env = (place: string): Record<string, string> => ({
    ...cloud.env,
    PLIMSOLL_ENDPOINT: `tencent=${url},alibaba=${place}`,
  });

  await using partial = await startAdmit(cloud, { clouds: "both", args, env: env(dead) });
  await partial.waiting(RETRY_MS);
  expect((await partial.status("/readyz")).code).toBe(200);
  expect(await metric(partial, 'inventory_readings_total{result="partial"}')).toBe(1);
  const asked = async (image: string): Promise<unknown> =>
    (await partial.ask("pod-create", image)).response?.auditAnnotations;
  expect(await asked(images.pass.name)).toMatchObject({ verdict: "unknown", reason: "incomplete" });
  expect(await asked(`${images.pass.name}@${images.pass.digest}`)).toMatchObject({ verdict: "pass" });
  expect(await asked(images.fail.name)).toMatchObject({ verdict: "fail" });

  await using whole = await startAdmit(cloud, { clouds: "both", args, env: env(alibaba.url) });
  await whole.waiting(REFRESH_MS);
  await alibaba.close();
  whole.wake(REFRESH_MS);
  await whole.waiting(RETRY_MS);
  expect((await whole.ask("pod-create", images.pass.name)).response).toMatchObject({ allowed: true });
  whole.stop();
  expect((await whole.ended).stderr).toContain("the last whole one is used");
});

test("images of both clouds are judged; those of servers are not left out by the variable that narrows other commands", async () => {
  await using cloud = await startSmallCloud();
  await using admit = await startAdmit(cloud, { clouds: "both", args: ["--without-details", "--fail-open"] });
  await admit.waiting(REFRESH_MS);
  const rows = cloud.mock.requests().map(({ action }) => action);
  expect(rows).toContain("DescribeImageInstances");
  expect(rows).toContain("DescribeAssetImageList");
});

test("a certificate that is renewed is used for new connections; files that do not belong together are not", async () => {
  await using cloud = await startSmallCloud();
  await using admit = await startAdmit(cloud);
  await admit.waiting(REFRESH_MS);
  const next = await newIdentity();
  const body = reviewOf("pod-create", "nowhere.test/none:1");
  const status = async (ca: string): Promise<unknown> =>
    sendReview(admit.url, ca, body, { agent: false }).then(
      (answered) => answered.status,
      (error: NodeJS.ErrnoException) => error.code,
    );

  admit.folder.write("tls.crt", next.certificate);
  await admit.waiting(LOOK_MS);
  admit.wake(LOOK_MS);
  await admit.waiting(LOOK_MS);
  expect(await status(admit.ca)).toBe(200);

  admit.folder.write("tls.key", next.key);
  admit.wake(LOOK_MS);
  await admit.waiting(LOOK_MS);
  expect(await status(next.ca)).toBe(200);
  expect(await status(admit.ca)).toMatch(/SIGNATURE|CERT/);
  admit.stop();
  const { stderr } = await admit.ended;
  expect(stderr).toContain("are not a certificate and its key");
  expect(stderr).toContain("the certificate was renewed; it ends on 20");
});

test("after a signal it is not ready, goes on while the news spreads, answers what is under way, and ends with 0", async () => {
  await using cloud = await startCloud({ images: 5 });
  await using admit = await startAdmit(cloud, { args: ["--drain", "7", "--fail-open"] });
  await admit.waiting(REFRESH_MS);
  const body = reviewOf("pod-create", "nowhere.test/none:1");
  const slow = halfSent(admit.url, admit.ca, body);
  await slow.connected;

  admit.stop();
  await admit.waiting(7000);
  expect(await admit.status("/readyz")).toEqual({ code: 503, text: "stopping\n" });
  expect((await sendReview(admit.url, admit.ca, body, { agent: false })).status).toBe(200);
  admit.wake(7000);
  slow.finish();
  expect(await slow.status).toBe(200);
  expect((await admit.ended).code).toBe(0);
  await expect(fetch(`${admit.statusUrl}/healthz`)).rejects.toThrow("fetch failed");
});

interface HalfSent {
  /** Resolves when the first half has gone. */
  readonly connected: Promise<unknown>;
  readonly finish: () => void;
  readonly status: Promise<number | undefined>;
}

function halfSent(url: string, ca: string, body: string): HalfSent {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const options: RequestOptions = { method: "POST", ca, headers, agent: false };
  const request = send(url, options);
  const half = Math.floor(body.length / 2);
  const connected = once(request, "socket").then(async ([socket]) => {
    await once(socket as TLSSocket, "secureConnect"); // of an HTTPS request
    await new Promise<void>((resolve) => request.write(body.slice(0, half), () => resolve()));
  });
  const status = once(request, "response").then(([response]) => (response as { statusCode?: number }).statusCode); // its one argument
  return { connected, finish: () => request.end(body.slice(half)), status };
}
