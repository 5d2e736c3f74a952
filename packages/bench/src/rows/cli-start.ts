import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { manifestOfInstalled } from "../install/resolve.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { startServer } from "../measure/start-server.ts";
import { timeProcess } from "../measure/time-process.ts";
import type { Row } from "../row.ts";
import type { MockServerInput } from "../servers/mock-server.ts";
import { IMAGES, KEYS, mockRequest } from "./mock-request.ts";
import { sender } from "./sender.ts";

const plimsoll = (): string => join(dirname(manifestOfInstalled("@plimsoll/cli")), "dist/cli.js");
const bareNode = (): number => timeProcess(["-e", "0"]);

/** `plimsoll --version`, against Node with nothing to do. */
export const cliVersion: Row = {
  name: "cli-version",
  group: "cli",
  async measure({ rounds }) {
    const cases = { ours: () => timeProcess([plimsoll(), "--version"], { prints: /^\d+\.\d+\.\d+/ }), bareNode };
    const samples = await interleave(cases, { rounds: rounds * 3, warmUp: 2 });
    const bar = { of: "ratio", limit: "at most", value: 1.3 } as const;
    return compare("plimsoll --version, against node -e 0", "milliseconds", samples, [
      { name: "ours", who: "plimsoll", floor: "bareNode", bar, field: "gh: 0.6; npm: 2; aws: 5-7; tccli: 8" },
    ]);
  },
};

/** A command that reads 200 images of a mock, against Node with nothing to do. */
export const cliSummary: Row = {
  name: "cli-summary",
  group: "cli",
  async measure({ rounds }) {
    await using folder = await temporaryFolder();
    const program = join(folder.path, "sender.cjs");
    await writeFile(program, sender);
    const input: MockServerInput = { images: 2 * IMAGES };
    await using mock = await startServer(new URL("../servers/mock-server.ts", import.meta.url), input);
    const prints = /"(?:images|rows)": ?200\b/;
    const command = [plimsoll(), "images", "summary", "--source", "tencent-host", "--output", "json"];
    const keys = { TENCENTCLOUD_SECRET_ID: KEYS.secretId, TENCENTCLOUD_SECRET_KEY: KEYS.secretKey };
    const asCommand = { environment: { ...keys, PLIMSOLL_ENDPOINT: mock.url }, prints };
    const asSender = (): Parameters<typeof timeProcess>[1] => {
      const { host } = new URL(mock.url);
      const calls = { url: mock.url, requests: [mockRequest(host, 0), mockRequest(host, 1)] };
      return { environment: { CALLS: JSON.stringify(calls) }, prints };
    };
    const cases = {
      ours: () => timeProcess(command, asCommand),
      sender: () => timeProcess([program], asSender()),
      bareNode,
    };
    const samples = await interleave(cases, { rounds: rounds * 3, warmUp: 2 });
    const bar = { of: "ratio", limit: "at most", value: 2 } as const;
    const field = "tccli, one command without a call: 20";
    return compare("plimsoll images summary, 200 images of a mock", "milliseconds", samples, [
      { name: "ours", who: "plimsoll", floor: "bareNode", bar, field },
      { name: "sender", who: "node:http with the same two calls, signed before", floor: "bareNode" },
    ]);
  },
};
