import { createFinding } from "@plimsoll/core";
import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { fakeReaders, findingsCli } from "../../../test/findings.js";

const marker = "Tr0ub4dor-Correct-Horse-7731";

const readers = fakeReaders({
  findings: ({ image: { cloud, key, id, name } }, list) =>
    list === "risk"
      ? [
          createFinding({
            kind: "secret",
            cloud,
            image: { key, name, ...(id === "" ? {} : { id }) },
            id: "env-password",
            severity: "high",
            severityFrom: "vendor-level",
            path: "etc/app.env",
            layer: { command: `ENV DB_PASSWORD=${marker}` },
            evidenceText: `ENV DB_PASSWORD=${marker}`,
            raw: { InstructionContent: `ENV DB_PASSWORD=${marker}`, Desc: `password ${marker} found`, Promt: marker },
          }),
        ]
      : [],
  verdict: (_, list) => (list === "malware" ? { code: "incomplete", reason: "missing-rows" } : undefined),
});

test.each([
  ["list", "--columns", "id,evidence,layer,path,rule,aliases"],
  ["list", "--raw", "-o", "json"],
  ["list", "--raw", "-o", "ndjson"],
  ["list", "--raw", "-o", "yaml"],
  ["list", "-o", "csv", "--columns", "id,evidence,layer,path"],
  ["list", "--raw", "--query", "[].[raw, evidence]", "-o", "json"],
  ["list", "--where", "contains(to_string(@), 'DB_PASSWORD')", "--debug"],
  ["summary"],
  ["summary", "-o", "json"],
  ["show", "env-password"],
  ["show", "env-password", "-o", "json"],
])("a secret that was found is never printed: findings %s %s %s", async (...args) => {
  await using cloud = await startCloud();
  const ended = await findingsCli(args, { ...cloud, readers });
  expect(ended.stdout).not.toBe("");
  expect(ended.stdout + ended.stderr).not.toContain(marker);
});

test.each([
  ["--raw", "-o", "json"],
  ["--raw", "-o", "yaml", "--debug-bodies"],
  ["-o", "table", "--debug"],
])("a secret that the services answer in clear is never printed: findings list %s %s %s %s", async (...options) => {
  await using cloud = await startCloud({ images: 12 });
  const { PLIMSOLL_SAS_UUIDS: _, ...env } = cloud.env;
  const scanned = ["images", "list", "--where", "scanStatus=='done'", "--query", "[].id", "-o", "json"];
  const ids: readonly string[] = JSON.parse((await cli(scanned, { env })).stdout);
  for (const imageId of ids)
    cloud.mock.images.setFindings({
      imageId,
      secrets: [{ content: `ENV DB_PASSWORD=${marker}`, rule: "env-password" }],
      buildRisks: [{ command: `RUN curl -u admin:${marker} https://files.example`, rule: "curl-password" }],
    });
  const ended = await cli(["findings", "list", "--kind", "secret,build-risk", ...options], { env });
  const found = ended.stdout.split("secret").length - 1;
  expect(found).toBeGreaterThanOrEqual(ids.length);
  expect(ended.stdout + ended.stderr).not.toContain(marker);
});
