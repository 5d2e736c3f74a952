import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readVersion, versionInWords } from "./version.ts";

test.each(["cli", "client", "mock"])("the pages describe the version of %s", (folder) => {
  const manifest = readFileSync(new URL(`../../${folder}/package.json`, import.meta.url), "utf8");
  expect(JSON.parse(manifest)).toMatchObject({ version: readVersion() });
});

test("names a version, and says where there is none", () => {
  expect(versionInWords("0.1.0", "en")).toBe("These pages describe Plimsoll 0.1.0.");
  expect(versionInWords("0.1.0", "zh")).toBe("本页内容对应 Plimsoll 0.1.0。");
  expect(versionInWords("0.0.0", "en")).toBe("These pages describe the state before the first release.");
  expect(versionInWords("0.0.0", "zh")).toBe("本页内容对应尚未发布的版本。");
});
