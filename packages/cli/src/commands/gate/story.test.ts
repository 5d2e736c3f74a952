import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";

const RULES = "version: 1\nrules:\n  - id: no-critical\n    deny: { kind: vulnerability, severity: critical }\n";

/** An exception of every finding that a command printed. */
function exceptionsFor(stdout: string, expires: string): string {
  const rows: readonly { readonly findings: readonly { readonly id: string }[] }[] = JSON.parse(stdout);
  const ids = [...new Set(rows.flatMap(({ findings }) => findings.map(({ id }) => id)))];
  const lines = ids.map((id) => `  - { id: ${id}, reason: not reachable, owner: shop, expires: ${expires} }\n`);
  return `${RULES}exceptions:\n${lines.join("")}`;
}

test("a gate fails, passes with the exception named, and fails again when the exception has expired", async () => {
  await using cloud = await startCloud();
  using folder = newFolder({ "policy.yaml": RULES });
  const policy = `${folder.path}/policy.yaml`;
  const select = [
    "images",
    "list",
    "--source",
    "tencent-host",
    "--severity",
    "critical",
    "--query",
    "[?scanStatus=='done']|[0].id",
  ];
  const image = JSON.parse((await cli([...select, "-o", "json"], cloud)).stdout);
  const gate = ["gate", "--policy", policy, "--cloud", "tencent", "--image", image, "-o"];

  const failed = await cli([...gate, "json"], cloud);
  expect(failed.code).toBe(3);
  const [row] = JSON.parse(failed.stdout);
  expect(row).toMatchObject({ imageId: image, imageVerdict: "fail", rule: "no-critical", verdict: "fail" });
  expect(row.reason).toMatch(/^denied: /);

  folder.write("policy.yaml", exceptionsFor(failed.stdout, "2026-12-31"));
  const passed = await cli([...gate, "table"], cloud);
  expect(passed.stderr).toContain("1 image judged: 0 fail, 0 unknown, 1 pass.");
  expect(passed.stderr).toContain("covered by an exception: ");
  expect(passed.stderr).toContain("shop: not reachable.");
  expect(passed.code).toBe(0);

  const expired = await cli([...gate, "table", "--at", "2027-01-01"], cloud);
  expect(expired.code).toBe(3);
  expect(expired.stdout).toContain("expired on 2026-12-31");
  expect(expired.stderr).toContain("exception expired: ");
});

test("a list of images that cannot be read ends with 5, and with 3 if an image fails all the same", async () => {
  await using cloud = await startCloud();
  using folder = newFolder({
    "none.yaml":
      "version: 1\nrules:\n  - { id: none, deny: { kind: vulnerability, id: CVE-1999-0001 }, unknown: warn }\n",
    "critical.yaml": RULES,
  });
  cloud.mock.faults.add({ kind: "reset", action: "DescribeAssetImageRegistryList" });
  const gate = (name: string) => cli(["gate", "--policy", `${folder.path}/${name}`, "--cloud", "tencent"], cloud);
  const incomplete = await gate("none.yaml");
  expect(incomplete.stderr).toContain("Tencent Cloud registry images was not read to the end");
  expect(incomplete.code).toBe(5);
  const failed = await gate("critical.yaml");
  expect(failed.stderr).toContain("Tencent Cloud registry images was not read to the end");
  expect(failed.code).toBe(3);
});

test("reports say the same as the table and the exit code, and two to one file are refused before any call", async () => {
  await using cloud = await startCloud();
  using folder = newFolder({ "policy.yaml": RULES });
  const [sarif, junit, gitlab] = ["gate.sarif", "gate.xml", "gate.json"].map((name) => `${folder.path}/${name}`);
  const gate = ["gate", "--policy", `${folder.path}/policy.yaml`, "--cloud", "tencent", "-o", "json"];
  const reports = ["-o", `sarif=${sarif}`, "-o", `junit=${junit}`, "-o", `gitlab=${gitlab}`];

  const ended = await cli([...gate, ...reports], cloud);
  expect(ended.code).toBe(3);
  const rows: readonly { readonly countsAs: string; readonly findings: readonly unknown[] }[] = JSON.parse(
    ended.stdout,
  );
  const failed = rows.filter(({ countsAs }) => countsAs === "fail");
  expect(failed.length).toBeGreaterThan(0);
  expect(readFileSync(`${junit}`, "utf8").match(/<failure /g)?.length).toBe(failed.length);
  const [run] = JSON.parse(readFileSync(`${sarif}`, "utf8")).runs;
  const breaking = run.results.filter(
    (result: { properties?: { breaks: readonly string[] } }) => result.properties?.breaks.length,
  );
  expect(breaking.length).toBe(failed.flatMap(({ findings }) => findings).length);
  expect([run.invocations[0].exitCode, run.automationDetails.id]).toEqual([3, "plimsoll/tencent/all/images/"]);
  expect(JSON.parse(readFileSync(`${gitlab}`, "utf8")).version).toBe("15.0.2");

  const refused = await cli([...gate, "-o", `sarif=${sarif}`, "-o", `junit=${sarif}`]);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("give each a file of its own") });
});
