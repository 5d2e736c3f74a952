import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { unsupportedNodeMessage } from "./node-version.js";

test.each(["0.12.18", "16.20.2", "18.20.8", "20.20.2", "21.7.3", "22.12.0", "23.3.0"])(
  "refuses Node %s, and says what to do",
  (version) => {
    expect(unsupportedNodeMessage(version)).toBe(
      `plimsoll: this is Node ${version}; plimsoll needs Node 22.13 or newer (of Node 23, 23.4 or newer). Install a newer one from https://nodejs.org, then run it again.\n`,
    );
  },
);

test.each(["22.13.0", "22.23.3", "23.4.0", "24.0.0", "26.10.0", "25.0.0-nightly20260101"])(
  "takes Node %s",
  (version) => {
    expect(unsupportedNodeMessage(version)).toBeUndefined();
  },
);

test.each(["cli", "mock"])("is what the package %s says about itself", (name) => {
  const text = readFileSync(new URL(`../../${name}/package.json`, import.meta.url), "utf8");
  expect((JSON.parse(text) as { engines: unknown }).engines).toEqual({ node: "^22.13.0 || >=23.4.0" });
});
