import { createFinding } from "@plimsoll/core";
import { expect, test } from "vitest";

import { startCloud } from "../../../test/cli.js";
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
