import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type ServedMock, serveMock } from "../harness/served-mock.js";

/** Policies of the cases, by what comes of them. */
export const POLICIES = {
  fail: "version: 1\nrules:\n  - { id: no-critical, deny: { kind: vulnerability, severity: critical } }\n",
  pass: "version: 1\nrules:\n  - { id: none, deny: { kind: vulnerability, id: CVE-1999-0001 }, unknown: warn }\n",
} as const;

/** A project with policies beside an emulator of both clouds. */
export interface Stage extends AsyncDisposable {
  /** Folder of the project, with `fail.yaml` and `pass.yaml`. */
  readonly folder: string;
  /** The environment with which a pipeline would reach the clouds. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes a list of images break off, so that nothing is whole. */
  readonly breakList: () => void;
  /** Text of a file of the project. */
  readonly read: (name: string) => Promise<string>;
  /** Names of the files in a folder of the project, sorted. */
  readonly list: (name: string) => Promise<readonly string[]>;
}

/** Sets the stage for one run. */
export async function newStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-deploy-"));
  const served: ServedMock = await serveMock({ images: 20 });
  const { mock, url } = served;
  for (const [name, text] of Object.entries(POLICIES)) await writeFile(join(folder, `${name}.yaml`), text);
  return {
    folder,
    env: {
      PLIMSOLL_ENDPOINT: url,
      PLIMSOLL_INSTANCE_ROLE: "off",
      TENCENTCLOUD_SECRET_ID: mock.credentials.tencent.secretId,
      TENCENTCLOUD_SECRET_KEY: mock.credentials.tencent.secretKey,
    },
    breakList: () => void mock.faults.add({ kind: "reset", action: "DescribeAssetImageRegistryList" }),
    read: (name) => readFile(join(folder, name), "utf8"),
    list: async (name) => (await readdir(join(folder, name))).toSorted(),
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}
