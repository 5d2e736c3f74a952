import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createMock } from "@plimsoll/mock";
import type { ActionOf, Service } from "@plimsoll/types";
import { describe, expect, onTestFinished, test } from "vitest";

import { alicloudOpenapi } from "./harness/clients.js";
import type { ContractClient } from "./harness/clients.js";
import { popCore } from "./harness/clients.js";
import { tencentSdk } from "./harness/clients.js";
import type { Cell } from "./matrix/cell.js";
import { ALIBABA_ESTATE, ALIBABA_STORY } from "./story/alibaba-story.js";
import { runTrustingProgram } from "./story/run-trusting-program.js";
import { type StageOptions, type Route, openStage } from "./story/stage.js";
import type { Step } from "./story/step.js";
import { START_MS, TENCENT_ESTATE } from "./story/tencent-start.js";
import { TENCENT_STORY } from "./story/tencent-story.js";

/** The vendors' clients, each in every way that it can sign and send. */
const tencentClients: readonly ContractClient[] = [
  tencentSdk("POST"),
  tencentSdk("GET"),
  tencentSdk("POST", "HmacSHA256"),
  tencentSdk("GET", "HmacSHA1"),
];
const alibabaClients: readonly ContractClient[] = [alicloudOpenapi, popCore("POST"), popCore("GET")];

/** Prism knows no GET and no form of TCSS: of the many ways of sending, those of today are in the spec. */
const describable: readonly string[] = [tencentSdk("POST"), alicloudOpenapi, popCore("POST")].map(({ name }) => name);

for (const client of tencentClients)
  describe(`a story of licenses and scans, told by ${client.name}`, () => {
    for (const way of waysOf(client))
      test(`over ${way}`, { meta: { cells: cellsOf("tcss", client, { way, steps: TENCENT_STORY }) } }, async () => {
        await expectStory({ service: "tcss", client, way, estate: TENCENT_ESTATE, startMs: START_MS }, TENCENT_STORY);
      });
  });

for (const client of alibabaClients)
  describe(`a story of servers and their images, told by ${client.name}`, () => {
    for (const way of waysOf(client))
      test(`over ${way}`, { meta: { cells: cellsOf("sas", client, { way, steps: ALIBABA_STORY }) } }, async () => {
        await expectStory({ service: "sas", client, way, estate: ALIBABA_ESTATE, startMs: START_MS }, ALIBABA_STORY);
      });
  });

test("a story through Prism does not pass over a request that breaks the spec", async () => {
  const [client = tencentSdk("POST")] = tencentClients;
  const options = { service: "tcss", client, estate: TENCENT_ESTATE, startMs: START_MS } as const;
  await using stage = await openStage({ ...options, way: "HTTP through Prism" });
  expect(await stage.refusalOf("DescribeAssetImageList", { Limit: 101 })).toBe("InvalidParameter");
  expect(stage.complaints).toEqual([expect.stringMatching(/^DescribeAssetImageList: .*"request","body","Limit"/)]);
});

test("the vendors' clients, told nothing of certificates, trust the mock by NODE_EXTRA_CA_CERTS and only by that", async () => {
  await using mock = createMock({ images: 20 });
  const { url: origin, ca } = await mock.listen({ tls: true });
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-story-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const caFile = join(folder, "ca.pem");
  await writeFile(caFile, ca ?? "");
  const input = { origin, ...mock.credentials };
  const [counted, refused] = await Promise.all([runTrustingProgram(input, caFile), runTrustingProgram(input)]);
  expect(counted).toEqual({
    "tencentcloud-sdk-nodejs": 20,
    "@alicloud/openapi-client": 5,
    "@alicloud/pop-core": 5,
  });
  const untrusted = expect.stringMatching(/certificate/);
  expect(refused).toEqual({
    "tencentcloud-sdk-nodejs": untrusted,
    "@alicloud/openapi-client": untrusted,
    "@alicloud/pop-core": untrusted,
  });
});

async function expectStory<S extends Service>(options: StageOptions<S>, steps: readonly Step<S>[]): Promise<void> {
  await using stage = await openStage(options);
  for (const { title, act, want } of steps) expect({ [title]: await act(stage) }).toEqual({ [title]: want });
  expect(stage.complaints).toEqual([]);
  expect(stage.proxied).toBe(options.way === "HTTP through Prism" ? stage.mock.requests().length : 0);
}

function waysOf({ name }: ContractClient): readonly Route[] {
  return ["HTTP", "HTTPS", ...(describable.includes(name) ? (["HTTP through Prism"] as const) : [])];
}

function cellsOf<S extends Service>(
  service: S,
  { name: client }: ContractClient,
  { way, steps }: { readonly way: Route; readonly steps: readonly Step<S>[] },
): readonly Cell[] {
  const server = way === "HTTP through Prism" ? "mock behind Prism" : "mock";
  const actions = new Set<ActionOf<S>>(steps.flatMap((step) => step.actions));
  return [...actions].map((action) => ({ client, server, service, action }));
}
