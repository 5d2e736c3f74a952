import { expect, test } from "vitest";

import { run } from "./run.ts";

const node = (code: string): Promise<string> => run(process.execPath, ["-e", code]);

test("a program sees where programs and the home folder are, and nothing else of the environment", async () => {
  process.env["PLIMSOLL_OF_THE_TEST"] = "1";
  const names = JSON.parse(await node("process.stdout.write(JSON.stringify(Object.keys(process.env)))")) as string[];
  delete process.env["PLIMSOLL_OF_THE_TEST"];
  expect(names.filter((name) => name !== "PATH" && name !== "HOME")).toEqual([]);
});

test("characters that arrive in two pieces are read completely", async () => {
  // Pipes pass pieces of 64 KiB, which is not a multiple of the three bytes of this character.
  const text = "✓".repeat(100_000);
  expect(await node('process.stdout.write("✓".repeat(100_000))')).toBe(text);
});

test("a program that fails rejects with its code and what it printed", async () => {
  await expect(node('console.log("out"); console.error("err"); process.exit(3)')).rejects.toThrow(
    /ended with 3\nout\nerr\n$/,
  );
});
