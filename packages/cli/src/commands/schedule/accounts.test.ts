import { expect, test } from "vitest";

import { type Cloud, cli, startCloud, GIVE_UP } from "../../../test/cli.js";
import { type Folder, newFolder } from "../../../test/folder.js";

/** A configuration with two accounts of Tencent Cloud and one that is down. */
function configured(a: Cloud, b: Cloud): Folder {
  const key = "credentials: { environment: { id: TENCENTCLOUD_SECRET_ID, secret: TENCENTCLOUD_SECRET_KEY } }";
  return newFolder({
    "plimsoll.yaml": `version: 1
accounts:
  prod: { cloud: tencent, endpoint: "${a.url}", ${key} }
  dev: { cloud: tencent, endpoint: "${b.url}", ${key} }
  lab: { cloud: tencent, endpoint: "http://127.0.0.1:9", ${key} }
`,
  });
}

function envOf({ mock }: Cloud): Record<string, string> {
  const { secretId, secretKey } = mock.credentials.tencent;
  return { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey };
}

const registry = 'registry: { everyDays: 1, at: "02:00" }';

test("schedules of several accounts are shown side by side; one that is down is named, and the others are there", async () => {
  await using a = await startCloud();
  await using b = await startCloud();
  using folder = configured(a, b);
  const options = { cwd: folder.path, env: envOf(a) };
  const shown = await cli(["schedule", "show", "--time-zone", "UTC", ...GIVE_UP], options);
  expect(shown.code).toBe(5);
  expect(shown.stdout).toMatch(/^ACCOUNT +SCHEDULE/);
  expect(shown.stdout).toMatch(/^prod +host[^]*^dev +registry/m);
  expect(shown.stderr).toContain(
    "the output is incomplete: the host schedule of lab, the registry schedule of lab were not read.",
  );
  const json = await cli(["schedule", "show", "--account", "prod", "-o", "json"], options);
  expect(json).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(json.stdout)).toEqual({ version: 1, accounts: { prod: {} } });
});

test("a file declares each account by its name", async () => {
  await using a = await startCloud();
  await using b = await startCloud();
  using folder = configured(a, b);
  const options = { cwd: folder.path, env: envOf(a) };
  const path = folder.write(
    "s.yaml",
    `version: 1\naccounts:\n  prod: { ${registry} }\n  dev: { ${registry.replace("1,", "7,")} }\n`,
  );
  const applied = await cli(["schedule", "apply", "-f", path, "--yes", "-o", "csv"], options);
  expect(applied).toMatchObject({ code: 0, stdout: expect.stringContaining("dev,registry,,create,applied") });
  expect([a.mock.schedule?.ScanPeriod, b.mock.schedule?.ScanPeriod]).toEqual([1, 7]);
  folder.write(
    "s.yaml",
    `version: 1\naccounts:\n  prod: { ${registry.replace("1,", "3,")} }\n  dev: { ${registry} }\n`,
  );
  const one = await cli(["schedule", "apply", "-f", path, "--yes", "--account", "prod"], options);
  expect(one).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("dev of the file is not selected and is left out."),
  });
  expect([a.mock.schedule?.ScanPeriod, b.mock.schedule?.ScanPeriod]).toEqual([3, 7]);
});

test("an account that cannot be read stops none of the others, and the exit code says that it is missing", async () => {
  await using a = await startCloud();
  await using b = await startCloud();
  using folder = configured(a, b);
  const options = { cwd: folder.path, env: envOf(a) };
  const path = folder.write("s.yaml", `version: 1\naccounts:\n  prod: { ${registry} }\n  lab: { ${registry} }\n`);
  const applied = await cli(["schedule", "apply", "-f", path, "--yes", ...GIVE_UP], options);
  expect(applied.code).toBe(5);
  expect(applied.stderr).toContain("the registry schedule of lab was not read.");
  expect(a.mock.schedule?.ScanPeriod).toBe(1);
  expect((await cli(["schedule", "diff", "-f", path, ...GIVE_UP], options)).code).toBe(5);
});

test.each([
  {
    name: "an account that there is not",
    text: `accounts: { prodd: { ${registry} } }`,
    want: "accounts.prodd: there is no such account; did you mean prod? There are prod, dev, lab.",
  },
  {
    name: "a schedule of the other cloud",
    text: `accounts: { prod: { images: [] } }`,
    want: "accounts.prod.images: prod is an account of Tencent Cloud, which has no images schedule. Nearest: host or registry.",
  },
  {
    name: "one schedule for several accounts",
    text: registry,
    want: "3 accounts of Tencent Cloud are selected: prod, dev, lab. Write it under accounts and their names, or choose one with --account.",
  },
  {
    name: "a schedule of a cloud that is not selected",
    text: "images: []",
    want: "the file has a schedule of images, and no account of Alibaba Cloud is selected.",
  },
])("$name is refused before any call", async ({ text, want }) => {
  await using a = await startCloud();
  using folder = configured(a, a);
  const path = folder.write("s.yaml", `version: 1\n${text}\n`);
  const ended = await cli(["schedule", "apply", "-f", path, "--yes"], { cwd: folder.path, env: envOf(a) });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(want);
  expect(a.mock.requests()).toEqual([]);
});

test("a schedule that somebody else changes while the question is open is not overwritten", async () => {
  await using cloud = await startCloud();
  using folder = newFolder({
    "mine.yaml": `version: 1\n${registry}\n`,
    "theirs.yaml": `version: 1\n${registry.replace("02:00", "05:00")}\n`,
  });
  const apply = (name: string, ...more: string[]) => [
    "schedule",
    "apply",
    "-f",
    `${folder.path}/${name}`,
    "--cloud",
    "tencent",
    ...more,
  ];
  await cli(apply("theirs.yaml", "--yes"), cloud);
  const mine = await cli(apply("mine.yaml", "-o", "json"), {
    ...cloud,
    answer: async () => {
      await cli(["schedule", "set", "--every", "30", "--at", "05:00", "--yes"], cloud);
      return "y";
    },
  });
  expect(mine.code).toBe(1);
  expect(JSON.parse(mine.stdout)).toMatchObject([
    { outcome: "conflict", fields: [{ field: "everyDays", from: 1, to: 30 }] },
  ]);
  expect(mine.stderr).toContain(
    "was changed by somebody else since it was compared; nothing was sent. The service does not say by whom.",
  );
  expect(cloud.mock.schedule).toMatchObject({ ScanPeriod: 30, ScanTime: "05:00" });
});
