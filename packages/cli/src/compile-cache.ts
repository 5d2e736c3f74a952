/** Bits of a mode by which a group and others may do something, and those by which they may write. */
const [anyOfOthers, writeOfOthers] = [0o077, 0o022];

/** Facts that the choice of a folder depends on. */
export interface CompileCacheSettings {
  /** Variables by name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
  /** The user's number; `undefined` where the system has none. */
  readonly uid: number | undefined;
}

/**
 * The folder for compiled code, made if it is not there: `plimsoll` in `XDG_CACHE_HOME` or `~/.cache`. Node's own choice is a
 * folder for everybody in the temporary one, and who can write there decides what runs here.
 *
 * @returns `undefined` where the folder or the one around it is not the user's own and closed to others, or where that cannot
 * be told. Nothing is cached then.
 */
export function compileCacheFolder({ env, home, uid }: CompileCacheSettings): string | undefined {
  const path = process.getBuiltinModule("node:path");
  const { XDG_CACHE_HOME: named = "" } = env;
  const around = path.isAbsolute(named) ? named : path.join(home, ".cache");
  const folder = path.join(around, "plimsoll");
  if (uid === undefined || !path.isAbsolute(folder)) return undefined;
  try {
    process.getBuiltinModule("node:fs").mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOwn(path.dirname(folder), uid, writeOfOthers) && isOwn(folder, uid, anyOfOthers) ? folder : undefined;
  } catch {
    // A home that cannot be written to is not a reason not to run.
    return undefined;
  }
}

function isOwn(folder: string, uid: number, forbidden: number): boolean {
  const status = process.getBuiltinModule("node:fs").lstatSync(folder);
  return status.isDirectory() && status.uid === uid && (status.mode & forbidden) === 0;
}

/** The surroundings of this process. */
export function readCompileCacheSettings(): CompileCacheSettings {
  return { env: process.env, home: process.getBuiltinModule("node:os").homedir(), uid: process.getuid?.() };
}
