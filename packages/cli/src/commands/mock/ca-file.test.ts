import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { writeCaFile } from "./ca-file.js";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Starts an emulator over HTTPS that stops as soon as it is ready. */
function start(caFile: string): ReturnType<typeof cli> {
  const args = ["mock", "start", "--port", "0", "--images", "0", "--tls", "--ca-file", caFile];
  return cli(args, { signal: AbortSignal.abort() });
}

test("follows no link: neither to a file, whose text stays, nor to nothing", async () => {
  const folder = newFolder();
  const target = join(folder, "precious");
  writeFileSync(target, "precious", { mode: 0o600 });
  const links = { existing: join(folder, "existing.pem"), dangling: join(folder, "dangling.pem") };
  symlinkSync(target, links.existing);
  symlinkSync(join(folder, "nothing"), links.dangling);
  for (const link of Object.values(links)) {
    const { code, stdout, stderr } = await start(link);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      `plimsoll: --ca-file: ${link} is a link, which is not followed. Name a file, or a path where there is nothing yet.\n`,
    );
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  }
  expect(readFileSync(target, "utf8")).toBe("precious");
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).not.toContain("nothing");
});

test("refuses a folder, a device and a folder that is not there, before anything starts", async () => {
  const folder = newFolder();
  const missing = join(folder, "missing");
  for (const [path, why] of [
    [folder, `${folder} is not a plain file.`],
    ["/dev/null", "/dev/null is not a plain file."],
    [join(missing, "ca.pem"), `the folder ${missing} does not exist.`],
  ] as const) {
    const { code, stdout, stderr } = await start(path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`--ca-file: ${why}`);
  }
});

test("replaces the name of a file, not what another name of it leads to, and leaves nothing else", async () => {
  const folder = newFolder();
  const other = join(folder, "other");
  writeFileSync(other, "precious");
  const path = join(folder, "ca.pem");
  linkSync(other, path);
  await writeCaFile("certificate\n", path);
  expect(readFileSync(path, "utf8")).toBe("certificate\n");
  expect(readFileSync(other, "utf8")).toBe("precious");
  expect(readdirSync(folder).toSorted()).toEqual(["ca.pem", "other"]);
  chmodSync(path, 0o600);
  await writeCaFile("another\n", path);
  expect(statSync(path).mode & 0o777).toBe(0o644);
});
