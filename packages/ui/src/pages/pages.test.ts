import { request } from "node:http";

import { expect, test, vi } from "vitest";

import { EMPTY, HOSTILE_TEXTS, hostileModel, sampleModel } from "../../test/sample-model.js";
import { PATHS, sampleSource } from "../../test/sample-source.js";
import { type PagesOptions, createPages, servePages } from "../pages.js";
import { PAGE_SCRIPT } from "./page-script.js";

const TOKEN = "the-token";
const ORIGIN = "http://127.0.0.1:7420";

const optionsOf = (more: Partial<PagesOptions> = {}): PagesOptions => ({
  source: sampleSource(),
  token: TOKEN,
  host: "127.0.0.1",
  explain: () => undefined,
  onBug: (error) => {
    throw error;
  },
  ...more,
});

/** Asks pages as a browser that has opened the first address. */
async function visitor(more: Partial<PagesOptions> = {}) {
  const pages = createPages(optionsOf(more));
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> =>
    pages(new Request(`${ORIGIN}${path}`, { method, headers: { host: "127.0.0.1:7420", ...headers } }));
  const first = await ask(`/?token=${TOKEN}`);
  const cookie = (first.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return {
    ask,
    first,
    visit: (path: string, headers = {}, method = "GET") => ask(path, { cookie, ...headers }, method),
  };
}

const textOf = async (response: Promise<Response>): Promise<string> => (await response).text();

test("the first address gives a cookie that only this server gets back, and leaves the token out of the next one", async () => {
  const { first, visit } = await visitor();
  expect([first.status, first.headers.get("location")]).toEqual([303, "/"]);
  expect(first.headers.get("set-cookie")).toMatch(/^plimsoll-7420=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(first.headers.get("set-cookie")).not.toContain(TOKEN);
  expect((await visit("/accounts")).status).toBe(200);
});

test("without the cookie, or with a wrong token or cookie, nothing is shown", async () => {
  const { ask } = await visitor();
  for (const answer of [ask("/"), ask("/?token=wrong"), ask("/accounts", { cookie: "plimsoll-7420=wrong" })]) {
    const { status } = await answer;
    expect([status, await textOf(answer)]).toEqual([
      401,
      expect.stringMatching(/^\[NoSession\] Open the whole address/),
    ]);
  }
});

test("a name of somebody else is refused even with the cookie; addresses, localhost and the own name are not", async () => {
  const { visit } = await visitor({ host: "desk.example" });
  for (const host of [
    "evil.example",
    "evil.example:7420",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "[::1",
    "",
  ])
    expect([host, (await visit("/", { host })).status]).toEqual([host, 403]);
  for (const host of ["127.0.0.1:7420", "localhost:7420", "[::1]:7420", "192.0.2.7", "Desk.Example:7420"])
    expect([host, (await visit("/accounts", { host })).status]).toEqual([host, 200]);
});

test("only GET and HEAD are answered, HEAD without a body", async () => {
  const { visit } = await visitor();
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
    const answer = await visit("/", {}, method);
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  }
  const head = await visit("/accounts", {}, "HEAD");
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("a query of 10,000 characters is refused, and nothing of it comes back", async () => {
  const { visit } = await visitor();
  const answer = await visit(`/search?q=${"x".repeat(10_000)}`);
  expect([answer.status, (await answer.text()).includes("xxx")]).toEqual([414, false]);
});

test("a path that climbs is not found and nothing is read from the disk", async () => {
  const { visit } = await visitor();
  for (const path of ["/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/v/..%2f..%2fetc%2fpasswd", "/%00", "/v/%ff"]) {
    const answer = await visit(path);
    expect([path, answer.status, (await answer.text()).includes("root:")]).toEqual([path, 404, false]);
  }
});

test("every answer forbids what a page does not need: other hosts, frames, caches, guesses at the type", async () => {
  const { visit, ask } = await visitor();
  for (const answer of [await visit("/"), await visit("/?csv=images"), await ask("/"), await visit("/", {}, "POST")]) {
    expect(answer.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("each page has one heading, the menu, the search, and a link that skips them, in both languages", async () => {
  for (const language of ["en", "zh"] as const) {
    const { visit } = await visitor({ language });
    for (const path of PATHS) {
      const page = await textOf(visit(path));
      expect(page.match(/<h1>/g)).toHaveLength(1);
      expect(page).toContain(`<html lang="${language === "en" ? "en" : "zh-CN"}">`);
      expect(page).toMatch(/<body>\s*<a class="skip" href="#content">/);
      expect(page).toMatch(/<input\s+id="search"/);
    }
  }
});

test("texts of others are text: no page has an element or an attribute that a vendor wrote", async () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>\u202Egnp.exe`;
  const source = sampleSource({ account: hostile, name: hostile, text: hostile }, hostileModel());
  const { visit } = await visitor({ source });
  const paths = [...PATHS, `/search?q=${encodeURIComponent(hostile)}`, `/v/${encodeURIComponent(hostile)}`];
  for (const path of [...paths, `/image?account=${encodeURIComponent(hostile)}&id=sha256:1`]) {
    // The value of a choice comes back in the URL as it is; nobody sees it.
    const page = (await textOf(visit(path))).replaceAll(/\svalue="[^"]*"/g, "");
    expect([path, page.match(/<script>/g)?.length, /<img|\u202e/.test(page)]).toEqual([path, 1, false]);
  }
});

test.each(HOSTILE_TEXTS.map((text, index) => ({ name: `${index}: ${JSON.stringify(text.slice(0, 24))}`, text })))(
  "text $name is shown on every page in one line, cut at 160 signs, and in the CSV whole",
  async ({ text }) => {
    // A query has 2,048 characters at most.
    const account = text.slice(0, 100);
    const { visit } = await visitor({ source: sampleSource({ account, name: text, text }) });
    const own = `/image?account=${encodeURIComponent(account)}&id=sha256:1`;
    for (const path of [...PATHS, own]) {
      // Links and choices have the whole text, which nobody sees; a description may be longer.
      const page = (await textOf(visit(path)))
        .replaceAll(/\s(?:href|value)="[^"]*"|<p class="description">[^<]*/g, "")
        .replaceAll("<wbr>", "");
      expect([path, /[\u202a-\u202e\u2066-\u2069]|x{161}/.test(page), page.includes("\0")]).toEqual([
        path,
        false,
        false,
      ]);
    }
    const csv = await textOf(visit(`${own}&csv=findings`));
    expect(csv.split("\r\n")).toHaveLength(1 + 3 + 1);
    expect(csv.includes("x".repeat(2_048))).toBe(text.startsWith("xxx"));
    if (text.includes("支付")) expect(csv).toContain("支付/网关:最新 🐳🚢");
  },
);

test("no account, no image and no finding are pages that say so", async () => {
  const nothing = {
    ...sampleSource(undefined, EMPTY),
    accounts: async () => [],
    vulnerability: async () => undefined,
    image: async () => undefined,
    findImages: async () => [],
    exceptions: async () => ({ exceptions: [] }),
  };
  const { visit } = await visitor({ source: nothing });
  const titles = await Promise.all(PATHS.map(async (path) => /<h1>(.*?)<\/h1>/.exec(await textOf(visit(path)))?.[1]));
  expect(titles).toEqual([
    "No open findings in what was read",
    "Not found",
    "Not found",
    "Accounts",
    "Exceptions",
    "Search for “api”",
    "Not found",
  ]);
  expect(await textOf(visit("/"))).not.toMatch(/NaN|undefined|Infinity/);
});

test("filters stand in the URL, and a value that a filter does not have is not a filter", async () => {
  const { visit } = await visitor();
  const rowsOf = async (path: string): Promise<number> =>
    ((await textOf(visit(path))).match(/<th scope="row"/g) ?? []).length;
  expect(await rowsOf("/v/CVE-2026-1043")).toBe(3);
  expect(await rowsOf("/v/CVE-2026-1043?severity=critical")).toBe(1);
  expect(await rowsOf("/v/CVE-2026-1043?running=yes")).toBe(2);
  expect(await rowsOf("/v/CVE-2026-1043?severity=nonsense")).toBe(3);
  expect(await rowsOf("/accounts?state=incomplete")).toBe(1);
  expect(await textOf(visit("/v/CVE-2026-1043?severity=critical"))).toMatch(/<option\s+value="critical"\s+selected/);
});

test("each table has a CSV with every row that its filters leave, and with nothing that a spreadsheet would run", async () => {
  const formula = '=HYPERLINK("http://evil.example")';
  const source = sampleSource({ account: "production", name: formula, text: "b" }, sampleModel(), 1_200);
  const { visit } = await visitor({ source });
  const answer = await visit("/v/CVE-2026-1043?severity=high&csv=places");
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="plimsoll-places.csv"');
  const lines = (await answer.text()).trim().split("\r\n");
  expect(lines[0]).toBe("image,id,image_id,account,severity,kind,package,version,fixed_in,running,since");
  expect(lines).toHaveLength(1 + 400);
  expect(lines[1]).toMatch(/^"'=HYPERLINK\(""http:/);
  const page = await textOf(visit("/v/CVE-2026-1043"));
  expect(page.match(/<th scope="row"/g)).toHaveLength(500);
  expect(page).toContain("500 of 1,200 rows");
});

test("the links to CSV that a page has all work", async () => {
  const { visit } = await visitor();
  for (const path of PATHS) {
    const links = [...(await textOf(visit(path))).matchAll(/href="([^"]*csv=[^"]*)"/g)];
    for (const [, link = ""] of links)
      expect((await visit(link.replaceAll("&amp;", "&"))).headers.get("content-type")).toBe("text/csv; charset=utf-8");
  }
});

test("a search for the ID of a finding leads to its page, any other to images", async () => {
  const { visit } = await visitor();
  const found = await visit("/search?q=cve-2026-1043");
  expect([found.status, found.headers.get("location")]).toEqual([303, "/v/cve-2026-1043"]);
  expect(await textOf(visit("/search?q=api"))).toContain("/image?account=production&amp;id=sha256%3A1");
  expect(await textOf(visit("/search?q=none"))).toContain("There is nothing to show.");
});

test("a search that finds more images than a page shows says so", async () => {
  const found = (length: number) => ({
    ...sampleSource(),
    findImages: async (_: string, limit: number) =>
      Array.from({ length }, (_, at) => ({ account: "a", name: `api-${at}`, identity: `sha256:${at}` })).slice(
        0,
        limit,
      ),
  });
  expect(await textOf((await visitor({ source: found(100) })).visit("/search?q=api"))).toContain("100 rows");
  const many = await textOf((await visitor({ source: found(101) })).visit("/search?q=api"));
  expect(many).toContain("the first 100 images; more of the name finds fewer");
  expect(many.match(/<tr>/g)).toHaveLength(101);
});

test("kinds of findings and states of scans are in the language of the page, and in the CSV as programs know them", async () => {
  const { visit } = await visitor({ language: "zh" });
  const own = "/image?account=production&id=sha256:1";
  const page = await textOf(visit(own));
  expect(page).toMatch(/<bdi>漏洞<\/bdi>/);
  expect(page).toContain("<bdi>已完成</bdi>");
  expect(page).not.toContain("vulnerability");
  expect(await textOf(visit(`${own}&csv=findings`))).toContain(",vulnerability,");
});

test("severities are sorted by how bad they are, not by their names", async () => {
  const { visit } = await visitor();
  const page = await textOf(visit("/v/CVE-2026-1043"));
  expect([...page.matchAll(/data-order="(-?\d)"><span class="key (\w+)"/g)].map(([, ...found]) => found)).toEqual([
    ["-1", "high"],
    ["0", "critical"],
    ["-3", "low"],
  ]);
});

test("what the source says is wrong is shown with its code and what to do; a bug is not shown but told", async () => {
  const broken = { ...sampleSource(), accounts: () => Promise.reject(new Error("secret detail <b>")) };
  const locked = await visitor({ source: broken, explain: () => ({ code: "Locked", text: "Wait & try <again>." }) });
  const answer = await locked.visit("/");
  expect([answer.status, await answer.text()]).toEqual([
    503,
    expect.stringMatching(/<h1>Locked<\/h1>[^]*Wait &amp; try &lt;again&gt;\./),
  ]);
  const onBug = vi.fn<(error: unknown) => void>();
  const bug = await (await visitor({ source: broken, onBug })).visit("/");
  expect([bug.status, (await bug.text()).includes("secret detail"), onBug.mock.calls.length]).toEqual([500, false, 1]);
});

test("the program of the pages has less than 10 KB", () => {
  expect(Buffer.byteLength(PAGE_SCRIPT)).toBeLessThan(10_240);
});

test("other routes stand beside the pages, without the token", async () => {
  const before = async (request: Request): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url);
    if (pathname === "/healthz") return new Response("ok");
    return pathname === "/metrics" ? new Response("up 1\n") : undefined;
  };
  const { ask, visit } = await visitor({ before });
  expect(await textOf(ask("/healthz", { host: "10.0.0.7:7420" }))).toBe("ok");
  expect(await textOf(ask("/metrics", { host: "metrics.internal" }, "HEAD"))).toBe("up 1\n");
  expect((await ask("/accounts")).status).toBe(401);
  expect((await visit("/accounts")).status).toBe(200);
});

test("names of a proxy are names of the server, and servers with one token take the cookies of each other", async () => {
  const names = ["Images.Example"];
  const first = await visitor({ names });
  const second = await visitor({ names });
  expect((await second.visit("/accounts", { host: "images.example" })).status).toBe(200);
  expect((await second.visit("/accounts", { host: "other.example" })).status).toBe(403);
  const cookie = (first.first.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  expect((await second.ask("/accounts", { cookie })).status).toBe(200);
  const other = await visitor({ names, token: "another-token" });
  expect((await other.ask("/accounts", { cookie })).status).toBe(401);
});

test("a server listens, refuses a foreign Host, and ends with its connections", async () => {
  const { token: _, ...options } = optionsOf();
  await using served = await servePages({ ...options, port: 0 });
  const url = new URL(served.url);
  const statusOf = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
        .on("error", reject)
        .end();
    });
  expect(url.searchParams.get("token")).toMatch(/^[\w-]{43}$/);
  expect([await statusOf(url.host), await statusOf("evil.example")]).toEqual([303, 403]);
  await expect(servePages({ ...options, port: Number(url.port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
