import { join } from "node:path";

import { ROOT } from "../install/resolve.ts";
import { compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { startServer } from "../measure/start-server.ts";
import { timeProcess } from "../measure/time-process.ts";
import type { Row } from "../row.ts";
import type { MockServerInput } from "../servers/mock-server.ts";
import { KEYS } from "./mock-request.ts";

const plimsoll = join(ROOT, "packages/cli/dist/cli.js");
const bareNode = (): number => timeProcess(["-e", "0"]);

/** `plimsoll --version`, against Node with nothing to do. */
export const cliVersion: Row = {
  name: "cli-version",
  group: "cli",
  async measure({ rounds }) {
    const cases = { ours: () => timeProcess([plimsoll, "--version"], { prints: /^\d+\.\d+\.\d+/ }), bareNode };
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
    const input: MockServerInput = { images: 200 };
    await using mock = await startServer(new URL("../servers/mock-server.ts", import.meta.url), input);
    const environment = {
      TENCENTCLOUD_SECRET_ID: KEYS.secretId,
      TENCENTCLOUD_SECRET_KEY: KEYS.secretKey,
      PLIMSOLL_ENDPOINT: mock.url,
    };
    const parameters = [plimsoll, "images", "summary", "--cloud", "tencent", "--output", "json"];
    const cases = { ours: () => timeProcess(parameters, { environment, prints: /"images": ?200\b/ }), bareNode };
    const samples = await interleave(cases, { rounds: rounds * 3, warmUp: 2 });
    const bar = { of: "ratio", limit: "at most", value: 2 } as const;
    return compare("plimsoll images summary, 200 images of a mock", "milliseconds", samples, [
      { name: "ours", who: "plimsoll", floor: "bareNode", bar, field: "tccli, one command without a call: 20" },
    ]);
  },
};
