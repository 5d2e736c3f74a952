import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { bash, plimsoll, startMock } from "./spawn.js";

const RULES = `version: 1
rules:
  - { id: no-high, deny: { kind: vulnerability, severity: [critical, high] } }
  - { id: fresh, require: { scanned: true } }
`;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-check-"));
  await writeFile(join(folder, "policy.yaml"), RULES);
});
afterEach(() => rm(folder, { recursive: true }));

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly digest?: string;
  readonly registry?: { readonly address?: string };
}

const verdictsIn = (stdout: string): readonly object[] =>
  (JSON.parse(stdout) as readonly Readonly<Record<string, unknown>>[]) // as printed
    .map(({ imageId, rule, verdict, reason }) => ({ imageId, rule, verdict, reason }));

test.each([
  { cloud: "tencent", source: "tencent-registry" },
  { cloud: "alibaba", source: "alibaba-registry" },
])(
  "check and gate say the same of a scanned image at $cloud, by its name and by its digest",
  async ({ cloud, source }) => {
    await using mock = await startMock(60);
    const query = "[?scanStatus=='done' && digest]|[0]";
    const list = ["images", "list", "--source", source, "--each-place", "-o", "json", "--query", query];
    const image = JSON.parse((await plimsoll(list, mock.env)).stdout) as Listed; // as printed
    const host = /[a-z0-9.-]+\.example/.exec(image.registry?.address ?? "")?.[0] ?? "";
    const name = image.name.startsWith(host) ? image.name : `${host}/${image.name}`;
    const policy = ["--policy", join(folder, "policy.yaml"), "--cloud", cloud, "-o", "json"];
    const gate = await plimsoll(["gate", "--image", image.digest ?? "", ...policy], mock.env);
    // Each reads the place that it was asked for first; the findings of another have fingerprints of their own.
    for (const asked of [image.digest ?? "", name]) {
      const check = await plimsoll(["check", asked, ...policy], mock.env);
      expect([check.code, verdictsIn(check.stdout)]).toEqual([gate.code, verdictsIn(gate.stdout)]);
    }
  },
);

test("manifests come through a pipe, a report is written, and the exit code says that an image is unknown", async () => {
  await using mock = await startMock();
  const manifest = "kind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: a, image: shop/nowhere:1 }] }\n";
  await writeFile(join(folder, "pod.yaml"), manifest);
  // The policy of the folder is taken without being named.
  const line = `cd ${folder} && mv policy.yaml plimsoll-policy.yaml && cat pod.yaml | $PLIMSOLL check --file - -o table -o junit=a.xml; echo "code $?"; cat a.xml`;
  const ended = await bash(line, mock.env);
  expect(ended.stdout).toContain("unknown");
  expect(ended.stdout).toContain("code 5");
  expect(ended.stdout).toContain('<testsuite name="shop/nowhere:1" tests="2" failures="0" errors="2"');
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain("plimsoll scan start shop/nowhere:1 --sync --wait");
});
