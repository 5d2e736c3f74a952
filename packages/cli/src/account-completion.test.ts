import { expect, test } from "vitest";

import type { Io } from "./io.js";
import { newFolder } from "../test/folder.js";
import { completedAccounts as completed } from "./account-completion.js";

const nowhere = { write: () => true };

function ioIn(cwd: string): Io {
  const signal = new AbortController().signal;
  const io = { env: {}, stdout: nowhere, stderr: nowhere, readStdin: async () => "", signal, now: () => new Date(0) };
  return { ...io, cwd: () => cwd };
}

async function completedAccounts(words: readonly string[], io: Io): Promise<readonly string[]> {
  return [...new Set((await completed(words, io)).map(({ name }) => name))];
}

const file = `version: 1
accounts:
  prod: { cloud: tencent }
  shop: { cloud: alibaba, regions: [eu-central-1, cn-hangzhou] }
`;

test("--account is completed by the names of the configuration, parts of an account included", async () => {
  using folder = newFolder({ "plimsoll.yaml": file, "other.yaml": file.replace("prod", "other") });
  const io = ioIn(folder.path);
  const names = ["prod", "shop", "shop/eu-central-1", "shop/cn-hangzhou"];
  expect(await completedAccounts(["complete", "--", "images", "list", "--account", ""], io)).toEqual(names);
  expect(await completedAccounts(["complete", "--", "doctor", "--account=s"], io)).toEqual(names);
  const other = ["complete", "--", "doctor", "--config", `${folder.path}/other.yaml`, "--account", ""];
  expect(await completedAccounts(other, io)).toContain("other");
});

test("other words read no configuration, and one that is broken has no names", async () => {
  using folder = newFolder({ "plimsoll.yaml": "version: 7" });
  const io = ioIn(folder.path);
  expect(await completedAccounts(["complete", "--", "images", "list", "--name", ""], io)).toEqual([]);
  expect(await completedAccounts(["complete", "--", "images", "list", "--account", ""], io)).toEqual([]);
});
