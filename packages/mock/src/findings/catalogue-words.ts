import type { Cvss } from "./types.js";

/** A weakness: the vendor's word, the end of a title, and a sentence about it. */
export const weaknesses = [
  ["OUT_OF_BOUNDS_WRITE", "out-of-bounds write", "writes past the end of a buffer"],
  ["OUT_OF_BOUNDS_READ", "out-of-bounds read", "reads past the end of a buffer"],
  ["USE_AFTER_FREE", "use after free", "uses memory after it was freed"],
  ["INTEGER_OVERFLOW", "integer overflow", "computes a size that does not fit"],
  ["NULL_POINTER", "null pointer dereference", "follows a pointer that was never set"],
  ["CODE_INJECTION", "code injection", "runs text that comes from outside"],
  ["COMMAND_INJECTION", "command injection", "hands text from outside to a shell"],
  ["SQL_INJECTION", "SQL injection", "puts text from outside into a query"],
  ["DESERIALIZATION", "unsafe deserialization", "builds objects of any class from data"],
  ["PATH_TRAVERSAL", "path traversal", "follows a path out of its folder"],
  ["SSRF", "server-side request forgery", "fetches an address that a stranger chose"],
  ["INFORMATION_EXPOSURE", "information exposure", "shows data of other users"],
  ["RESOURCE_EXHAUSTION", "denial of service", "takes memory without a limit"],
  ["IMPROPER_AUTHENTICATION", "improper authentication", "accepts a caller without proof"],
  ["REGULAR_EXPRESSION", "regular expression denial of service", "takes exponential time for some texts"],
  ["CERTIFICATE_VALIDATION", "improper certificate validation", "accepts a certificate for another host"],
] as const;

const vectors: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  4: `9.8 AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H
9.1 AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N
10.0 AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H
9.6 AV:N/AC:L/PR:N/UI:R/S:C/C:H/I:H/A:H`,
  3: `8.8 AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
8.8 AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H
7.5 AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H
7.5 AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N
7.8 AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
8.1 AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H
7.0 AV:L/AC:H/PR:L/UI:N/S:U/C:H/I:H/A:H`,
  2: `6.5 AV:N/AC:L/PR:N/UI:R/S:U/C:N/I:N/A:H
5.3 AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N
6.1 AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N
5.5 AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H
5.9 AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:H
4.3 AV:N/AC:L/PR:N/UI:R/S:U/C:L/I:N/A:N`,
  1: `3.7 AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N
3.3 AV:L/AC:L/PR:L/UI:N/S:U/C:L/I:N/A:N
3.1 AV:N/AC:H/PR:N/UI:R/S:U/C:N/I:L/A:N
2.5 AV:L/AC:H/PR:L/UI:N/S:U/C:L/I:N/A:N`,
};

/** Scores with vectors that give them, by level. */
export const ratings: Readonly<Record<1 | 2 | 3 | 4, readonly Cvss[]>> = {
  1: read(1),
  2: read(2),
  3: read(3),
  4: read(4),
};

function read(level: 1 | 2 | 3 | 4): readonly Cvss[] {
  return vectors[level].split("\n").map((line) => {
    const [score = "", vector = ""] = line.split(" ");
    return { score: Number(score), vector: `CVSS:3.1/${vector}` };
  });
}
