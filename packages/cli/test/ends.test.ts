import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { CLI, bash, end, environment, plimsoll, start, startMock } from "./spawn.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-ends-"));
});
afterEach(() => rm(folder, { recursive: true }));

const canUnshare = ((): boolean => {
  try {
    execFileSync("unshare", ["-m", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", tmpdir()], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

const hasTerminal = ((): boolean => {
  try {
    execFileSync("python3", ["-c", "import pty; pty.openpty()"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

interface Service extends AsyncDisposable {
  readonly env: Record<string, string>;
  /** Resolves when the service has been asked. */
  readonly asked: Promise<unknown>;
}

/** A service that gives every request the same answer, or none. */
async function serve(answer: string | undefined): Promise<Service> {
  const server = createServer((_, response) => {
    if (answer !== undefined) response.setHeader("content-type", "application/json").end(answer);
  });
  const asked = once(server, "request");
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    asked,
    env: {
      PLIMSOLL_ENDPOINT: `http://127.0.0.1:${port}`,
      TENCENTCLOUD_SECRET_ID: "id",
      TENCENTCLOUD_SECRET_KEY: "secret-key",
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function nested(levels: number): string {
  const lists = `${"[".repeat(levels)}${"]".repeat(levels)}`;
  return `{"Response":{"TotalCount":1,"List":[{"ImageID":"sha256:1","ImageName":"a:1","Extra":${lists}}],"RequestId":"r"}}`;
}

test.runIf(canUnshare)("a full disk is an error that says so, and the file has whole lines", async () => {
  await using mock = await startMock(2000);
  const ended = await bash(
    `unshare -m bash -c 'mount -t tmpfs -o size=64k tmpfs "$FOLDER" && cd "$FOLDER"
    $PLIMSOLL images list --cloud tencent -o ndjson > out; echo "list $?"
    tail -c 1 out | od -An -tx1 | tr -d " "; tail -n 1 out; head -c 100000 /dev/zero > rest 2> /dev/null
    for line in --help --version "completion bash"; do $PLIMSOLL $line > "out2"; echo "$line $?"; done
    $PLIMSOLL license plan --max 1 --out plan > /dev/null; echo "plan $?"
    $PLIMSOLL gate init policy --cloud tencent; echo "gate init $?"; ls'`,
    { ...mock.env, FOLDER: folder },
  );
  const [list, last, line = "", ...rest] = ended.stdout.trim().split("\n");
  expect([list, last]).toEqual(["list 1", "0a"]);
  expect(JSON.parse(line)).toMatchObject({ clouds: ["tencent"] });
  expect(rest).toEqual([
    "--help 1",
    "--version 1",
    "completion bash 1",
    "plan 1",
    "gate init 1",
    "out",
    "out2",
    "rest",
  ]);
  const said = ended.stderr
    .trim()
    .split("\n")
    .filter((text) => !text.startsWith("\t") && text !== "");
  expect(said.slice(0, 4)).toEqual(
    Array(4).fill(expect.stringMatching(/cannot write to standard output: ENOSPC: no space left on device/)),
  );
  expect(ended.stderr).toMatch(/plimsoll: cannot write plan: ENOSPC/);
  expect(ended.stderr).toMatch(/plimsoll: cannot write policy: ENOSPC/);
});

test("a reader of standard error that goes away changes nothing", async () => {
  await using mock = await startMock();
  const whole = await plimsoll(["images", "list", "-o", "ndjson"], mock.env);
  const child = start(["images", "list", "-o", "ndjson", "--debug"], mock.env);
  child.stderr?.destroy();
  const ended = await end(child);
  expect(ended.code).toBe(0);
  expect(ended.stdout).toBe(whole.stdout);
});

test("closed standard output and error are as good as /dev/null", async () => {
  await using mock = await startMock();
  const ended = await bash("$PLIMSOLL images list >&- 2>&-; echo $?", mock.env);
  expect(ended.stdout).toBe("0\n");
});

test.each([
  { signal: "SIGINT", name: "Ctrl-C" },
  { signal: "SIGTERM", name: "SIGTERM" },
  { signal: "SIGHUP", name: "SIGHUP" },
] as const)("$signal ends a command that waits, with code 1 and a sentence", async ({ signal, name }) => {
  await using service = await serve(undefined);
  const child = start(["images", "list", "--source", "tencent-host"], service.env);
  const ended = end(child);
  await service.asked;
  child.kill(signal);
  expect(await ended).toEqual({ code: 1, stdout: "", stderr: `plimsoll: stopped by ${name} before the end\n` });
});

test("Ctrl-C ends a command that waits for standard input", async () => {
  const child = start(["schedule", "set", "--file", "-", "--dry-run"], {}, ["pipe", "pipe", "pipe"]);
  const ended = end(child);
  // Node itself listens to SIGINT from the start, and to SIGHUP only for us.
  await expect.poll(() => listensTo(child.pid, "SIGHUP")).toBe(true);
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: 1, stdout: "", stderr: "plimsoll: stopped by Ctrl-C before the end\n" });
});

test.each([
  { name: "a plan", args: ["license", "apply", "PIPE"] },
  { name: "a schedule", args: ["schedule", "set", "--file", "PIPE", "--dry-run"] },
  { name: "data", args: ["api", "tcss", "DescribeAssetImageList", "--data", "@PIPE"] },
  { name: "a report to import", args: ["mock", "start", "--port", "0", "--import", "PIPE"] },
  { name: "a recording to replay", args: ["mock", "replay", "PIPE", "--port", "0"] },
  { name: "a recording to write", args: ["mock", "record", "PIPE", "--port", "0", "--tcss", "http://127.0.0.1:9"] },
])("Ctrl-C ends a command that waits for the other side of a named pipe with $name", async ({ args }) => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const key = { TENCENTCLOUD_SECRET_ID: "AKIDtest", TENCENTCLOUD_SECRET_KEY: "key" };
  const child = start(
    args.map((word) => word.replace("PIPE", pipe)),
    key,
  );
  const ended = end(child);
  await expect.poll(() => listensTo(child.pid, "SIGHUP")).toBe(true);
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: 1, stdout: "", stderr: "plimsoll: stopped by Ctrl-C before the end\n" });
});

test.each([
  { name: "a named pipe with a late writer", line: "$PLIMSOLL ARGS pipe & cat schedule > pipe; wait $!" },
  { name: "the pipe of a command", line: "$PLIMSOLL ARGS <(cat schedule)" },
])("a file may be $name", async ({ line }) => {
  execFileSync("mkfifo", [join(folder, "pipe")]);
  await writeFile(join(folder, "schedule"), `${"# a long comment\n".repeat(20_000)}everyDays: 1\nat: "02:00"\n`);
  const args = "schedule set --dry-run -o json --query Enable --file";
  const ended = await bash(`cd ${folder}; ${line.replace("ARGS", args)}`);
  expect(ended).toMatchObject({ code: 0, stdout: "true\n" });
});

/** Runs the command on a terminal of its own, and presses keys when it asks. */
const terminal = `
import os, pty, sys
pid, fd = pty.fork()
if pid == 0: os.execvp(sys.argv[2], sys.argv[2:])
shown, pressed = b"", False
while True:
    try: more = os.read(fd, 4096)
    except OSError: break
    shown += more
    if not pressed and b"[y/N]" in shown:
        os.write(fd, bytes.fromhex(sys.argv[1]))
        pressed = True
    if not more: break
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown.decode().split("\\x1b")[-1].replace("\\r", ""))
`;

test.runIf(hasTerminal).each([
  { name: "Ctrl-C", key: "03", want: /^1 .*plimsoll: stopped by Ctrl-C before the end$/s },
  { name: "Ctrl-D", key: "04", want: /^0 .*Nothing was bought\.$/s },
])("$name ends a question", async ({ key, want }) => {
  await using mock = await startMock();
  const plan = join(folder, "plan.json");
  expect(await plimsoll(["license", "plan", "--max", "1", "--out", plan], mock.env)).toMatchObject({ code: 0 });
  const args = ["-c", terminal, key, process.execPath, CLI, "license", "apply", plan];
  const ended = await end(spawn("python3", args, { env: environment(mock.env), stdio: ["ignore", "pipe", "pipe"] }));
  expect(ended.stdout.trim()).toMatch(want);
});

const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** True if a process of Linux has a handler for a signal. */
async function listensTo(pid: number | undefined, signal: keyof typeof numbers): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const caught = BigInt(`0x${/^SigCgt:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? "0"}`);
  return ((caught >> BigInt(numbers[signal] - 1)) & 1n) === 1n;
}

const endless = "[*].length($[*].length($[*].length($[*].length($[*].length($[*].length($[*].name))))))";

test.each([
  { signal: "SIGINT", want: { code: 1, stdout: "", stderr: "plimsoll: stopped by Ctrl-C before the end\n" } },
  { signal: "SIGTERM", want: { code: null, stdout: "", stderr: "" } },
] as const)("$signal ends a query that would run for days", async ({ signal, want }) => {
  await using mock = await startMock(60);
  const child = start(["images", "list", "--source", "tencent-host", "--query", endless], mock.env);
  const ended = end(child);
  // While the query runs, SIGTERM is nobody's, and that can be seen.
  await expect.poll(() => listensTo(child.pid, "SIGTERM")).toBe(true);
  await expect.poll(() => listensTo(child.pid, "SIGTERM")).toBe(false);
  child.kill(signal);
  expect(await ended).toEqual(want);
});

test.each([5000, 200_000])(
  "%i levels of lists end with a documented code, a sentence and whole lines",
  async (levels) => {
    await using service = await serve(nested(levels));
    const lines = [
      ["api", "tcss", "DescribeAssetImageList"],
      ["api", "tcss", "DescribeAssetImageList", "--query", "List"],
      ["images", "list", "--source", "tencent-host", "--raw", "--query", "[].raw"],
    ];
    for (const line of lines)
      for (const format of ["table", "json", "ndjson", "csv", "yaml"]) {
        const ended = await plimsoll([...line, "-o", format], service.env);
        expect(ended, `${line.join(" ")} -o ${format}`).toMatchObject({ code: 1 });
        expect(ended.stderr).toMatch(/nested too deeply/);
        expect(ended.stdout).toMatch(/^([^\n]+\n)*$/);
      }
  },
);

test("--out writes into what a shell reads from, and after what standard output has", async () => {
  await using mock = await startMock();
  const plan = "$PLIMSOLL license plan --max 1";
  const substituted = await bash(`${plan} --out >(cat) > /dev/null 2>&1`, mock.env);
  expect(JSON.parse(substituted.stdout)).toMatchObject({ cost: { licenses: 1 } });
  const both = await bash(`${plan} -o csv --out /dev/stdout > "$FOLDER/both" 2> /dev/null; echo $?`, {
    ...mock.env,
    FOLDER: folder,
  });
  expect(both.stdout).toBe("0\n");
  const text = await readFile(join(folder, "both"), "utf8");
  expect(text).toMatch(/^image,id,reason\n/);
  expect(JSON.parse(text.slice(text.indexOf("{")))).toMatchObject({ cost: { licenses: 1 } });
  expect((await stat(join(folder, "both"))).isFile()).toBe(true);
});
