import {
  type Finding,
  type FindingInput,
  type FindingReader,
  type ListOutcome,
  type ListVerdict,
  type ReadPart,
  type ReadingTarget,
  FINDING_LISTS,
  createFinding,
  createVulnerabilityTexts,
} from "@plimsoll/core";
import { Command } from "commander";

import { addFindingsCommands } from "../src/commands/findings/findings.js";
import { type OpenReaders, openReaders } from "../src/commands/findings/open-readers.js";
import { EXIT } from "../src/exit-codes.js";
import type { Io } from "../src/io.js";
import { addGlobals } from "../src/options/globals.js";
import { reportFailure } from "../src/report-failure.js";
import type { Ended } from "./cli.js";
import { home } from "./home.js";

/** Answers of the readers of a test. */
export interface FakeFindings {
  /** Findings of one list of one image. @default none */
  readonly findings?: (target: ReadingTarget, list: FindingReader["list"]) => Iterable<Finding>;
  /** End of a list. @default complete */
  readonly verdict?: (target: ReadingTarget, list: FindingReader["list"]) => ListVerdict | undefined;
  /** Error of a list that could not be read. */
  readonly error?: unknown;
  /** Called with every target. */
  readonly onRead?: (target: ReadingTarget, list: FindingReader["list"]) => void;
  readonly texts?: ReturnType<typeof createVulnerabilityTexts>;
}

/** Readers of both clouds that ask nobody. */
export function fakeReaders(fake: FakeFindings): OpenReaders {
  const readers = (["tencent", "alibaba"] as const).flatMap((cloud) =>
    FINDING_LISTS.map((list): FindingReader => {
      const name = `${cloud} ${list}`;
      return {
        name,
        cloud,
        list,
        takes: ({ image }) => image.cloud === cloud,
        async *read(targets): AsyncGenerator<ReadPart> {
          for (const target of targets) {
            fake.onRead?.(target, list);
            const verdict = fake.verdict?.(target, list) ?? ({ code: "complete", compared: true } as const);
            const outcome: ListOutcome = {
              image: target.reading.image,
              cloud,
              list,
              reader: name,
              verdict,
              ...(verdict.code === "complete" ? {} : { error: fake.error }),
            };
            let findings: Finding[] = [];
            for (const finding of fake.findings?.(target, list) ?? []) {
              findings.push(finding);
              if (findings.length < 100) continue;
              yield { findings, outcomes: [] };
              findings = [];
            }
            yield { findings, outcomes: [outcome] };
          }
        },
      };
    }),
  );
  return {
    open: async () => ({ readers, texts: fake.texts ?? createVulnerabilityTexts() }),
    costs: openReaders.costs,
    hostsOf: async (_, id) => [`host-of-${id.slice(7, 11)}`],
  };
}

/** A vulnerability of the image of a target. */
export function vulnerability(target: ReadingTarget, changed: Partial<FindingInput> = {}): Finding {
  const { cloud, key, id, name, repository } = target.image;
  return createFinding({
    kind: "vulnerability",
    cloud,
    image: { key, name, repository, ...(id === "" ? {} : { id }) },
    id: "CVE-2021-44228",
    severity: "critical",
    severityFrom: "vendor-level",
    package: { name: "log4j-core", version: "2.14.1" },
    fixedVersions: ["2.17.1"],
    fixable: true,
    firstSeenAt: "2026-11-20T08:00:00Z",
    raw: { vendor: "record" },
    ...changed,
  });
}

/** Surroundings of a command that a test may change. */
export interface FindingsOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly readers: OpenReaders;
  readonly signal?: AbortSignal;
  /** Width of the terminal that both outputs are. @default no terminal */
  readonly columns?: number;
  readonly now?: () => Date;
  readonly onStdout?: (text: string) => void;
}

/** Runs `plimsoll findings` with readers of the test. */
export async function findingsCli(args: readonly string[], options: FindingsOptions): Promise<Ended> {
  const { env, readers, columns, signal = new AbortController().signal, now, onStdout } = options;
  let [stdout, stderr, code] = ["", "", EXIT.clean as Ended["code"]];
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  const io: Io = {
    env: { HOME: home, PLIMSOLL_INSTANCE_ROLE: "off", NO_COLOR: "1", ...env },
    stdout: {
      ...terminal,
      write: (text) => {
        stdout += text;
        onStdout?.(text);
      },
    },
    stderr: { ...terminal, write: (text) => (stderr += text) },
    readStdin: async () => "",
    signal,
    now: now ?? (() => new Date("2026-11-21T12:00:00Z")),
  };
  const program = new Command("plimsoll").exitOverride();
  addGlobals(program);
  const group = new Command("findings");
  program.addCommand(group);
  addFindingsCommands(group, io, (next) => (code = next), readers);
  for (const command of group.commands) command.exitOverride().configureOutput({ outputError: () => undefined });
  try {
    await program.parseAsync(["findings", ...args], { from: "user" });
  } catch (error) {
    code = reportFailure(error, io, args.includes("json") || args.includes("ndjson"));
  }
  return { code, stdout, stderr };
}
