import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Mock, createMock } from "@plimsoll/mock";

import type { Io } from "../src/io.js";
import { run } from "../src/run.js";
import { home } from "./home.js";

/** Output and exit code of a command line. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Surroundings of a command that a test may change. */
export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Answer of the user, or what happens before it is given; without it there is no terminal. */
  readonly answer?: string | (() => Promise<string>);
  /** Answers of the user, one for each question; after the last one the end of input, which is an empty answer. Or what gives them. */
  readonly answers?: readonly string[] | (() => string);
  readonly signal?: AbortSignal;
  /** The working folder. @default none, so that no configuration is searched for */
  readonly cwd?: string;
  /** The user's number. @default the owner of a file is not looked at */
  readonly uid?: number;
  /** Takes the place of waiting. @default real time */
  readonly sleep?: (ms: number) => Promise<void>;
  /** Width of the terminal that standard output is. @default it is not a terminal */
  readonly columns?: number;
  /** Time of the command. @default noon of 21 November 2026 */
  readonly now?: () => Date;
  /** Called with what a command prints while it runs. */
  readonly onStdout?: (text: string) => void;
  /** When standard output has room for more. @default always */
  readonly ready?: () => Promise<void>;
}

/**
 * Gives up an account that does not answer after 8 seconds, instead of a minute. On a machine that is ten times slower each call to one that
 * answers is over long before.
 */
export const GIVE_UP = ["--timeout", "8"] as const;

/** A machine with no files of a user, whose metadata nobody asks. */
const noMachine = { HOME: home, PLIMSOLL_INSTANCE_ROLE: "off" };

/** Runs a command line in this process. The environment has nothing but what the test gives. */
export async function cli(args: readonly string[], options: CliOptions = {}): Promise<Ended> {
  const { env = {}, stdin = "", answer, answers, signal = new AbortController().signal } = options;
  const { onStdout, columns, ready, cwd, uid, sleep, now = () => new Date("2026-11-21T12:00:00Z") } = options;
  const left = typeof answers === "function" ? [] : [...(answers ?? [])];
  let stdout = "";
  let stderr = "";
  const io: Io = {
    env: { ...noMachine, ...env },
    stdout: {
      ...(columns === undefined ? {} : { isTTY: true, columns }),
      write: (text) => {
        stdout += text;
        onStdout?.(text);
      },
      ...(ready === undefined ? {} : { ready }),
    },
    stderr: { write: (text) => (stderr += text) },
    readStdin: async () => stdin,
    ...(answer === undefined && answers === undefined
      ? {}
      : {
          ask: async (question: string) => {
            stderr += question;
            if (typeof answers === "function") return answers();
            if (typeof answer === "function") return answer();
            return answer ?? left.shift() ?? "";
          },
        }),
    signal,
    ...(sleep === undefined ? {} : { sleep }),
    ...(cwd === undefined ? {} : { cwd: () => cwd }),
    ...(uid === undefined ? {} : { uid }),
    now,
  };
  const code = await run(args, "1.2.3", io);
  return { code, stdout, stderr };
}

/** An emulator on a port, and the environment that leads a command to it. */
export interface Cloud extends AsyncDisposable {
  readonly mock: Mock;
  readonly env: Readonly<Record<string, string>>;
  readonly url: string;
}

/** Starts an emulator on a free port. */
export async function startCloud(options: Parameters<typeof createMock>[0] = {}): Promise<Cloud> {
  const mock = createMock({ images: 60, ...options });
  const server = await mock.listen();
  const state = newStateFolder();
  return {
    mock,
    url: server.url,
    env: { ...environmentOf(mock, server.url), XDG_STATE_HOME: state },
    async [Symbol.asyncDispose]() {
      rmSync(state, { recursive: true, force: true });
      await mock.close();
    },
  };
}

/** A folder for the state of a user, which the test removes. */
export function newStateFolder(): string {
  return mkdtempSync(join(tmpdir(), "plimsoll-state-"));
}

/** The environment that leads a command to an emulator. */
export function environmentOf(mock: Mock, url: string): Readonly<Record<string, string>> {
  const { tencent, alibaba } = mock.credentials;
  return {
    PLIMSOLL_ENDPOINT: url,
    TENCENTCLOUD_SECRET_ID: tencent.secretId,
    TENCENTCLOUD_SECRET_KEY: tencent.secretKey,
    ALIBABA_CLOUD_ACCESS_KEY_ID: alibaba.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: alibaba.accessKeySecret,
    PLIMSOLL_SAS_UUIDS: mock.estate.serverUuids.slice(0, 2).join(","),
  };
}
