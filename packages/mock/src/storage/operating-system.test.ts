import { execFile, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { expect, onTestFinished, test } from "vitest";

import { createMock } from "../mock/create-mock.js";

const run = promisify(execFile);

/** Arguments with which Node runs a program of the tests from source. */
function argumentsOf(program: URL): readonly string[] {
  const hook = new URL("../../test/resolve-source.js", import.meta.url).href;
  return [
    "--conditions=@plimsoll/source",
    "--disable-warning=ExperimentalWarning",
    "--import",
    hook,
    fileURLToPath(program),
  ];
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** True if this user may mount a small disk that no other process sees. */
const hasOwnDisks = spawnSync("unshare", ["-m", "true"]).status === 0;

test.runIf(hasOwnDisks)(
  "on a full disk, what was not kept is answered with an error and reported by name, and all else is there again",
  async () => {
    const disk = newFolder();
    const script = 'mount -t tmpfs -o size=2m,mode=0700 tmpfs "$0" && exec "$@"';
    const program = [
      process.execPath,
      ...argumentsOf(new URL("../../test/fill-disk.ts", import.meta.url)),
      join(disk, "mock.db"),
    ];
    const { stdout } = await run("unshare", ["-m", "sh", "-c", script, disk, ...program]);
    const said = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    const text = `DataFileError: [DiskFull] ${join(disk, "mock.db")} could not be written, because the disk is full. What did not fit was not kept. Make room, or name a file on another disk.`;
    expect(said["problem"]).toMatchObject({
      status: 507,
      code: "DataFileFailed",
      detail: expect.stringContaining("disk is full"),
    });
    expect(said["refusal"]).toContain("InternalError");
    expect(said["reported"]).toEqual([text, text]);
    expect(said["kept"]).toBe(said["snapshots"]);
    expect([said["usedBefore"], said["used"]]).toEqual([said["bought"], said["bought"]]);
  },
);

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)(
  "refuses by name a file, or a folder, that this user may not write, or a file of another user",
  async () => {
    const nobody = 65_534;
    const folder = newFolder();
    chmodSync(folder, 0o755);
    const data = join(folder, "mock.db");
    await createMock({ images: 10, data }).close();
    const codeOf = async (file: string): Promise<string> =>
      (
        await run(process.execPath, [...argumentsOf(new URL("../../test/open-data.ts", import.meta.url)), file], {
          uid: nobody,
          gid: nobody,
        })
      ).stdout.trim();
    expect(await codeOf(data)).toBe("NoPermission");
    expect(await codeOf(join(folder, "new.db"))).toBe("NoPermission");
    // It could write this one, but not close it to others: it is not its own.
    chmodSync(data, 0o666);
    chmodSync(folder, 0o777);
    expect(await codeOf(data)).toBe("NoPermission");
    const own = join(folder, "own");
    mkdirSync(own);
    chownSync(own, nobody, nobody);
    expect(await codeOf(join(own, "mock.db"))).toBe("opened");
  },
);
