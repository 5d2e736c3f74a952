import { expect, test } from "vitest";

import { type CliOptions, type Ended, cli } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { type TestRun, newHistory } from "../../../test/history.js";

const RUNS: readonly TestRun[] = [
  {
    at: "2026-11-19T02:00:00Z",
    images: [
      { name: "pay/api:1", findings: ["critical", "high"], running: true },
      { name: "pay/web:1", findings: ["low"] },
    ],
  },
  {
    at: "2026-11-20T02:00:00Z",
    images: [
      { name: "pay/api:1", findings: ["critical"], running: true },
      { name: "log/api:2", findings: ["critical"], running: false },
    ],
  },
  { at: "2026-11-20T03:00:00Z", account: "overseas", images: [], incomplete: "NoPermission: not allowed" },
];

const POLICY = `version: 1
rules:
  - id: critical
    deny: { kind: vulnerability, severity: critical }
exceptions:
  - id: CVE-2026-1000
    reason: The function is never called
    owner: platform
    expires: 2026-12-01
`;

/** Asks for a page, with the cookie of the first address. */
type Visit = (path: string) => Promise<{ readonly status: number; readonly text: string }>;

/** Runs `plimsoll ui` while a test visits its pages. */
async function withUi(args: readonly string[], work: (visit: Visit, url: URL) => Promise<void>): Promise<Ended> {
  const stop = new AbortController();
  let visited: Promise<void> | undefined;
  const onStdout: CliOptions["onStdout"] = (text) => {
    const url = new URL(text.trim());
    visited = visitAll(url, work).finally(() => stop.abort());
  };
  const ended = await cli(["ui", ...args], { signal: stop.signal, onStdout });
  await visited;
  return ended;
}

async function visitAll(url: URL, work: (visit: Visit, url: URL) => Promise<void>): Promise<void> {
  const first = await fetch(url, { redirect: "manual" });
  const cookie = (first.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  await work(async (path) => {
    const answer = await fetch(new URL(path, url), { headers: { cookie } });
    return { status: answer.status, text: await answer.text() };
  }, url);
}

const idOf = (name: string): string => `sha256:${Buffer.from(name).toString("hex").padEnd(64, "0").slice(0, 64)}`;

test("the pages say what the store holds: state, one vulnerability everywhere, one image, accounts, exceptions", async () => {
  using history = await newHistory(RUNS);
  using folder = newFolder({ "policy.yaml": POLICY });
  const policy = `${folder.path}/policy.yaml`;
  const ended = await withUi(["--store", history.path, "--policy", policy], async (visit, url) => {
    expect(url.hostname).toBe("127.0.0.1");
    const overview = await visit("/");
    expect(overview.text).toContain("At least 2 critical findings in 2 images");
    expect(overview.text).toContain('<a href="/accounts">See the accounts</a>');
    expect((await visit("/v/CVE-2026-1000?csv=places")).text.split("\r\n").slice(1, 3)).toEqual([
      `pay/api:1,CVE-2026-1000,${idOf("pay/api:1")},shop,critical,vulnerability,openssl,1.1.1k,1.1.1w,true,2026-11-19T02:00:00.000Z`,
      `log/api:2,CVE-2026-1000,${idOf("log/api:2")},shop,critical,vulnerability,openssl,1.1.1k,1.1.1w,false,2026-11-20T02:00:00.000Z`,
    ]);
    expect((await visit("/?csv=upgrades")).text).toContain("openssl,1.1.1k,1.1.1w,2,0,0,0,0,0,2,2,1\r\n");
    expect((await visit("/?csv=images")).text).toContain(",true,2026-11-20T02:00:00.000Z\r\n");
    const vulnerability = await visit("/v/cve-2026-1000");
    expect(vulnerability.text).toContain("2 open findings in 2 images of 1 account.");
    expect(vulnerability.text).toContain("The function is never called");
    const image = `/image?account=shop&id=${idOf("pay/api:1")}`;
    expect((await visit(image)).text).toContain("1.1.1w");
    expect((await visit(`${image}&csv=history`)).text).toBe(
      "at,opened,closed\r\n2026-11-20T02:00:00.000Z,0,1\r\n2026-11-19T02:00:00.000Z,2,0\r\n",
    );
    expect((await visit("/accounts?csv=accounts")).text).toContain("NoPermission: not allowed");
    expect((await visit("/exceptions?csv=exceptions")).text).toContain(
      "CVE-2026-1000,expiring,2026-12-01,2,platform,The function is never called",
    );
    expect((await visit("/search?q=LOG/")).text).toContain("log/<wbr>api");
    expect((await visit("/image?account=other&id=x")).status).toBe(404);
  });
  expect([ended.code, ended.stderr]).toEqual([0, "plimsoll: open this address in a browser; Ctrl-C stops it.\n"]);
});

test("the page of an image says of each rule what gate explain says, and of each finding which rules it breaks", async () => {
  using history = await newHistory(RUNS);
  using folder = newFolder({
    "policy.yaml": `version: 1
rules:
  - { id: no-critical, deny: { severity: critical } }
  - { id: few, limit: { kind: vulnerability, max: 3 } }
  - { id: exploited, deny: { exploited: true } }
exceptions:
  - { id: CVE-2026-1000, image: "log/api:*", reason: r, owner: platform, expires: 2026-12-01 }
`,
    "other.yaml": "version: 1\nscope: { repositories: [none] }\nrules: [{ id: a, deny: { severity: low } }]\n",
  });
  const policy = `${folder.path}/policy.yaml`;
  const explain = (image: string, rule: string) =>
    cli(["gate", "explain", image, rule, "--policy", policy, "--offline", "--store", history.path, "-o", "json"]);
  const page = (name: string): string => `/image?account=shop&id=${idOf(name)}`;
  await withUi(["--store", history.path, "--policy", policy], async (visit) => {
    for (const name of ["pay/api:1", "log/api:2"]) {
      const rows = (await visit(`${page(name)}&csv=gate`)).text.trim().split("\r\n").slice(1);
      expect(rows.map((row) => row.split(",")[0])).toEqual(["no-critical", "few", "exploited"]);
      for (const row of rows) {
        const [rule = "", verdict = "", , reason = ""] = row.split(",");
        const { stderr } = await explain(name, rule);
        expect(stderr.replaceAll(/\s+/g, " ")).toContain(`${name}: ${verdict}${reason === "" ? "" : `: ${reason}`}`);
      }
    }
    const rulesOf = async (name: string): Promise<readonly string[]> => {
      const [head = "", ...rows] = (await visit(`${page(name)}&csv=findings`)).text.trim().split("\r\n");
      return rows.map((row) => row.split(",")[head.split(",").indexOf("rules")] ?? "");
    };
    expect(await rulesOf("pay/api:1")).toEqual([expect.stringContaining("no-critical breaks")]);
    expect(await rulesOf("log/api:2")).toEqual([expect.stringContaining("no-critical excused")]);
    const failing = (await visit(page("pay/api:1"))).text;
    expect(failing).toContain(`It fails by ${policy}.`);
    expect((await visit(`${page("pay/api:1")}&csv=packages`)).text).toBe(
      "package,version,upgrade,fixes,critical,high,medium,low,none,unknown,total\r\nopenssl,1.1.1k,1.1.1w,1,1,0,0,0,0,0,1\r\n",
    );
    // The cloud no longer lists it, so nothing is judged.
    expect((await visit(page("pay/web:1"))).text).not.toMatch(/It (?:fails|passes)/);
  });
  await withUi(["--store", history.path, "--policy", `${folder.path}/other.yaml`], async (visit) => {
    expect((await visit(page("pay/api:1"))).text).toContain("The image is outside the scope of");
  });
  await withUi(["--store", history.path], async (visit) => {
    expect((await visit(page("pay/api:1"))).text).toContain("No policy was given. To see which rules");
  });
});

test("accounts that are not wanted are on no page", async () => {
  using history = await newHistory(RUNS);
  await withUi(["--store", history.path, "--account", "overseas"], async (visit) => {
    expect((await visit("/accounts?csv=accounts")).text).not.toContain("shop");
    expect((await visit(`/image?account=shop&id=${idOf("pay/api:1")}`)).status).toBe(404);
    expect((await visit("/v/CVE-2026-1000")).status).toBe(404);
  });
});

test.each([
  {
    name: "written by a newer version",
    break: "insert into kysely_migration (name, timestamp) values ('9999-newer', '2030-01-01')",
    code: "NewerStore",
    mend: "delete from kysely_migration where name = '9999-newer'",
  },
  {
    name: "of an older version, which another process is bringing up to date",
    break: "create table kept as select * from kysely_migration; delete from kysely_migration",
    code: "OlderStore",
    mend: "insert into kysely_migration select * from kept",
  },
  {
    name: "no store",
    break: "pragma application_id = 7",
    code: "NotAStore",
    mend: "pragma application_id = 1349284724",
  },
])(
  "a store that becomes one $name while the pages are open is named, with what to do, and the next page works again",
  async ({ break: wrong, code, mend }) => {
    using history = await newHistory(RUNS);
    const { DatabaseSync } = await import("node:sqlite");
    await withUi(["--store", history.path], async (visit) => {
      expect((await visit("/")).status).toBe(200);
      using database = new DatabaseSync(history.path);
      database.exec(wrong);
      for (const path of ["/", "/accounts", "/v/CVE-2026-1000?csv=places"]) {
        const page = await visit(path);
        expect([path, page.status, page.text.includes(`<h1>${code}</h1>`)]).toEqual([path, 503, true]);
      }
      database.exec(mend);
      expect((await visit("/")).status).toBe(200);
    });
  },
);

test("a store that another process is writing to is shown as of the last commit", async () => {
  using history = await newHistory(RUNS);
  const { DatabaseSync } = await import("node:sqlite");
  await withUi(["--store", history.path], async (visit) => {
    using database = new DatabaseSync(history.path);
    database.exec("begin immediate; update finding set closed_run = 1");
    expect((await visit("/")).text).toContain("At least 2 critical findings in 2 images");
    expect((await visit("/v/CVE-2026-1000")).text).toContain("2 open findings in 2 images");
    database.exec("rollback");
  });
});

test("two of them stand side by side in one browser, and neither takes the cookie of the other", async () => {
  using history = await newHistory(RUNS);
  const store = ["--store", history.path];
  const cookieOf = async (url: URL): Promise<string> =>
    ((await fetch(url, { redirect: "manual" })).headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const statusOf = async (url: URL, cookie: string): Promise<number> => {
    const answer = await fetch(new URL("/accounts", url), { headers: { cookie } });
    await answer.body?.cancel();
    return answer.status;
  };
  await withUi(store, async (_, one) => {
    await withUi(store, async (__, two) => {
      const cookies = [await cookieOf(one), await cookieOf(two)];
      expect(await Promise.all([one, two].map((url) => statusOf(url, cookies.join("; "))))).toEqual([200, 200]);
      expect(await statusOf(two, cookies[0]?.replace(one.port, two.port) ?? "")).toBe(401);
    });
  });
});

test("a store that is not there, a port that is taken and an address of another machine end the command, with what to do", async () => {
  using history = await newHistory(RUNS);
  expect(await cli(["ui", "--store", `${history.path}.none`])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("there is no store at"),
  });
  await withUi(["--store", history.path], async (_, url) => {
    const second = await cli(["ui", "--store", history.path, "--port", url.port]);
    expect([second.code, second.stdout]).toEqual([1, ""]);
    expect(second.stderr).toContain(`another program listens on 127.0.0.1:${url.port}, perhaps another plimsoll ui.`);
  });
  const far = await cli(["ui", "--store", history.path, "--host", "192.0.2.7"]);
  expect([far.code, far.stderr]).toEqual([1, expect.stringContaining("cannot listen on 192.0.2.7:0")]);
});

test("whoever listens beyond this machine is told that others reach the pages", async () => {
  using history = await newHistory(RUNS);
  const ended = await withUi(["--store", history.path, "--host", "0.0.0.0"], async () => undefined);
  expect(ended.stderr).toContain("Other machines can reach it, without encryption");
});
