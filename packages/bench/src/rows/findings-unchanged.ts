import type { Line } from "../line.ts";
import { runProgram } from "../measure/run-program.ts";
import type { RereadUnchangedInput, RereadUnchangedOutput } from "../programs/reread-unchanged.ts";
import type { Row } from "../row.ts";

/** So many that the pages of the inventory count, and so few that the first run takes half a minute. */
const images = 5000;

/** Requests of a second run over an account in which nothing has changed. A count, so one round says it. */
export const findingsUnchanged: Row = {
  name: "findings-unchanged",
  group: "findings",
  async measure() {
    return [...(await measured("tencent")), ...(await measured("alibaba"))];
  },
};

const words = {
  tencent: { service: "TCSS", pages: `${images} host images, pages of 100` },
  alibaba: { service: "SAS", pages: `${images / 4} registry images, pages of 1,000` },
} as const;

async function measured(cloud: RereadUnchangedInput["cloud"]): Promise<readonly Line[]> {
  const program = new URL("../programs/reread-unchanged.ts", import.meta.url);
  const input: RereadUnchangedInput = { cloud, images };
  const { requests, inventory, pages } = await runProgram<RereadUnchangedOutput>(program, input);
  const { service, pages: size } = words[cloud];
  const line = (what: string, [count, floor]: readonly [number, number]): Line => ({
    what: `${service}, findings of an unchanged account: ${what}`,
    who: "@plimsoll/core",
    figure: { value: count, unit: "calls" },
    against: { value: floor, unit: "calls" },
    ratio: { median: count / floor, min: count / floor, max: count / floor },
  });
  return [
    {
      ...line("second run, against the inventory alone", [requests, inventory]),
      bar: { of: "ratio", limit: "at most", value: 1 },
    },
    line(`inventory, against full pages; ${size}`, [inventory, pages]),
  ];
}
