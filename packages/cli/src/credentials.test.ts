import { expect, test } from "vitest";

import { cli } from "../test/cli.js";
import { credentialPlaces } from "./credentials.js";

test.each([{}, { HOME: "" }, { HOME: "", USERPROFILE: "" }])(
  "with %j the client asks the operating system for the home folder",
  (env) => {
    expect(credentialPlaces(env)).not.toHaveProperty("home");
  },
);

test.each([{ HOME: "/home/a" }, { HOME: "", USERPROFILE: "/home/a" }])("%j names the home folder", (env) => {
  expect(credentialPlaces(env)).toMatchObject({ home: "/home/a" });
});

test("half a key is told with what a person can do about it", async () => {
  const ended = await cli(["images", "list"], { env: { TENCENTCLOUD_SECRET_KEY: "x" } });
  expect(ended.code).toBe(4);
  expect(ended.stderr).toMatch(/TENCENTCLOUD_SECRET_KEY \(set without its\s+ID\)/);
  expect(ended.stderr).toMatch(/Set TENCENTCLOUD_SECRET_ID and\s+TENCENTCLOUD_SECRET_KEY\.\n/);
  expect(ended.stderr).not.toContain("to the client");
});
