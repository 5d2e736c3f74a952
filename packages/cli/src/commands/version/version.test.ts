import { expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";

test("version tells the versions and the configuration that is found, without reading it", async () => {
  using folder = newFolder({ "plimsoll.yaml": "not read" });
  const ended = await cli(["version", "-o", "json"], { cwd: folder.path });
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(ended.stdout)).toEqual({
    version: "1.2.3",
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    configuration: `${folder.path}/plimsoll.yaml`,
  });
});

test("as a table it is a line for each, and says that there is no configuration", async () => {
  const { stdout } = await cli(["version", "--no-config"]);
  expect(stdout).toMatch(/^version +1\.2\.3$/m);
  expect(stdout).toMatch(/^configuration +none found$/m);
});
