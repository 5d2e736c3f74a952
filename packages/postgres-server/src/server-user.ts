import { readFileSync } from "node:fs";

/** Numbers of a user of the operating system. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Users that can run the server, the best first. */
const NAMES = ["postgres", "nobody"];

/** The user that the server runs as, since PostgreSQL refuses to be root. Nothing if this process is not root: then the server runs as it does. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of NAMES) {
    const found = users.find(([user]) => user === name);
    if (found !== undefined) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(`PostgreSQL does not run as root, and there is no user ${NAMES.join(" or ")} to run it as.`);
}
