import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { nodeOf } from "../../reader/nodes.ts";
import { bundle } from "../testing/redocly-cli.ts";
import { validFiles } from "../testing/valid-files.ts";

test("spells out the one path, tells actions apart in the fragment and changes nothing else", async () => {
  const source = nodeOf(await bundle({}, validFiles()));
  const wire = nodeOf(await bundle({ decorators: { "plimsoll/wire-paths": "on" } }, validFiles()));
  const { "/DescribeThingList": list, "/ModifyThing": modify } = nodeOf(source["paths"]);
  expect(wire).toEqual({
    ...source,
    "x-hasEquivalentPaths": true,
    paths: { "/#X-TC-Action=DescribeThingList": list, "/#x-acs-action=ModifyThing": modify },
  });
});

test("leaves a path alone that says nothing of the wire", async () => {
  const wire = await bundle(
    { decorators: { "plimsoll/wire-paths": "on" } },
    validFiles({ "#/paths/~1ModifyThing/post/x-rpc": undefined }),
  );
  expect(Object.keys(nodeOf(nodeOf(wire)["paths"]))).toEqual(["/#X-TC-Action=DescribeThingList", "/ModifyThing"]);
});

test.each([
  ["tcss", "X-TC-Action"],
  ["sas", "x-acs-action"],
])("the published wire dialect of %s differs from its source dialect in the paths alone", (service, header) => {
  const read = (name: string) =>
    nodeOf(JSON.parse(readFileSync(new URL(`../../bundled/${name}.json`, import.meta.url), "utf8")));
  const source = read(service);
  const paths = Object.entries(nodeOf(source["paths"])).map(([path, item]) => [`/#${header}=${path.slice(1)}`, item]);
  expect(read(`${service}.wire`)).toEqual({
    ...source,
    "x-hasEquivalentPaths": true,
    paths: Object.fromEntries(paths),
  });
});
