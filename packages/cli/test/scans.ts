import { createMock } from "@plimsoll/mock";

import { type Cloud, type Ended, cli, startCloud } from "./cli.js";

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** Image IDs of {@link startScans}. */
export const ids = { api: id("a"), worker: id("b"), open: id("c"), pushed: id("d") } as const;

/** An account with a few images, of which the command line can wait for scans without waiting. */
export interface Scans extends Cloud {
  /** Runs a command. Waiting sets the emulator's clock forward. */
  readonly run: (args: readonly string[], more?: Parameters<typeof cli>[1]) => Promise<Ended>;
  /** Number of requests of an action. */
  readonly sent: (action: Action) => number;
}

/** An action that starts or stops scans. */
export type Action = NonNullable<NonNullable<Parameters<ReturnType<typeof createMock>["requests"]>[0]>["action"]>;

/** Actions that start scans. */
export const starts: readonly Action[] = [
  "CreateAssetImageScanTask",
  "CreateAssetImageRegistryScanTask",
  "PublicCreateImageScanTask",
];

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
        { InstanceName: "office", Namespace: "team", ImageName: "api", ImageTag: "1", ImageId: ids.api, IsAuthorized: 1 },
      ],
      alibabaImages: [
        { Uuid: "u-api", RepoNamespace: "team", RepoName: "api", Tag: "1", Digest: "1".repeat(64), ImageId: ids.api.slice(7) },
      ],
    },
  });
  const { mock, env } = cloud;
  return {
    ...cloud,
    run: (args, more = {}) =>
      cli(args, { env, sleep: async (ms) => void mock.clock.advance(Math.ceil(ms)), ...more }),
    sent: (action) => mock.requests({ action }).length,
  };
}
