import { expect, test } from "vitest";
import { parse } from "yaml";

import { cli } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";

const FLAGS = ["--owner", "shop", "--expires", "2027-01-31"];

const TEXT = `# not reachable
CVE-2024-0001 exp:2026-12-01
CVE-2024-0002 # accepted
`;
const YAML = `vulnerabilities:
  - id: CVE-2024-0001
    paths: [usr/lib/a, app/**]
    purls: ["pkg:deb/debian/openssl@3.0?arch=amd64"]
    expired_at: 2026-12-01
    statement: not reachable
licenses:
  - id: GPL-3.0
`;
const TOML = `[[IgnoredVulns]]
id = "GHSA-aaaa-bbbb-cccc"
ignoreUntil = 2028-01-01
reason = "No fix yet"
[[PackageOverrides]]
name = "lib"
`;
const first = { id: "CVE-2024-0001", reason: "not reachable", owner: "shop", expires: "2026-12-01" };

test.each([
  {
    name: ".trivyignore",
    text: TEXT,
    want: [first, { id: "CVE-2024-0002", reason: "accepted", owner: "shop", expires: "2027-01-31" }],
    leftOut: "",
  },
  {
    name: ".trivyignore.yaml",
    text: YAML,
    want: ["usr/lib/a", "app/**"].map((path) => ({ ...first, package: "openssl", path })),
    leftOut: "plimsoll: left out: 1 of licenses",
  },
  {
    name: "osv-scanner.toml",
    text: TOML,
    want: [{ id: "GHSA-aaaa-bbbb-cccc", reason: "No fix yet", owner: "shop", expires: "2027-01-31" }],
    leftOut: "plimsoll: left out: 1 of PackageOverrides",
  },
])("the entries of $name become exceptions that end, and what does not fit is named", async (given) => {
  using folder = newFolder({ [given.name]: given.text });
  const { code, stdout, stderr } = await cli(["gate", "import", `${folder.path}/${given.name}`, ...FLAGS]);
  expect(parse(stdout)).toEqual({ exceptions: given.want });
  expect(stderr).toContain(given.leftOut);
  expect(code).toBe(0);
});

test.each([
  {
    name: "no owner",
    file: "a.toml",
    text: TOML,
    args: ["--expires", "2027-01-31"],
    want: "--owner and --expires are needed",
  },
  { name: "no reason", file: ".trivyignore", text: "CVE-1\n", args: FLAGS, want: "1 entry of" },
  { name: "broken TOML", file: "a.toml", text: "[[", args: FLAGS, want: "cannot be read" },
  { name: "brackets in YAML", file: "a.yaml", text: "[".repeat(100_000), args: FLAGS, want: "nested too deeply" },
  { name: "brackets in TOML", file: "a.toml", text: `a = ${"[".repeat(100_000)}`, args: FLAGS, want: "cannot be read" },
  {
    name: "an end in years",
    file: "a.toml",
    text: TOML,
    args: ["--owner", "a", "--expires", "2029-01-01"],
    want: "choose an earlier day",
  },
])("an import with $name is refused", async ({ file, text, args, want }) => {
  using folder = newFolder({ [file]: text });
  const ended = await cli(["gate", "import", `${folder.path}/${file}`, ...args]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(want);
});
