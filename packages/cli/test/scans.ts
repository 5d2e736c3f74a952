import { type Cloud, type Ended, cli, startCloud } from "./cli.js";

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** Image IDs of {@link startScans}. */
export const ids = { api: id("a"), worker: id("b"), open: id("c"), pushed: id("d") } as const;

/** An account with a few images, of which the command line can wait for scans without waiting. */
export interface Scans extends Cloud {
  /** Runs a command. Waiting sets the emulator's clock forward. */
  readonly run: (args: readonly string[], more?: Parameters<typeof cli>[1]) => Promise<Ended>;
  /** Starts that the services must have carried out before time passes: the outcome of a scan depends on when it starts. */
  readonly gate: { starts: number };
  /** Number of requests of an action that the service carried out. */
  readonly sent: (action: string) => number;
}

/** Time at which tests of scans begin: the outcome of a scan depends on it. */
export const startMs: number = Date.UTC(2026, 10, 21, 12);

/** Actions that start scans. */
export const starts = [
  "CreateAssetImageScanTask",
  "CreateAssetImageRegistryScanTask",
  "PublicCreateImageScanTask",
] as const;

/** `team/api:1` on hosts, in a registry and at Alibaba Cloud; `team/worker:1` on hosts; `team/open:1` on hosts without a license. */
export async function startScans(): Promise<Scans> {
  const cloud = await startCloud({
    images: 0,
    licenses: 10,
    rateLimit: false,
    extra: {
      hostImages: [
        { ImageID: ids.api, ImageName: "team/api:1", IsAuthorized: 1 },
        { ImageID: ids.worker, ImageName: "team/worker:1", IsAuthorized: 1 },
        { ImageID: ids.open, ImageName: "team/open:1", IsAuthorized: 0 },
      ],
      registries: [{ Name: "office" }],
      registryImages: [
        {
          InstanceName: "office",
          Namespace: "team",
          ImageName: "api",
          ImageTag: "1",
          ImageId: ids.api,
          IsAuthorized: 1,
        },
      ],
      alibabaImages: [
        {
          Uuid: "u-api",
          RepoNamespace: "team",
          RepoName: "api",
          Tag: "1",
          Digest: "1".repeat(64),
          ImageId: ids.api.slice(7),
        },
      ],
    },
  });
  const { mock, env } = cloud;
  const gate = { starts: 0 };
  const sent = (action: string): number => mock.requests({ action, applied: true }).length;
  const sleep = async (ms: number): Promise<void> => {
    const all = (): number => starts.reduce((sum, action) => sum + sent(action), 0);
    while (all() < gate.starts) await new Promise(setImmediate);
    mock.clock.advance(Math.ceil(ms));
  };
  return { ...cloud, gate, sent, run: (args, more = {}) => cli(args, { env, sleep, ...more }) };
}
