import { type InstalledPackage, closureOf } from "../install/closure.ts";
import { packAndUnpack } from "../install/pack.ts";
import { manifestOfMeasured } from "../install/peers.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { type Weight, weigh } from "../install/weigh.ts";
import type { Bar, Line, Unit } from "../line.ts";
import { OURS, installedPeers } from "../one-call.ts";
import type { Row } from "../row.ts";

type Measure = "bytes" | "files" | "packages";

const bars: Readonly<Partial<Record<Measure, Bar>>> = {
  bytes: { of: "figure", limit: "at most", value: 2 ** 20 },
  packages: { of: "figure", limit: "at most", value: 4 },
};

/** Bytes and packages that a package and its dependencies add to `node_modules`. */
export const installSize: Row = {
  name: "install-size",
  group: "client",
  async measure() {
    const ours = await installed(OURS.packages);
    const peers = await Promise.all(installedPeers().map(({ packages }) => installed(packages)));
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

interface Installed extends Weight {
  /** The packages by their names. */
  readonly who: string;
  /** Number of packages, dependencies included. */
  readonly packages: number;
}

/** Packages of the workspace are packed first: what is not published does not count. */
async function installed(names: readonly string[]): Promise<Installed> {
  await using folder = await temporaryFolder();
  const weights: Weight[] = [];
  const packages = closureOf(...names.map((name) => manifestOfMeasured(name)));
  for (const one of packages)
    weights.push(await weigh(isOurs(one) ? await packAndUnpack(one.manifest, folder.path) : one.folder));
  const sum = (measure: keyof Weight): number => weights.reduce((total, weight) => total + weight[measure], 0);
  return { who: names.join(", "), bytes: sum("bytes"), files: sum("files"), packages: packages.length };
}

function isOurs({ name }: InstalledPackage): boolean {
  return name.startsWith("@plimsoll/");
}
