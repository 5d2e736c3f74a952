import { type InstalledPackage, closureOf } from "../install/closure.ts";
import { packed } from "../install/pack.ts";
import { manifestOfInstalled } from "../install/resolve.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { type Weight, weigh } from "../install/weigh.ts";
import type { Bar, Line, Unit } from "../line.ts";
import type { Row } from "../row.ts";

const PEERS = ["tencentcloud-sdk-nodejs", "@alicloud/openapi-client", "@alicloud/pop-core"];

type Measure = "bytes" | "files" | "packages";

const bars: Readonly<Partial<Record<Measure, Bar>>> = {
  bytes: { of: "figure", limit: "at most", value: 2 ** 20 },
  packages: { of: "figure", limit: "at most", value: 4 },
};

/** What a package and everything it needs add to `node_modules`. */
export const installSize: Row = {
  name: "install-size",
  group: "client",
  async measure() {
    const ours = { who: "@plimsoll/client", ...(await installed("@plimsoll/client")) };
    const peers = await Promise.all(PEERS.map(async (who) => ({ who, ...(await installed(who)) })));
    return (["bytes", "packages", "files"] as const).flatMap((measure): readonly Line[] =>
      [ours, ...peers].map((one) => {
        const unit: Unit = measure;
        const line = { what: "installed with all it needs", who: one.who, figure: { value: one[measure], unit } };
        const bar = bars[measure];
        if (one === ours) return bar === undefined ? line : { ...line, bar };
        const times = one[measure] / ours[measure];
        return { ...line, against: { value: ours[measure], unit }, ratio: { median: times, min: times, max: times } };
      }),
    );
  },
};

/** Packages of the workspace are packed first: what is not published does not count. */
async function installed(name: string): Promise<Weight & { readonly packages: number }> {
  await using folder = await temporaryFolder();
  const weights: Weight[] = [];
  const packages = closureOf(manifestOfInstalled(name));
  for (const one of packages)
    weights.push(await weigh(isOurs(one) ? await packed(one.manifest, folder.path) : one.folder));
  const sum = (measure: keyof Weight): number => weights.reduce((total, weight) => total + weight[measure], 0);
  return { bytes: sum("bytes"), files: sum("files"), packages: packages.length };
}

function isOurs({ name }: InstalledPackage): boolean {
  return name.startsWith("@plimsoll/");
}
