import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { createMock } from "@plimsoll/mock";

import { manifestOfInstalled } from "../install/resolve.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { startServer } from "../measure/start-server.ts";
import { timeProcess } from "../measure/time-process.ts";
import type { Row } from "../row.ts";
import type { MockServerInput } from "../servers/mock-server.ts";
import { KEYS, type MockRequest, signedRequest } from "./mock-request.ts";
import { sender } from "./sender.ts";

const IMAGES = 10_000;
const POLICY =
  "version: 1\nrules:\n  - id: none\n    deny: { kind: vulnerability, id: CVE-1999-0001 }\n    unknown: warn\n";

/** `plimsoll check` of one image of a mock, from start to end, against a process that sends its calls and does nothing else. */
export const checkTime: Row = {
  name: "check-time",
  group: "gate",
  async measure({ rounds }) {
    const id = await scannedImage();
    await using folder = await temporaryFolder();
    const program = join(folder.path, "sender.cjs");
    const policy = join(folder.path, "policy.yaml");
    await writeFile(program, sender);
    await writeFile(policy, POLICY);
    const input: MockServerInput = { images: IMAGES };
    await using mock = await startServer(new URL("../servers/mock-server.ts", import.meta.url), input);
    const plimsoll = join(dirname(manifestOfInstalled("@plimsoll/cli")), "dist/cli.js");
    const keys = { TENCENTCLOUD_SECRET_ID: KEYS.secretId, TENCENTCLOUD_SECRET_KEY: KEYS.secretKey };
    const environment = { ...keys, PLIMSOLL_ENDPOINT: mock.url };
    const command = [plimsoll, "check", id, "--policy", policy, "--cloud", "tencent", "--output", "json"];
    const calls = (): string => JSON.stringify({ url: mock.url, requests: callsOf(new URL(mock.url).host, id) });
    const cases = {
      ours: () => timeProcess(command, { environment, prints: /^\[\]/ }),
      sender: () => timeProcess([program], { environment: { CALLS: calls() }, prints: /"rows":[1-9]/ }),
    };
    const samples = await interleave(cases, { rounds: rounds * 3, warmUp: 2 });
    const bar = { of: "ratio", limit: "at most", value: 2 } as const;
    return compare("plimsoll check of one image of a mock, against its calls alone", "milliseconds", samples, [
      { name: "ours", who: "plimsoll", floor: "sender", bar },
    ]);
  },
};

/** The calls of the command: the image by its ID and digest, which finds every place of it, and its vulnerabilities. */
function callsOf(host: string, id: string): readonly MockRequest[] {
  const by = (Name: string): object => ({ Filters: [{ Name, Values: [id] }], Limit: 100, Offset: 0 });
  return [
    signedRequest(host, "DescribeAssetImageList", by("ImageID")),
    signedRequest(host, "DescribeAssetImageRegistryList", by("ImageId")),
    signedRequest(host, "DescribeAssetImageRegistryList", by("ImageDigest")),
    signedRequest(host, "DescribeAssetImageVulList", { ImageID: id, Limit: 100, Offset: 0 }),
  ];
}

/**
 * An image on hosts with few vulnerabilities, so that they are on one page, and in no registry, whose scan may be the newer one. The mock of the
 * server makes up the same images.
 */
async function scannedImage(): Promise<string> {
  await using mock = createMock({ images: IMAGES, rateLimit: false });
  const { host } = new URL("http://mock.test");
  const rows = async <T>(action: string, parameters: object): Promise<readonly T[]> => {
    const { headers, body } = signedRequest(host, action, parameters);
    const answer = await mock.fetch(new Request(`http://${host}/`, { method: "POST", headers: { ...headers }, body }));
    const { Response: content } = (await answer.json()) as { Response: { List: readonly T[] } }; // of TCSS
    return content.List;
  };
  for (let page = 0; page < 10; page++) {
    const images = await rows<HostImage>("DescribeAssetImageList", { Limit: 100, Offset: page * 100 });
    for (const { ImageID, ScanStatus, VulCnt } of images) {
      if (ScanStatus !== "SCANNED" || VulCnt === 0 || VulCnt >= 50) continue;
      const Filters = [{ Name: "ImageId", Values: [ImageID] }];
      if ((await rows("DescribeAssetImageRegistryList", { Filters, Limit: 1 })).length === 0) return ImageID;
    }
  }
  throw new Error("no image with few vulnerabilities");
}

interface HostImage {
  readonly ImageID: string;
  readonly ScanStatus: string;
  readonly VulCnt: number;
}
