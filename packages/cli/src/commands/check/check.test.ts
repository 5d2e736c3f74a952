import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { type Cloud, type Ended, cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { proxied } from "../../../test/proxy.js";

const RULES = "version: 1\nrules:\n  - id: no-critical\n    deny: { kind: vulnerability, severity: critical }\n";
const id = (digit: string): string => `sha256:${digit.repeat(64)}`;
const scanned = { ScanStatus: "SCANNED", ScanTime: "2026-11-20 08:00:00", IsAuthorized: 1 } as const;

/** Images with a critical vulnerability and without, in each cloud and under other names of their registries. */
function startEstate(images = 0): Promise<Cloud> {
  return startCloud({
    images,
    rateLimit: false,
    extra: {
      hostImages: [
        { ImageID: id("a"), ImageName: "docker.io/library/nginx:1.27", ...scanned, VulCnt: 1, CriticalLevelVulCnt: 1 },
        { ImageID: id("b"), ImageName: "shop/clean:1", ...scanned },
        { ImageID: id("f"), ImageName: "shop/new:1", IsAuthorized: 1 },
      ],
      registryImages: [
        {
          ImageId: id("c"),
          ImageDigest: id("d"),
          ImageRepoAddress: "registry.example:5000/shop/cart",
          Namespace: "shop",
          ImageName: "cart",
          ImageTag: "1.4",
          IsRunning: false,
          ...scanned,
          VulCnt: 1,
          CriticalLevelVulCnt: 1,
        },
      ],
      alibabaImages: [
        {
          Uuid: "u-pay",
          ImageId: "e".repeat(64),
          Digest: "9".repeat(64),
          RepoNamespace: "pay",
          RepoName: "api",
          Tag: "2",
          Endpoints: '["registry.cn-hangzhou.aliyuncs.com"]',
        },
      ],
      servers: [{ uuid: "u-server", imageUuids: ["u-pay"] }],
    },
  });
}

interface Row {
  readonly image: string;
  readonly imageVerdict: string;
  readonly verdict: string;
  readonly reason: string;
  readonly from?: readonly string[];
}

const rowsIn = ({ stdout }: Ended): readonly Row[] => JSON.parse(stdout) as Row[]; // rows of check
const totalsIn = ({ stderr }: Ended): Readonly<Record<"fail" | "pass" | "unknown", number>> =>
  JSON.parse(stderr.trim().split("\n").at(-1) ?? "").totals.images; // the last line for programs

async function check(cloud: Cloud, ...args: readonly string[]): Promise<Ended> {
  using folder = newFolder({ "policy.yaml": RULES });
  return await cli(["check", "--policy", `${folder.path}/policy.yaml`, ...args], { env: cloud.env });
}

test.each([
  { name: "by the short name of Docker Hub", argument: "nginx:1.27", code: 3 },
  { name: "by the whole name of Docker Hub", argument: "index.docker.io/library/nginx:1.27", code: 3 },
  { name: "by a registry with a port", argument: "registry.example:5000/shop/cart:1.4", code: 3 },
  { name: "by a manifest digest", argument: id("d"), code: 3 },
  { name: "by a digest after @", argument: `@${id("d")}`, code: 3 },
  { name: "by an image ID", argument: id("a"), code: 3 },
  {
    name: "by a name of another registry with the right digest",
    argument: `mirror.example/cart:9@${id("d")}`,
    code: 3,
  },
  { name: "without a finding", argument: "shop/clean:1", code: 0 },
  {
    name: "at Alibaba Cloud by the address in its own network",
    argument: "registry-vpc.cn-hangzhou.aliyuncs.com/pay/api:2",
    code: 5,
  },
])("an image is found $name", async ({ argument, code }) => {
  await using cloud = await startEstate();
  const ended = await check(cloud, argument, "-o", "json");
  expect(ended.code).toBe(code);
  expect(totalsIn(ended)).toEqual({
    fail: 0,
    unknown: 0,
    pass: 0,
    [{ 0: "pass", 3: "fail", 5: "unknown" }[code] ?? ""]: 1,
  });
  for (const { reason } of rowsIn(ended)) expect(reason).not.toContain("no account has");
});

test("a name of which the registry is another one is not the image, and the message names what is there", async () => {
  await using cloud = await startEstate();
  const ended = await check(cloud, "shop/cart:1.4", "-o", "json");
  expect(ended.code).toBe(5);
  expect(rowsIn(ended)).toMatchObject([
    {
      image: "shop/cart:1.4",
      imageVerdict: "unknown",
      reason:
        "no account has docker.io/shop/cart:1.4; another registry has registry.example:5000/shop/cart:1.4: to choose that one, give its name with the registry",
    },
  ]);
});

test("a tag that names another digest now is not the image", async () => {
  await using cloud = await startEstate();
  const ended = await check(cloud, `registry.example:5000/shop/cart:1.4@${id("7")}`, "-o", "json");
  expect(ended.code).toBe(5);
  expect(rowsIn(ended)[0]?.reason).toContain(`cart:1.4 has the digest ${id("d")} now, which is another image`);
  const host = await check(cloud, `nginx:1.27@${id("7")}`, "-o", "json");
  expect(host.code).toBe(5);
  expect(rowsIn(host)[0]?.reason).toContain("is there without a digest (ID aaaaaaaaaaaa)");
});

test("an image that no account has is unknown, with what to do next; a fail of another counts first", async () => {
  await using cloud = await startEstate();
  const ended = await check(cloud, "shop/nowhere:1");
  expect(ended.code).toBe(5);
  expect(ended.stderr).toContain("0 fail, 1 unknown, 0 pass");
  expect(ended.stderr).toContain("plimsoll: shop/nowhere:1: no account has docker.io/shop/nowhere:1.\n");
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain("plimsoll scan start shop/nowhere:1 --sync --wait");
  expect((await check(cloud, "shop/nowhere:1", "nginx:1.27")).code).toBe(3);
});

test("an image that was never scanned is unknown, and the next command scans it", async () => {
  await using cloud = await startEstate();
  const ended = await check(cloud, "shop/new:1");
  expect(ended.code).toBe(5);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(`plimsoll scan start ${id("f")} --wait`);
});

test("an image that nobody runs is judged under a policy for images that run", async () => {
  await using cloud = await startEstate();
  using folder = newFolder({ "policy.yaml": RULES.replace("rules:", "scope: { running: true }\nrules:") });
  const args = ["--policy", `${folder.path}/policy.yaml`];
  const cart = "registry.example:5000/shop/cart:1.4";
  expect((await cli(["check", cart, ...args], { env: cloud.env })).code).toBe(3);
});

test("a list that cannot be read may have the image: the verdict is unknown, and a fail stays one", async () => {
  await using cloud = await startEstate();
  cloud.mock.faults.add({ kind: "reset", action: "DescribeAssetImageRegistryList" });
  const ended = await check(cloud, "shop/nowhere:1", "-o", "json");
  expect(ended.code).toBe(5);
  expect(rowsIn(ended)[0]?.reason).toBe("no list that could be read has docker.io/shop/nowhere:1");
  expect((await check(cloud, "shop/clean:1")).code).toBe(5);
  expect((await check(cloud, "nginx:1.27")).code).toBe(3);
});

test("one image costs the same few calls, whether there are ten images or 100,000", async () => {
  const callsFor = async (images: number, argument: string): Promise<number> => {
    await using cloud = await startEstate(images);
    expect((await check(cloud, argument)).code).toBe(3);
    return cloud.mock.requests().length;
  };
  for (const argument of ["nginx:1.27", id("d")]) {
    const few = await callsFor(10, argument);
    expect(few).toBeLessThanOrEqual(10);
    expect(await callsFor(100_000, argument)).toBe(few);
  }
});

test("an image ID is asked for once in each list, as that finds every place of it", async () => {
  await using cloud = await startEstate();
  expect((await check(cloud, id("a"))).code).toBe(3);
  const actions = cloud.mock.requests().map(({ action }) => action);
  // Registries are asked for it as the ID and as the digest of a manifest.
  expect(actions.filter((action) => action === "DescribeAssetImageList")).toHaveLength(1);
  expect(actions.filter((action) => action === "DescribeAssetImageRegistryList")).toHaveLength(2);
});

test("images of manifests are judged once each, with every place where they stand", async () => {
  await using cloud = await startEstate();
  const pod = (name: string, image: string): string =>
    `kind: Deployment\nmetadata: { name: ${name} }\nspec: { template: { spec: { containers: [{ name: app, image: "${image}" }] } } }\n`;
  using folder = newFolder({
    "deploy/a.yaml": [pod("web", "nginx:1.27"), pod("clean", "shop/clean:1")].join("---\n"),
    "deploy/b.yml": pod("proxy", "docker.io/library/nginx:1.27"),
    "deploy/README.md": "not a manifest",
    "compose.yaml": "services: { built: { build: . } }\n",
  });
  const ended = await check(
    cloud,
    "--file",
    `${folder.path}/deploy`,
    "--file",
    `${folder.path}/compose.yaml`,
    "-o",
    "json",
  );
  expect(ended.code).toBe(3);
  expect(totalsIn(ended)).toEqual({ fail: 1, unknown: 1, pass: 1 });
  expect(rowsIn(ended).map(({ image, from }) => [image, from])).toEqual([
    [
      "docker.io/library/nginx:1.27",
      [
        `${folder.path}/deploy/a.yaml: Deployment/web, container app`,
        `${folder.path}/deploy/b.yml: Deployment/proxy, container app`,
      ],
    ],
    ["service built", [`${folder.path}/compose.yaml: service built`]],
  ]);
  const stdin = pod("web", "nginx:1.27");
  const policy = folder.write("policy.yaml", RULES);
  const piped = await cli(["check", "--file", "-", "--policy", policy], { env: cloud.env, stdin });
  expect([piped.code, piped.stdout.includes("standard input: Deployment/web, container app")]).toEqual([3, true]);
});

test("images of custom resources are judged; one that is filled in when it runs is unknown, and other texts are left out", async () => {
  await using cloud = await startEstate();
  const spec = { steps: [{ image: "shop/clean:1" }, { image: "$(params.builder)" }], vm: { image: "Ubuntu 24.04" } };
  const task = JSON.stringify({ apiVersion: "tekton.dev/v1", kind: "Task", metadata: { name: "t" }, spec });
  using folder = newFolder({ "task.json": task });
  const ended = await check(cloud, "--file", `${folder.path}/task.json`, "-o", "json");
  expect(ended.code).toBe(5);
  expect(rowsIn(ended)).toMatchObject([
    { image: "$(params.builder)", from: [`${folder.path}/task.json: Task/t, spec.steps[1].image`] },
  ]);
  expect(totalsIn(ended)).toEqual({ fail: 0, unknown: 1, pass: 1 });
});

test("folders in a folder of manifests are named, as they are not read", async () => {
  await using cloud = await startEstate();
  const pod = "kind: Pod\nspec: { containers: [{ name: a, image: shop/clean:1 }] }\n";
  using folder = newFolder({ "deploy/pod.yaml": pod, "deploy/base/pod.yaml": pod, "deploy/.git/pod.yaml": pod });
  const ended = await check(cloud, "--file", `${folder.path}/deploy`);
  expect(ended.code).toBe(0);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain("deploy are not read: base. Name them, too");
});

test.each([
  {
    name: "a report in the place of a manifest",
    args: ["--file", "pod.yaml", "-o", "sarif=pod.yaml"],
    want: "pod.yaml",
  },
  {
    name: "an unknown format",
    args: ["nginx:1.27", "--scan", "--yes", "-o", "sarf=x.json"],
    want: "there is no format sarf",
  },
  { name: "no image at all", args: [], want: "check takes images, or --file" },
  { name: "a text that is not a name", args: ["Shop/Cart:1"], want: "Shop/Cart:1 is not a name of an image" },
  { name: "a variable", args: ["shop/cart:${TAG}"], want: "render it first" },
  { name: "an archive that is not there", args: ["./image.tar"], want: "./image.tar does not exist" },
  { name: "a manifest without images", args: ["--file", "none.yaml"], want: "names no image" },
  { name: "a template", args: ["--file", "template.yaml"], want: "render it first" },
  { name: "an image of a template", args: ["--file", "values.yaml"], want: "Pod/p, container a: {{ .image }}" },
  { name: "a broken manifest", args: ["--file", "broken.yaml"], want: "line 2: " },
  { name: "a file that is not there", args: ["--file", "missing.yaml"], want: "cannot read" },
])("$name is refused before any call", async ({ args, want }) => {
  await using cloud = await startEstate();
  using folder = newFolder({
    "policy.yaml": RULES,
    "none.yaml": "kind: Service\n",
    "pod.yaml": "kind: Pod\nspec: { containers: [{ name: a, image: nginx:1.27 }] }\n",
    "template.yaml": "{{- if .x }}\nkind: Pod\n",
    "values.yaml": "kind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: a, image: '{{ .image }}' }] }\n",
    "broken.yaml": "kind: Pod\n\tx: 1\n",
  });
  const paths = args.map((arg) => (arg.endsWith(".yaml") ? arg.replace(/[^=]+$/, `${folder.path}/$&`) : arg));
  const ended = await cli(["check", ...paths, "--policy", `${folder.path}/policy.yaml`], { env: cloud.env });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(want);
  expect(cloud.mock.requests()).toEqual([]);
});

test("an image that only servers of Alibaba Cloud have is found by name and by digest, with their list read once", async () => {
  await using cloud = await startEstate();
  await using service = await withoutListedImages(cloud);
  using folder = newFolder({ "policy.yaml": RULES });
  const images = [
    "registry.cn-hangzhou.aliyuncs.com/pay/api:2",
    `other@sha256:${"9".repeat(64)}`,
    "pay/api:7",
    "pay/no:1",
  ];
  const ended = await cli(["check", "--policy", `${folder.path}/policy.yaml`, ...images, "-o", "json"], service);
  expect(ended.code).toBe(5);
  expect(rowsIn(ended).map(({ image, reason }) => [image, reason.split(";")[0]])).toEqual([
    ["pay/api:2", "the cloud does not say when it was scanned"],
    ["pay/api:7", "no account has docker.io/pay/api:7"],
    ["pay/no:1", "no account has docker.io/pay/no:1"],
  ]);
  const calls = cloud.mock.requests().filter(({ action }) => action === "DescribeCloudCenterInstances");
  expect(calls).toHaveLength(1);
});

test("a command that shows one image finds what only servers of Alibaba Cloud have, too", async () => {
  await using cloud = await startEstate();
  await using service = await withoutListedImages(cloud);
  for (const name of ["pay/api:2", `sha256:${"9".repeat(64)}`]) {
    const shown = await cli(["images", "show", name, "-o", "json"], service);
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('"alibaba-host"') });
  }
});

/** The images of the emulator's Security Center are known from their servers only. */
function withoutListedImages(cloud: Cloud): ReturnType<typeof proxied> {
  return proxied(cloud, async ({ action, body }) => {
    if (action !== "DescribeImageInstances") return body;
    const { PageInfo, ...answer } = JSON.parse(String(body)) as { readonly PageInfo: object }; // as the emulator answers
    return JSON.stringify({ ...answer, ImageInstanceList: [], PageInfo: { ...PageInfo, TotalCount: 0, Count: 0 } });
  });
}

test.each([
  { name: "a manifest in a folder that is read", output: "json", path: "deploy/shop.json" },
  { name: "a manifest-to-be in a folder that is read", output: "defectdojo", path: "deploy/new.json" },
  { name: "files in a folder that is read", output: "trivy", path: "deploy/" },
  { name: "files in the folder by another way", output: "cyclonedx", path: "deploy/../deploy/" },
  { name: "files beside a manifest of the same kind of name", output: "trivy", path: "single/" },
])("a report in the place of $name is refused before any call", async ({ output, path }) => {
  await using cloud = await startEstate();
  using folder = newFolder({ "policy.yaml": RULES });
  for (const [dir, name] of [
    ["deploy", "shop.json"],
    ["single", "shop.trivy.json"],
  ] as const) {
    mkdirSync(join(folder.path, dir));
    writeFileSync(join(folder.path, dir, name), '{"services":{"a":{"image":"nginx:1.27"}}}');
  }
  const inputs = `${folder.path}/deploy,${folder.path}/single/shop.trivy.json`;
  const to = `${output === "json" ? "verdicts" : output}=${folder.path}/${path}`;
  const args = ["check", "--policy", `${folder.path}/policy.yaml`, "--file", inputs, "-o", to];
  const ended = await cli(args, cloud);
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(/that is read|which is read/) });
  expect(cloud.mock.requests()).toEqual([]);
  const elsewhere = await cli([...args.slice(0, -1), `trivy=${folder.path}/deploy/reports/`], cloud);
  expect(elsewhere.code).toBe(3);
});
