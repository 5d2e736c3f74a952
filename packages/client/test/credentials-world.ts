import { type CredentialsError, isCredentialsError } from "../src/errors/credentials-error.js";
import type { CredentialsSourceOptions } from "../src/credentials/source-options.js";
import { startMs } from "./manual-time.js";

type AllOf<Options> = { [Name in keyof Options]-?: NonNullable<Options[Name]> };

/** A machine on which nothing is set, and time that a test moves. */
export interface World extends AllOf<Omit<CredentialsSourceOptions, "proxy">> {
  /** Variables, to be changed. */
  readonly environment: Record<string, string>;
  /** Files by path, to be changed. */
  readonly files: Record<string, string>;
  /** Paths in the order in which they were read. */
  readonly reads: readonly string[];
  /** Lets time pass. */
  readonly pass: (ms: number) => void;
}

/** Makes a machine with the given files; `~` is `/home/me`. */
export function worldOf(files: Readonly<Record<string, string>> = {}): World {
  let nowMs = startMs;
  const reads: string[] = [];
  const world: World = {
    environment: {},
    files: { ...files },
    reads,
    home: "/home/me",
    now: () => nowMs,
    pass: (ms) => void (nowMs += ms),
    fetch: (request) => globalThis.fetch(request),
    startTimer: () => () => undefined,
    readFile: async (path) => {
      reads.push(path);
      const text = world.files[path.replace("/home/me/", "~/")];
      if (text !== undefined) return text;
      throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: "ENOENT" });
    },
  };
  return world;
}

/** The error of a search that found nothing. */
export async function missOf(looking: Promise<unknown>): Promise<CredentialsError> {
  const error = await looking.catch((caught: unknown) => caught);
  if (isCredentialsError(error)) return error;
  throw new TypeError("not a miss", { cause: error });
}

/** Expected text of the error for each location: its name, and its state in brackets. */
export function placesOf({ lookedFor }: CredentialsError): string[] {
  return lookedFor.map(({ source, name, state }) => `${source} ${name} (${state})`);
}
