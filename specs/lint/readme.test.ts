import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { nodeOf } from "../reader/nodes.ts";

const specs = new URL("../", import.meta.url);
// The formatter pads the cells of tables.
const readme = readFileSync(new URL("README.md", specs), "utf8").replaceAll(/ +/g, " ");

test("the README lists every extension", () => {
  const rows = [...readme.matchAll(/^\| \[`(x-[a-z-]+)`\]\(extensions\/\1\.json\) /gm)];
  expect(rows.map(([, name]) => `${name}.json`).sort()).toEqual(readdirSync(new URL("extensions/", specs)).sort());
});

test.each(["tcss", "sas"])("the README lists every operation of %s", (service) => {
  const description = nodeOf(JSON.parse(readFileSync(new URL(`bundled/${service}.json`, specs), "utf8")));
  const actions = Object.keys(nodeOf(description["paths"])).map((path) => `\`${path.slice(1)}\``);
  expect(readme).toContain(`| \`${service}.json\` | ${actions.sort().join(", ")} |`);
});
