import { spawn } from "node:child_process";

import { type Estate, type Name, names, startEstate } from "./estate.js";
import { CLI, type Ended, end, environment } from "./spawn.js";

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** Digest of the image that is pushed during the day. */
export const pushed: string = id("d");

/** Actions that spend or change something. */
const writes = [
  "ModifyImageAuthorized",
  "SyncAssetImageRegistryAsset",
  "CreateAssetImageRegistryScanTask",
  "PublicSyncAndCreateImageScanTask",
  "PublicCreateImageScanTask",
  "UpdateImageRegistryTimingScanTask",
  "CreateAssetImageScanSetting",
  "CreateCycleTask",
] as const;

/** One command of the day. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** Work before it that is not a command: a push. */
  readonly before?: (estate: Estate) => void;
  /** True where the services need time: the emulators' clocks go on, once every start that is expected has been sent. */
  readonly takesTime?: true;
  /** True if the command is run again while a scan of it fails: of a hundred three do. */
  readonly repeats?: true;
}

/** Outcome of a step. */
export interface StepEnd extends Ended {
  readonly name: string;
  /** Requests that it took, in all runs. */
  readonly requests: number;
  /** Scans that were started again, because one of the same command had failed. */
  readonly repeated: number;
  /** A line for each run that was not killed: its exit code, and what it says of each image. */
  readonly runs: readonly string[];
}

/** A row of `scan start`. */
interface ScanLine {
  readonly account: string;
  readonly source: string;
  readonly image: string;
  readonly state: string;
  readonly startedBy?: string;
  readonly reason?: string;
}

const quick = ["--interval", "0.05", "--stable", "0.1", "--settle", "1", "--timeout", "8"];
const tencent = ["shop", "shop-cn", "bank"] as const;

/** The steps, from an empty folder to a verdict. */
export function stepsOf(estate: Estate): readonly Step[] {
  const scan = (name: Name): Step => ({
    name: `scan ${name}`,
    args: [
      "scan",
      "start",
      `team/api:2@${pushed}`,
      "--account",
      name,
      "--sync",
      "--wait",
      "--yes",
      "-o",
      "json",
      ...quick,
    ],
    takesTime: true,
    repeats: true,
  });
  const plans = tencent.map((name) => `plans/${name}.json`);
  return [
    ...names.map((name) => ({ name: `configure ${name}`, args: estate.configure(name) })),
    { name: "doctor", args: ["doctor"] },
    {
      name: "sync",
      args: ["scan", "start", "team/api:2", "--cloud", "tencent", "--sync", "--dry-run", "--interval", "0.05"],
      before: push,
      takesTime: true,
    },
    { name: "plan", args: ["license", "plan", "--source", "tencent-host,tencent-registry", "--out", "plans/"] },
    { name: "license", args: ["license", "apply", ...plans, "--yes", "--settle", "1", "--timeout", "6"] },
    { name: "schedule", args: ["schedule", "apply", "-f", "schedules.yaml", "--yes"] },
    {
      name: "scan tencent",
      args: ["scan", "start", "team/api:2", "--cloud", "tencent", "--wait", "--yes", "-o", "json", ...quick],
      takesTime: true,
      repeats: true,
    },
    scan("shop-ali"),
    scan("ali-cn"),
    { name: "gate", args: ["gate", "--policy", "policy.yaml", "--image", "team/api:2"] },
  ];
}

/** Five accounts with an image on hosts and one in a registry, none licensed, and the files of the day. */
export async function startDay(): Promise<Estate> {
  const image = { InstanceName: "office", Namespace: "team", ImageName: "api", ImageTag: "1", ImageId: id("b") };
  const estate = await startEstate({
    images: 0,
    licenses: 10,
    extra: {
      hostImages: [{ ImageID: id("a"), ImageName: "team/api:1", IsAuthorized: 0 }],
      registries: [{ Name: "office" }],
      registryImages: [{ ...image, IsAuthorized: 0 }],
      alibabaImages: [{ Uuid: "u-1", RepoNamespace: "team", RepoName: "api", Tag: "1", Digest: "1".repeat(64) }],
    },
  });
  // The answer is late, so that a kill strikes between the deed and the news of it.
  for (const mock of estate.all) for (const action of writes) mock.faults.add({ kind: "latency", action, ms: 60 });
  estate.folder.write("policy.yaml", "version: 1\nrules:\n  - { id: scanned, require: { scanned: true } }\n");
  const registry = 'registry: { everyDays: 7, at: "02:00" }';
  const images = '{ images: [{ everyDays: 3, at: "00:00", until: "06:00" }] }';
  estate.folder.write(
    "schedules.yaml",
    `version: 1
accounts:
  shop: { ${registry} }
  shop-cn: { ${registry} }
  bank: { host: { everyDays: 1, at: "18:00", until: "22:00" }, ${registry} }
  shop-ali: ${images}
  ali-cn: ${images}
`,
  );
  return estate;
}

function push({ all }: Estate): void {
  const name = { ImageName: "api", ImageTag: "2", ImageId: id("c"), ImageDigest: pushed };
  for (const mock of all)
    mock.images.push({
      registryImages: [{ InstanceName: "office", Namespace: "team", ...name }],
      alibabaImages: [{ Uuid: "u-2", RepoNamespace: "team", RepoName: "api", Tag: "2", Digest: pushed.slice(7) }],
    });
}

/** Number of requests of an action that each emulator carried out. */
export function applied({ all }: Pick<Estate, "all">, action: string): readonly number[] {
  return all.map((mock) => mock.requests({ action, applied: true }).length);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const requestsOf = ({ all }: Estate): number => sum(all.map((mock) => mock.requests().length));
const deedsOf = (estate: Estate): number => sum(writes.map((action) => sum(applied(estate, action))));

/**
 * Runs a step to its end.
 *
 * @param killAt - Requests after which a first run is killed, or its first deed if that comes before. @default it is not killed
 */
export async function runStep(estate: Estate, step: Step, killAt?: number): Promise<StepEnd> {
  const before = requestsOf(estate);
  step.before?.(estate);
  if (killAt !== undefined) await runKilled(estate, step, killAt);
  let ended = await runOnce(estate, step);
  if (step.repeats !== true) return { ...ended, name: step.name, requests: requestsOf(estate) - before, ...noRuns };
  const runs: string[] = [];
  const over = new Set<string>();
  let repeated = 0;
  for (let run = 1; ; run++) {
    const images = scannedBy(ended);
    runs.push(`${step.name} ${run}: exit ${ended.code}; ${images.map(textOf).join(", ")}`);
    repeated += images.filter((image) => image.startedBy === "this-run" && over.has(nameOf(image))).length;
    for (const image of images) if (ENDED.includes(image.state)) over.add(nameOf(image));
    if (ended.code !== 5 || run > 5) break;
    ended = await runOnce(estate, step);
  }
  return { ...ended, name: step.name, requests: requestsOf(estate) - before, repeated, runs };
}

const noRuns = { repeated: 0, runs: [] } as const;

/** States of a scan that is over, so that the next run of the command starts another one. */
const ENDED: readonly string[] = ["done", "failed", "canceled"];

function scannedBy({ stdout }: Ended): readonly ScanLine[] {
  return stdout === "" ? [] : (JSON.parse(stdout) as readonly ScanLine[]); // rows of scan start
}

function nameOf({ account, source, image }: ScanLine): string {
  return `${account} ${source} ${image}`;
}

function textOf(image: ScanLine): string {
  return `${nameOf(image)} ${image.state}, started by ${image.startedBy ?? "nobody"} ${image.reason ?? ""}`.trimEnd();
}

async function runOnce(estate: Estate, step: Step): Promise<Ended> {
  let seen = requestsOf(estate);
  // The clocks continue with what the command asks: while it stands still, its signatures must not grow old.
  const clock = setInterval(() => {
    const requests = requestsOf(estate);
    if (step.takesTime && requests > seen) for (const mock of estate.all) mock.clock.advance(30_000);
    seen = requests;
  }, 50);
  try {
    return await end(start(estate, step));
  } finally {
    clearInterval(clock);
  }
}

async function runKilled(estate: Estate, step: Step, killAt: number): Promise<void> {
  const [requests, deeds] = [requestsOf(estate), deedsOf(estate)];
  // Every answer takes a while, so that the kill comes before that of the last request, also where this process has to wait.
  const late = estate.all.map((mock) => mock.faults.add({ kind: "latency", ms: 60 }));
  const child = start(estate, step);
  const watch = setInterval(() => {
    if (requestsOf(estate) - requests >= killAt || deedsOf(estate) > deeds) child.kill("SIGKILL");
  }, 1);
  const { code } = await end(child);
  clearInterval(watch);
  for (const fault of late) fault.remove();
  if (code !== null) throw new Error(`${step.name} ended with ${code} before it was killed`);
}

function start({ folder, env }: Estate, { args }: Step) {
  return spawn(process.execPath, [CLI, ...args], {
    cwd: folder.path,
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
}
