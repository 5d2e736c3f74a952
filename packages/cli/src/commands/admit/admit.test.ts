import { afterAll, beforeAll, expect, test } from "vitest";

import { REFRESH_MS, type RunningAdmit, imagesByVerdict, startAdmit, startSmallCloud } from "../../../test/admit.js";
import { type Cloud, cli } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { newIdentity, reviewOf, sendReview } from "../../../test/admission.js";

let cloud: Cloud;
let images: Awaited<ReturnType<typeof imagesByVerdict>>;
let closed: RunningAdmit;
let open: RunningAdmit;

beforeAll(async () => {
  cloud = await startSmallCloud();
  images = await imagesByVerdict(cloud);
  closed = await startAdmit(cloud, { args: ["--exempt-namespaces", "kube-*,sh?p"] });
  open = await startAdmit(cloud, { args: ["--fail-open"] });
  await Promise.all([closed.waiting(REFRESH_MS), open.waiting(REFRESH_MS)]);
});

afterAll(async () => {
  await Promise.all([closed, open].map((admit) => admit[Symbol.asyncDispose]()));
  await cloud[Symbol.asyncDispose]();
});

test("answers by the verdicts of the gate: by digest, by tag, and for what no account has", async () => {
  const by = async (image: string): Promise<unknown> => {
    const { status, response } = await closed.ask("pod-create", image);
    const { verdict, "matched-by": matchedBy } = response?.auditAnnotations ?? {};
    return [status, response?.uid, response?.allowed, verdict, matchedBy];
  };
  const uid = "705ab4f5-6393-11e8-b7cc-42010a800002";
  expect(await by(images.fail.name)).toEqual([200, uid, false, "fail", "tag"]);
  expect(await by(`copy.test/x@${images.fail.digest}`)).toEqual([200, uid, false, "fail", "digest"]);
  expect(await by(images.pass.name)).toEqual([200, uid, true, "pass", "tag"]);
  expect(await by(`${images.fail.name}@${images.pass.digest}`)).toEqual([200, uid, true, "pass", "digest"]);
  expect(await by(images.unknown.name)).toEqual([200, uid, false, "unknown", "tag"]);
  expect(await by("nowhere.test/none:1")).toEqual([200, uid, false, "unknown", "nothing"]);
});

test("judges an image that does not run as one that does, also by a policy about running images", async () => {
  const rule = "{ id: running, deny: { severity: critical }, when: image.running }";
  const policy = `version: 1\nscope: { running: true }\nrules:\n  - ${rule}\n`;
  await using admit = await startAdmit(cloud, { policy, args: ["--fail-open"] });
  await admit.waiting(REFRESH_MS);
  const { response } = await admit.ask("pod-create", images.fail.name);
  expect(response).toMatchObject({ allowed: false, auditAnnotations: { verdict: "fail" } });
});

test("an image outside the scope of the policy is allowed, by its name in the review", async () => {
  const policy =
    "version: 1\nscope: { repositories: [shop/*] }\nrules:\n  - { id: no, deny: { severity: critical } }\n";
  await using admit = await startAdmit(cloud, { policy });
  await admit.waiting(REFRESH_MS);
  const reasonOf = async (image: string): Promise<unknown> =>
    (await admit.ask("pod-create", image)).response?.auditAnnotations?.["reason"];
  expect(await reasonOf(images.fail.name)).toBe("scope");
  expect(await reasonOf(`mirror.test/shop/cart@${images.fail.digest}`)).toBe("policy");
});

test("says which image fails by which rule, and why one is unknown", async () => {
  const failed = await closed.ask("pod-create", images.fail.name);
  expect(failed.response?.status).toMatchObject({ code: 403, reason: "Forbidden" });
  expect(failed.response?.status?.message).toMatch(/^\S+ fails the policy: no-critical: denied: /);
  const unknown = await closed.ask("pod-create", images.unknown.name);
  expect(unknown.response?.status?.message).toMatch(/ is unknown: no-critical: .*(never scanned|no scan license)/);
});

test.each([
  "cronjob",
  "daemonset",
  "deployment",
  "job",
  "podtemplate",
  "replicaset",
  "replicationcontroller",
  "statefulset",
])("judges the pods of a %s", async (kind) => {
  expect((await closed.ask(`${kind}-create`, images.fail.name)).response).toMatchObject({ allowed: false });
  expect((await closed.ask(`${kind}-create`, images.pass.name)).response).toMatchObject({ allowed: true });
});

test("judges a debug container by its own image, and a dry run as the real one", async () => {
  for (const review of ["pod-debug", "pod-create-dry-run"]) {
    expect((await closed.ask(review, images.fail.name)).response).toMatchObject({ allowed: false });
    expect((await closed.ask(review, images.pass.name)).response).toMatchObject({ allowed: true });
  }
});

test.each([
  { review: "pod-delete", reason: "operation" },
  { review: "pod-exec", reason: "operation" },
  { review: "pod-update-label", reason: "no-new-image" },
])("allows $review, which starts no new container", async ({ review, reason }) => {
  const { response } = await closed.ask(review, images.fail.name);
  expect(response).toMatchObject({ allowed: true, auditAnnotations: { verdict: "skipped", reason } });
  expect(response).not.toHaveProperty("warnings");
});

test("allows a kind without pods with a warning", async () => {
  const { response } = await closed.ask("configmap-create", images.fail.name);
  expect(response).toMatchObject({ allowed: true, warnings: [expect.stringContaining("ConfigMap is not judged")] });
});

test("refuses v1beta1 with the uid and what to put into the configuration", async () => {
  const { status, response } = await closed.ask("pod-create-v1beta1", images.pass.name);
  expect(status).toBe(400);
  expect(response).toMatchObject({ uid: "705ab4f5-6393-11e8-b7cc-42010a800032", allowed: false });
  expect(response?.status?.message).toContain("admissionReviewVersions: [v1]");
});

test("lets what is unknown through with --fail-open, with a warning that the API server does not cut; a fail stays", async () => {
  const { response } = await open.ask("pod-create", images.unknown.name);
  expect(response).toMatchObject({ allowed: true, auditAnnotations: { verdict: "unknown" } });
  expect(response?.warnings).toHaveLength(1);
  expect(response?.warnings?.[0]?.length).toBeLessThanOrEqual(120);
  expect((await open.ask("pod-create", images.fail.name)).response).toMatchObject({ allowed: false });
});

test("an exempt namespace is not judged, and a pattern has no other wildcard than *", async () => {
  const inNamespace = async (namespace: string): Promise<boolean | undefined> => {
    const body = reviewOf("pod-create", images.fail.name).replaceAll('"shop"', JSON.stringify(namespace));
    return (await sendReview(closed.url, closed.ca, body)).response?.allowed;
  };
  expect(await inNamespace("kube-system")).toBe(true);
  expect(await inNamespace("not-kube-system")).toBe(false);
  expect(await inNamespace("shop")).toBe(false);
});

test.each([
  { name: "what is not JSON", body: "{", more: {}, status: 400 },
  { name: "what is not UTF-8", body: Buffer.from([0x22, 0xff, 0x22]), more: {}, status: 400 },
  { name: "another path", body: "{}", more: { path: "/other" }, status: 404 },
  { name: "another method", body: "", more: { method: "GET" }, status: 405 },
  { name: "another type", body: "{}", more: { headers: { "content-type": "text/plain" } }, status: 415 },
  { name: "a compressed body", body: "{}", more: { headers: { "content-encoding": "gzip" } }, status: 415 },
  { name: "a body that is too long", body: "x".repeat(3 * 1024 * 1024 + 1), more: {}, status: 413 },
  {
    name: "a body that is too long in parts",
    body: "x".repeat(3 * 1024 * 1024 + 1),
    more: { headers: { "transfer-encoding": "chunked" } },
    status: 413,
  },
])("refuses $name with $status and a reason", async ({ body, more, status }) => {
  const answered = await sendReview(closed.url, closed.ca, body, more);
  expect(answered.status).toBe(status);
  expect(JSON.parse(answered.body)).toMatchObject({
    kind: "Status",
    code: status,
    message: expect.stringMatching(/\w+ \w+/),
  });
});

test("is ready, healthy, and has metrics of what it answered", async () => {
  expect(await open.status("/readyz")).toEqual({ code: 200, text: "ok\n" });
  expect(await open.status("/healthz")).toEqual({ code: 200, text: "ok\n" });
  expect((await open.status("/other")).code).toBe(404);
  await open.ask("pod-create", images.pass.name);
  const { text } = await open.status("/metrics");
  expect(text).toMatch(/^plimsoll_admission_reviews_total\{verdict="pass",allowed="true",reason="policy"\} [1-9]/m);
  expect(text).toMatch(/^plimsoll_admission_review_duration_seconds_bucket\{le="0.001"\} \d/m);
  expect(text).toContain('\nplimsoll_admission_inventory_readings_total{result="read"} 1\n');
  expect(text).toContain('\nplimsoll_admission_inventory_readings_total{result="failed"} 0\n');
  expect(text).toMatch(/^plimsoll_admission_inventory_images [1-9]\d*$/m);
  expect(text).toMatch(/^plimsoll_admission_inventory_age_seconds 0$/m);
  expect(text).toMatch(/^plimsoll_admission_certificate_expiry_timestamp_seconds 1\d{9}$/m);
});

test.each([
  { name: "both answers to the unknown", args: ["--fail-open", "--fail-closed"], says: "cannot be used with" },
  {
    name: "an age below the interval",
    args: ["--refresh", "60", "--max-age", "59"],
    says: "--max-age 59 is less than --refresh 60",
  },
  { name: "an address without a port", args: ["--listen", "127.0.0.1"], says: "HOST:PORT" },
  { name: "a port that does not exist", args: ["--listen", ":65536"], says: "HOST:PORT" },
  {
    name: "a certificate that is not there",
    args: ["--tls-cert", "/nonexistent/tls.crt"],
    says: "--tls-cert: cannot read",
  },
  { name: "a policy that is not there", args: ["--policy", "/nonexistent/policy.yaml"], says: "--policy: cannot read" },
])("calls $name a mistake in the command line", async ({ args, says }) => {
  const { certificate, key } = await newIdentity();
  using folder = newFolder({ "tls.crt": certificate, "tls.key": key, "policy.yaml": "version: 1\nrules: []\n" });
  const [crt, pem, policy] = ["tls.crt", "tls.key", "policy.yaml"].map((name) => `${folder.path}/${name}`);
  const places = ["--listen", "127.0.0.1:0", "--status-listen", "127.0.0.1:0", "--drain", "0"];
  const files = ["--policy", policy ?? "", "--tls-cert", crt ?? "", "--tls-key", pem ?? ""];
  const { code, stderr } = await cli(["admit", ...files, ...places, ...args], cloud);
  expect(stderr).toContain(says);
  expect(code).toBe(2);
});

test("refuses a key of another certificate, and prints nothing of it", async () => {
  const [one, other] = [await newIdentity(), await newIdentity()];
  using folder = newFolder({ "tls.crt": one.certificate, "tls.key": other.key });
  const files = ["--policy", "p.yaml", "--tls-cert", `${folder.path}/tls.crt`, "--tls-key", `${folder.path}/tls.key`];
  const { code, stderr } = await cli(["admit", ...files], cloud);
  expect(code).toBe(2);
  expect(stderr).toContain("are not a certificate and its key");
  expect(stderr).not.toContain(other.key.slice(40, 80));
});

test("a port that is taken ends the command, with nothing left open", async () => {
  const { certificate, key } = await newIdentity();
  using folder = newFolder({ "tls.crt": certificate, "tls.key": key });
  const files = ["--policy", "p.yaml", "--tls-cert", `${folder.path}/tls.crt`, "--tls-key", `${folder.path}/tls.key`];
  const taken = new URL(closed.url).host;
  const { code, stderr } = await cli(["admit", ...files, "--listen", taken, "--status-listen", "127.0.0.1:0"], cloud);
  expect(code).toBe(1);
  expect(stderr.replaceAll(/\s+/g, " ")).toMatch(/EADDRINUSE.*give another port; 0 finds a free one/);
});
