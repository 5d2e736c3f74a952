import { rmSync } from "node:fs";

import { type Mock, createMock } from "@plimsoll/mock";

import { newStateFolder } from "./cli.js";
import { type Folder, newFolder } from "./folder.js";

/** Names of the accounts of {@link startEstate}. */
export const names = ["shop", "shop-ali", "shop-cn", "ali-cn", "bank"] as const;

/** Name of an account. */
export type Name = (typeof names)[number];

/** Five accounts of both clouds on both sites, at three emulators: each cloud of an emulator is one account. */
export interface Estate extends AsyncDisposable {
  /** The emulators by the account; both clouds of one emulator share it. */
  readonly mocks: Readonly<Record<Name, Mock>>;
  /** The emulators, each once. */
  readonly all: readonly Mock[];
  /** The variables with the keys, and a folder for the state of the user. */
  readonly env: Readonly<Record<string, string>>;
  /** The working folder, where the configuration is or will be. */
  readonly folder: Folder;
  /** Options of `configure` for an account. */
  readonly configure: (name: Name) => readonly string[];
  /** Text of the configuration. */
  readonly config: string;
}

const places = {
  shop: { cloud: "tencent", site: "international", at: 0, accountId: "100000000001" },
  "shop-ali": { cloud: "alibaba", site: "international", at: 0, accountId: "5000000000000001" },
  "shop-cn": { cloud: "tencent", site: "mainland", at: 1, accountId: "200000000001" },
  "ali-cn": { cloud: "alibaba", site: "mainland", at: 1, accountId: "6000000000000001" },
  bank: { cloud: "tencent", site: "mainland", at: 2, accountId: "300000000001" },
} as const;

/** Starts the emulators. */
export async function startEstate(options: Parameters<typeof createMock>[0] = {}): Promise<Estate> {
  const all = [0, 1, 2].map((at) =>
    createMock({
      images: 20,
      rateLimit: false,
      ...options,
      accounts: names
        .filter((name) => places[name].at === at)
        .map((name) => {
          const { cloud, accountId } = places[name];
          return { cloud, accountId, id: idOf(name), secret: secretOf(name) };
        }),
    }),
  );
  const urls = await Promise.all(all.map(async (mock) => (await mock.listen()).url));
  const state = newStateFolder();
  const folder = newFolder();
  const mocks = Object.fromEntries(names.map((name) => [name, all[places[name].at]])) as Estate["mocks"]; // each name has one
  return {
    mocks,
    all,
    folder,
    env: {
      XDG_STATE_HOME: state,
      ...Object.fromEntries(
        names.flatMap((name) => [
          [`${variable(name)}_ID`, idOf(name)],
          [`${variable(name)}_KEY`, secretOf(name)],
        ]),
      ),
    },
    configure: (name) => {
      const { cloud, site, at } = places[name];
      const key = `${variable(name)}_ID,${variable(name)}_KEY`;
      const place = ["--cloud", cloud, "--site", site, "--endpoint", urls[at] ?? ""];
      return ["configure", "--name", name, ...place, "--environment", key, "--yes"];
    },
    config: `version: 1\naccounts:\n${names
      .map((name) => {
        const { cloud, site, at } = places[name];
        const key = `{ environment: { id: ${variable(name)}_ID, secret: ${variable(name)}_KEY } }`;
        return `  ${name}: { cloud: ${cloud}, site: ${site}, endpoint: "${urls[at]}", credentials: ${key} }\n`;
      })
      .join("")}`,
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map((mock) => mock.close()));
      rmSync(state, { recursive: true, force: true });
      folder[Symbol.dispose]();
    },
  };
}

function variable(name: Name): string {
  return name.toUpperCase().replace("-", "_");
}

function idOf(name: Name): string {
  return `id-${name}`;
}

function secretOf(name: Name): string {
  return `secret-of-${name}`;
}
