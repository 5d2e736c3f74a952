import { expect, test } from "vitest";

import { type Cloud, cli, startCloud, GIVE_UP } from "../../test/cli.js";
import { type Folder, newFolder } from "../../test/folder.js";

/** Two sites, as two emulators: what is read at one is not at the other. */
interface World extends AsyncDisposable {
  readonly international: Cloud;
  readonly mainland: Cloud;
  readonly folder: Folder;
  readonly env: Readonly<Record<string, string>>;
  readonly run: (...args: readonly string[]) => ReturnType<typeof cli>;
}

/** Keys of the two emulators under names of the user's own. */
function variablesOf(prefix: string, { mock }: Cloud): Readonly<Record<string, string>> {
  const { tencent, alibaba } = mock.credentials;
  return {
    [`${prefix}_TENCENT_ID`]: tencent.secretId,
    [`${prefix}_TENCENT_KEY`]: tencent.secretKey,
    [`${prefix}_ALIBABA_ID`]: alibaba.accessKeyId,
    [`${prefix}_ALIBABA_KEY`]: alibaba.accessKeySecret,
  };
}

function account(cloud: "alibaba" | "tencent", site: string, url: string): string {
  const [prefix, name] = [site === "mainland" ? "CN" : "INTL", cloud.toUpperCase()];
  return `{ cloud: ${cloud}, site: ${site}, endpoint: "${url}", credentials: { environment: { id: ${prefix}_${name}_ID, secret: ${prefix}_${name}_KEY } } }`;
}

async function startWorld(more = ""): Promise<World> {
  const international = await startCloud({ images: 20 });
  const mainland = await startCloud({ images: 40, seed: 7 });
  const folder = newFolder({
    "plimsoll.yaml": `version: 1
accounts:
  intl: ${account("tencent", "international", international.url)}
  cn: ${account("tencent", "mainland", mainland.url)}
  ali: ${account("alibaba", "international", international.url)}
  ali-cn: ${account("alibaba", "mainland", mainland.url)}
${more}`,
  });
  const env = { ...variablesOf("INTL", international), ...variablesOf("CN", mainland), XDG_STATE_HOME: folder.path };
  return {
    international,
    mainland,
    folder,
    env,
    run: (...args) => cli(args, { env, cwd: folder.path }),
    async [Symbol.asyncDispose]() {
      await Promise.all([international[Symbol.asyncDispose](), mainland[Symbol.asyncDispose]()]);
      folder[Symbol.dispose]();
    },
  };
}

/** An account whose service nobody runs; port 9 of this machine discards. */
const down = `  down: { cloud: tencent, endpoint: "http://127.0.0.1:9", credentials: { environment: { id: INTL_TENCENT_ID, secret: INTL_TENCENT_KEY } } }\n`;

test("all accounts of both sites are read side by side, and each image says where it is", async () => {
  await using world = await startWorld();
  const ended = await world.run("images", "list", "-o", "json");
  expect(ended.code).toBe(0);
  const images: { id: string; accounts: string[]; places: { account: string; source: string }[] }[] = JSON.parse(
    ended.stdout,
  );
  const places = images.flatMap(({ places }) => places);
  expect(new Set(places.map((place) => place.account))).toEqual(new Set(["intl", "cn", "ali", "ali-cn"]));
  const hosts = (name: string): number =>
    places.filter((place) => place.account === name && place.source === "tencent-host").length;
  expect([hosts("intl"), hosts("cn")]).toEqual([20, 40]);
  expect(new Set(images.map(({ id }) => id)).size).toBe(images.length);
  for (const { accounts, places } of images)
    expect(accounts).toEqual([...new Set(places.map((place) => place.account))]);
  expect((await world.run("images", "list", "-o", "json")).stdout).toBe(ended.stdout);
});

test("a table has a column of accounts where several are read, and none where one is", async () => {
  await using world = await startWorld();
  const several = await world.run("images", "list");
  expect(several.stdout).toMatch(/^IMAGE +ACCOUNT +/);
  const one = await world.run("images", "list", "--account", "cn");
  expect(one.code).toBe(0);
  expect(one.stdout).not.toContain("ACCOUNT");
  const summary = await world.run("images", "summary", "-o", "csv");
  expect(summary.stdout.split("\n").map((line) => line.split(",").slice(0, 2).join(" "))).toEqual([
    "account source",
    "ali alibaba-registry",
    "ali alibaba-host",
    "ali-cn alibaba-registry",
    "ali-cn alibaba-host",
    "cn tencent-host",
    "cn tencent-registry",
    "intl tencent-host",
    "intl tencent-registry",
    " all",
    "",
  ]);
});

test("one account of five that is down does not stop the others: the code is 5, and the account and the remedy are named", async () => {
  await using world = await startWorld(down);
  const ended = await world.run("images", "list", "-o", "json", ...GIVE_UP);
  expect(ended.code).toBe(5);
  const images: { accounts: string[] }[] = JSON.parse(ended.stdout);
  expect(new Set(images.flatMap(({ accounts }) => accounts))).toEqual(new Set(["intl", "cn", "ali", "ali-cn"]));
  const errors = ended.stderr
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).error ?? {});
  expect(errors).toContainEqual(
    expect.objectContaining({ account: "down", message: expect.stringContaining("account down: ") }),
  );
  expect(errors.at(-1)).toMatchObject({
    code: "Incomplete",
    exitCode: 5,
    message: "the output is incomplete: account down was not read to the end.",
  });
});

test("an account without its key fails by itself, and the message says which variable to set", async () => {
  await using world = await startWorld();
  const { CN_TENCENT_KEY: _, ...env } = world.env;
  const ended = await cli(["images", "list", "--source", "tencent-host"], { env, cwd: world.folder.path });
  expect(ended.code).toBe(5);
  expect(ended.stdout.trimEnd().split("\n")).toHaveLength(21);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toMatch(
    /\[Credentials\] account cn: .*CN_TENCENT_KEY \(not set\).*Set CN_TENCENT_ID and CN_TENCENT_KEY\./,
  );
  const alone = await cli(["images", "list", "--account", "cn"], { env, cwd: world.folder.path });
  expect(alone).toMatchObject({ code: 4, stdout: "" });
  expect(alone.stderr).toContain("account cn: ");
});

test("findings of several accounts come with their accounts; an account that is down makes them incomplete", async () => {
  await using world = await startWorld(down);
  const args = ["findings", "list", "--kind", "malware", "-o", "ndjson", ...GIVE_UP];
  const whole = await world.run(...args, "--account", "intl,cn,ali,ali-cn");
  expect([0, 5]).toContain(whole.code);
  const findings: { image: { account: string } }[] = whole.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(new Set(findings.map(({ image }) => image.account))).toEqual(new Set(["intl", "cn", "ali", "ali-cn"]));
  const alone = await world.run(...args, "--account", "cn");
  expect(alone.stdout.trimEnd().split("\n")).toHaveLength(
    findings.filter(({ image }) => image.account === "cn").length,
  );
  const withDown = await world.run(...args);
  expect(withDown.code).toBe(5);
  expect(withDown.stderr).toContain("account down");
  expect((await world.run("findings", "list", "--dry-run", "--account", "intl,cn")).stdout).toMatch(/^ACCOUNT +/);
});

test("images show finds an image in every account, and its build at the account that has it", async () => {
  await using world = await startWorld();
  const { stdout } = await world.run("images", "list", "--account", "cn", "--source", "tencent-host", "-o", "json");
  const [first] = JSON.parse(stdout);
  const shown = await world.run("images", "show", first.id, "-o", "json");
  expect(shown.code).toBe(0);
  expect(JSON.parse(shown.stdout)).toMatchObject({ id: first.id, accounts: expect.arrayContaining(["cn"]) });
  expect(JSON.parse(shown.stdout).build).toBeDefined();
});

test("a command of one account asks which, and calls only that one", async () => {
  await using world = await startWorld();
  for (const args of [
    ["license", "log", "--task", "1"],
    ["schedule", "set", "--every", "1", "--at", "02:00", "--yes"],
    ["api", "tcss", "DescribeAssetImageList"],
  ]) {
    const ended = await world.run(...args);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain(
      "this command works with one account, and 2 of Tencent Cloud are selected: intl, cn. Choose one: --account intl",
    );
  }
  expect([...world.international.mock.requests(), ...world.mainland.mock.requests()]).toEqual([]);
  expect(await world.run("api", "tcss", "DescribeAssetImageList", "--account", "cn", "-o", "json")).toMatchObject({
    code: 0,
  });
  expect(world.international.mock.requests()).toEqual([]);
  expect(world.mainland.mock.requests()).toHaveLength(1);
});

test("no secret of the environment is in any output, error or line of --debug", async () => {
  await using world = await startWorld(down);
  const outputs = await Promise.all([
    world.run("accounts", "list", "-o", "json"),
    world.run("images", "list", "--debug-bodies", ...GIVE_UP),
    world.run("images", "list", "--debug", "--account", "nope"),
    world.run("api", "tcss", "DescribeAssetImageList", "--account", "cn", "--debug-bodies"),
  ]);
  const text = outputs.map(({ stdout, stderr }) => stdout + stderr).join("\n");
  expect(text).toContain("DescribeAssetImageList");
  for (const { mock } of [world.international, world.mainland])
    for (const secret of [mock.credentials.tencent.secretKey, mock.credentials.alibaba.accessKeySecret])
      expect(text).not.toContain(secret);
});

test("--site reads the mainland accounts of both clouds without a configuration, in one command", async () => {
  await using international = await startCloud({ images: 3 });
  const env = { ...international.env };
  const ended = await cli(
    [
      "images",
      "summary",
      "--site",
      "mainland",
      "-o",
      "csv",
      "--endpoint",
      `tencent=${international.url},alibaba=${international.url}`,
    ],
    { env },
  );
  expect(ended.code).toBe(0);
  expect(ended.stdout).toMatch(/^tencent-host,3,/m);
  expect(ended.stdout).not.toMatch(/^account/);
});

test("--profile reads the clouds whose command-line tool has the profile, and says which has none", async () => {
  await using cloud = await startCloud({ images: 5 });
  using home = newFolder({
    ".tccli/prod.credential": JSON.stringify({
      secretId: cloud.mock.credentials.tencent.secretId,
      secretKey: cloud.mock.credentials.tencent.secretKey,
    }),
  });
  const env = { HOME: home.path, PLIMSOLL_ENDPOINT: cloud.url };
  const ended = await cli(["images", "list", "--profile", "prod", "-o", "csv"], { env });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("Alibaba Cloud is left out");
  expect(ended.stdout).toContain(",tencent,");
  const none = await cli(["images", "list", "--profile", "nope"], { env });
  expect(none).toMatchObject({ code: 4, stdout: "" });
  expect(none.stderr).toContain("nope.credential");
});

test("accounts with one key wait in one queue, so that together they keep to the limit of the key", async () => {
  // Whatever is slow on the way from here to a service that counts would bring refusals that are nobody's fault.
  await using cloud = await startCloud({ images: 1, rateLimit: false });
  const names = Array.from(
    { length: 100 },
    (_, index) => `  a${index}: ${account("tencent", "international", cloud.url)}`,
  );
  using folder = newFolder({ "plimsoll.yaml": `version: 1\naccounts:\n${names.join("\n")}\n` });
  const env = variablesOf("INTL", cloud);
  const args = ["images", "list", "--source", "tencent-host", "-o", "json", "--query", "[].length(places)"];
  const startedMs = performance.now();
  const ended = await cli(args, { env, cwd: folder.path });
  const tookMs = performance.now() - startedMs;
  expect(ended).toMatchObject({ code: 0 });
  expect(JSON.parse(ended.stdout)).toEqual([100]);
  // Twenty calls a second are allowed, so the last twenty wait for four seconds.
  expect(tookMs).toBeGreaterThan(3900);
});
