import { expect, test } from "vitest";

import { cli } from "../../test/cli.js";

test.each([
  [["images", "list", "--tag", ""], "--tag <tag>"],
  [["images", "list", "--repository="], "--repository <name>"],
  [["--region", "", "findings", "summary"], "--region <region>"],
  [["gate", "--policy", ""], "--policy <file>"],
  [["mock", "start", "--data-file", ""], "--data-file <file>"],
  [["mock", "start", "--ca-file="], "--ca-file <path>"],
])("%j is refused before a call, and names the option", async (args, flags) => {
  const ended = await cli(args);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(`${flags} is empty: give a value, or leave the option out.`);
});
