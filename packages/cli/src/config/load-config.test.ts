import { expect, test } from "vitest";

import { cli } from "../../test/cli.js";
import { newFolder } from "../../test/folder.js";

const one = "version: 1\naccounts:\n  prod: { cloud: tencent }\n";

function withText(text: string): string {
  return `version: 1\naccounts:\n  prod:\n    cloud: tencent\n${text}`;
}

test.each([
  { name: "an empty file", text: "", want: "1:1: the file is empty: it needs version: 1 and accounts" },
  { name: "a file of comments", text: "# later\n", want: "1:1: the file is empty: it needs version: 1 and accounts" },
  { name: "a tab", text: "version: 1\naccounts:\n\tprod: {}\n", want: "3:1: a tab cannot indent YAML: use spaces" },
  {
    name: "an account twice",
    text: `${one}  prod: { cloud: alibaba }\n`,
    want: "4:3: this name is here twice: remove one",
  },
  {
    name: "an alias",
    text: "version: 1\naccounts:\n  a: &a { cloud: tencent }\n  b: *a\n",
    want: "4:6: an alias (*name) is not supported here: write the value again",
  },
  {
    name: "an alias of nothing",
    text: "version: 1\naccounts: *x\n",
    want: "2:11: an alias (*name) is not supported here: write the value again",
  },
  {
    name: "a tag",
    text: "version: 1\naccounts: !map2 {}\n",
    want: "2:11: a tag (!name) is not supported here: remove it",
  },
  {
    name: "two documents",
    text: `${one}---\n${one}`,
    want: "4:1: the file has more than one document: remove the line --- and what follows",
  },
  {
    name: "an open quote",
    text: 'version: 1\naccounts: "x\n',
    want: "3:1: a character is missing here: a quote, a comma, a bracket, or a space after a colon",
  },
  {
    name: "no text at all but a number",
    text: "5",
    want: "1:1: must be a list of names and values, not a number; put it in quotes if it is meant as text",
  },
  {
    name: "an unknown name",
    text: withText("    regoins: [ap-tokyo]\n"),
    want: "5:5: accounts.prod: unknown name regoins; did you mean regions? Known here: cloud, site, regions, endpoint, credentials",
  },
  {
    name: "a wrong value",
    text: withText("    site: mainlnd\n"),
    want: "5:11: accounts.prod.site: must be international or mainland; did you mean mainland?",
  },
  {
    name: "a wrong value in a list",
    text: withText("    regions:\n      - ap-tokyo\n      - cn-hangzhou\n"),
    want: "7:9: accounts.prod.regions.1: cn-hangzhou is a region of Alibaba Cloud, and this is Tencent Cloud. Regions of Tencent Cloud: ap-guangzhou,",
  },
  { name: "no cloud", text: "version: 1\naccounts:\n  prod: {}\n", want: "3:3: accounts.prod: cloud is missing" },
  {
    name: "an account without anything",
    text: "version: 1\naccounts:\n  prod:\n",
    want: "3:8: accounts.prod: must be a list of names and values; it is empty",
  },
  { name: "no version", text: "accounts: { p: { cloud: tencent } }\n", want: "1:1: version is missing" },
  {
    name: "a key in a comment",
    text: `${one}# AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE\n`,
    want: "4:3: this looks like a key of Tencent Cloud. This file must not contain a secret, not even in a comment:",
  },
])("$name is refused with line and column", async ({ text, want }) => {
  using folder = newFolder();
  const path = folder.write("plimsoll.yaml", text);
  const ended = await cli(["accounts", "list", "--config", path]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(/^plimsoll: .*plimsoll\.yaml cannot be used, and nothing was sent:\n/);
  expect(ended.stderr).toContain(`\n  ${path}:`);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(`${path}:${want}`);
  expect(ended.stderr).not.toContain("AKID");
});

test("all faults are told at once, and as JSON where JSON is asked for", async () => {
  using folder = newFolder();
  const path = folder.write("plimsoll.yaml", "version: 2\naccounts:\n  prod: { cloud: x }\n");
  const ended = await cli(["accounts", "list", "--config", path, "-o", "json"]);
  const { error } = JSON.parse(ended.stderr);
  expect(error).toMatchObject({ code: "Configuration", exitCode: 2 });
  expect(error.message).toMatch(
    /:1:10: version: must be 1\n.*:3:18: accounts\.prod\.cloud: must be tencent or alibaba\n/,
  );
});

test.each([
  { name: "UTF-8 with a byte order mark", bytes: Buffer.from(`\u{feff}${one}`) },
  { name: "UTF-16 with a byte order mark", bytes: Buffer.from(`\u{feff}${one}`, "utf16le") },
  { name: "lines that end in CR LF", bytes: Buffer.from(one.replaceAll("\n", "\r\n")) },
  { name: "JSON", bytes: Buffer.from(JSON.stringify({ version: 1, accounts: { prod: { cloud: "tencent" } } })) },
])("$name is read", async ({ bytes }) => {
  using folder = newFolder({ "plimsoll.yaml": bytes });
  const ended = await cli(["accounts", "list", "-o", "ndjson"], { cwd: folder.path });
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(ended.stdout)).toMatchObject({ name: "prod" });
});

test("Latin-1 and binary files are refused, and a file that is not there", async () => {
  using folder = newFolder({ "latin.yaml": Buffer.from("version: 1 # \xe9\n", "latin1") });
  const latin = await cli(["accounts", "list", "--config", `${folder.path}/latin.yaml`]);
  expect(latin.code).toBe(2);
  expect(latin.stderr).toContain("Save it as UTF-8");
  const none = await cli(["accounts", "list"], { env: { PLIMSOLL_CONFIG: `${folder.path}/none.yaml` } });
  expect(none.code).toBe(2);
  expect(none.stderr).toMatch(/^plimsoll: PLIMSOLL_CONFIG: cannot read .*none\.yaml: ENOENT/);
});

/** The accounts that a command line finds. */
async function namesIn(args: readonly string[], options: Parameters<typeof cli>[1]): Promise<string> {
  const { stdout, stderr } = await cli(["accounts", "list", "-o", "json", "--query", "[].name", ...args], options);
  return stdout === "" ? stderr : JSON.parse(stdout).join(" ");
}

function named(name: string): string {
  return `version: 1\naccounts: { ${name}: { cloud: tencent } }\n`;
}

test("the nearest file counts, up to the home folder, then the one of XDG_CONFIG_HOME; options and variables go first", async () => {
  using folder = newFolder({
    "plimsoll.yaml": named("outside"),
    "home/a/plimsoll.yml": named("near"),
    "home/b/c/.keep": "",
    "home/.config/plimsoll/plimsoll.json": JSON.stringify({ version: 1, accounts: { usual: { cloud: "tencent" } } }),
    "xdg/plimsoll/plimsoll.yaml": named("xdg"),
    "other.yaml": named("other"),
  });
  const home = `${folder.path}/home`;
  const env = { HOME: home };
  expect(await namesIn([], { env, cwd: `${home}/a` })).toBe("near");
  expect(await namesIn([], { env, cwd: `${home}/b/c` })).toBe("usual");
  expect(await namesIn([], { env: { ...env, XDG_CONFIG_HOME: `${folder.path}/xdg` }, cwd: `${home}/b` })).toBe("xdg");
  expect(await namesIn([], { env, cwd: folder.path })).toBe("outside");
  expect(await namesIn([], { env: { ...env, PLIMSOLL_CONFIG: `${folder.path}/other.yaml` }, cwd: `${home}/a` })).toBe(
    "other",
  );
  expect(await namesIn(["--config", `${home}/a/plimsoll.yml`], { env: { ...env, PLIMSOLL_CONFIG: "/nowhere" } })).toBe(
    "near",
  );
  expect(await namesIn(["--no-config"], { env, cwd: `${home}/a` })).toBe("tencent alibaba");
  expect(await namesIn([], { env: { ...env, PLIMSOLL_CONFIG: "off" }, cwd: `${home}/a` })).toBe("tencent alibaba");
});

test("two files in one folder are refused, and so is a file of another user that was not named", async () => {
  using folder = newFolder({ "plimsoll.yaml": named("a"), "plimsoll.json": "{}", "b/plimsoll.yaml": named("b") });
  expect(await namesIn([], { cwd: folder.path })).toMatch(/plimsoll\.yaml and .*plimsoll\.json both exist: keep one/);
  const foreign = { cwd: `${folder.path}/b`, uid: (process.getuid?.() ?? 0) + 1 };
  const isRoot = process.getuid?.() === 0;
  // Files of root are trusted, so a test that runs as root sees no stranger.
  expect(await namesIn([], foreign)).toMatch(isRoot ? /^b$/ : /belongs to another user/);
  expect(await namesIn(["--config", `${folder.path}/b/plimsoll.yaml`], foreign)).toBe("b");
});

test("a broken configuration stops no command that knows no accounts", async () => {
  using folder = newFolder({ "plimsoll.yaml": "version: 7" });
  expect(await cli(["help", "config"], { cwd: folder.path })).toMatchObject({ code: 0, stderr: "" });
  expect(await cli(["images", "list"], { cwd: folder.path })).toMatchObject({ code: 2, stdout: "" });
});

test("defaults are those of the options that the command line does not give", async () => {
  using folder = newFolder({ "plimsoll.yaml": `${one}defaults: { output: ndjson, timeout: 5 }\n` });
  const options = { cwd: folder.path };
  expect(JSON.parse((await cli(["accounts", "list"], options)).stdout)).toMatchObject({ name: "prod" });
  expect((await cli(["accounts", "list", "-o", "csv"], options)).stdout).toMatch(/^account,cloud,/);
  const wrong = await cli(["accounts", "list", "--account", "nope"], options);
  expect(JSON.parse(wrong.stderr).error).toMatchObject({ code: "Usage", exitCode: 2 });
});
