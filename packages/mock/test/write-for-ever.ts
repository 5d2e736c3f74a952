/**
 * Changes the mock in a file without end, in three ways a round: a license is bought by a request, the clock goes on, the pool
 * grows. Each finished round is said on standard output. A test starts it as a process and kills it.
 */
import { writeSync } from "node:fs";

import { createMock } from "../src/mock/create-mock.js";
import { callTcss } from "./call.js";
import { NOW_MS } from "./sign.js";
import { oneLicense } from "./one-license.js";

const [data = ""] = process.argv.slice(2);
const mock = createMock({ data, images: 200, licenses: 1000, licensed: 0, rateLimit: false, now: () => NOW_MS });
writeSync(1, "ready\n");
for (;;) {
  await callTcss(mock, "ModifyImageAuthorized", oneLicense);
  mock.clock.advance(1000);
  mock.licenses.set(mock.licenses.total + 1);
  writeSync(1, `${mock.licenses.total - 1000}\n`);
}
