import { expect, test } from "vitest";

import { helpText } from "./help.ts";
import { ROWS } from "./rows.ts";

test("the help names every row and says in which rounds the vendors' clients are measured", () => {
  const help = helpText(ROWS);
  for (const { name } of ROWS) expect(help).toMatch(new RegExp(`[ ,]${name}(?:,|$)`, "m"));
  expect(help).toContain("in the first round and each 5th after it");
});
