import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createMock } from "@plimsoll/mock";
import { expect } from "vitest";

import { type ChangeAnswer, type Tap, startTap } from "./tap.js";
import { home } from "./home.js";

/** The built command. */
export const CLI: string = join(import.meta.dirname, "../dist/cli.js");

/** Images of each account: two requests. */
export const images = 1100;

/** End of a process. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process, and how it will end. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** An account none of whose images has a license, and a plan for all of them. */
export interface PlannedAccount extends Tap {
  /** Path of the plan. */
  readonly plan: string;
  /** Starts `license apply`. `shell` is put around it, with `$@` for the command. */
  readonly apply: (options?: { readonly more?: readonly string[]; readonly shell?: string }) => Running;
  /** Applies until everything has a license. */
  readonly finish: () => Promise<void>;
  /** Fails unless each image was in exactly one accepted request. */
  readonly expectEachOnce: () => void;
}

/** Options of {@link planAccount}. */
export interface PlanAccountOptions {
  /** Takes the place of an answer. @default each is the emulator's */
  readonly change?: ChangeAnswer;
  /** True where answers are late or lost on purpose, and runs are to give up soon. @default the machine may stand still for a while */
  readonly isHasty?: boolean;
}

const PATIENT = ["--timeout", "120", "--settle", "60"];
const HASTY = ["--timeout", "2", "--settle", "1"];

/** Makes an account behind a server of its own, and a plan in a folder of its own. */
export async function planAccount({ change, isHasty = false }: PlanAccountOptions = {}): Promise<PlannedAccount> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-apply-"));
  const mock = createMock({ images, licenses: images, licensed: 0, rateLimit: false });
  const tap = await startTap(mock, change);
  const plan = join(folder, "plan.json");
  const planned = await start(tap, [process.execPath, CLI, "license", "plan", "--out", plan]).ended;
  expect(planned).toMatchObject({ code: 0 });
  const args = [process.execPath, CLI, "license", "apply", plan, "--yes", ...(isHasty ? HASTY : PATIENT)];
  const apply: PlannedAccount["apply"] = ({ more = [], shell } = {}) =>
    start(tap, shell === undefined ? [...args, ...more] : ["bash", "-c", shell, "bash", ...args, ...more]);
  return {
    ...tap,
    plan,
    apply,
    async finish() {
      for (let run = 0; run < 10; run++) if ((await apply().ended).code === 0) return;
      throw new Error("ten runs did not finish the plan");
    },
    expectEachOnce() {
      const ids = tap.accepted.flat();
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(images);
      expect(mock.requests({ action: "ModifyImageAuthorized", applied: true })).toHaveLength(tap.accepted.length);
      expect(mock.licenses.used).toBe(images);
    },
    async [Symbol.asyncDispose]() {
      await tap[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts a process in the surroundings of an account. */
export function start(cloud: Pick<Tap, "env">, [command = "", ...args]: readonly string[]): Running {
  const kept = Object.entries(process.env).filter(([name]) => !/^(TENCENTCLOUD|ALIBABA_CLOUD|PLIMSOLL)_/.test(name));
  const env = { ...Object.fromEntries(kept), ...cloud.env, HOME: home, PLIMSOLL_INSTANCE_ROLE: "off" };
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, stdout, stderr })); // the first argument of the event
  return { child, ended };
}
