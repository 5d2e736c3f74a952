import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll } from "vitest";

/** A home of its own for each test file: the command keeps compiled code and the record of licenses there. */
export const home: string = mkdtempSync(join(tmpdir(), "plimsoll-home-"));

afterAll(() => rmSync(home, { recursive: true, force: true }));
