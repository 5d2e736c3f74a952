/**
 * Fills the disk that a data file is on, over the control API and by buying licenses, and says what was answered, and what is
 * there when the file is opened again. A test starts it on a small disk of its own.
 */
import { createMock } from "../src/mock/create-mock.js";
import { callTcss } from "./call.js";
import { NOW_MS } from "./sign.js";
import { oneLicense } from "./one-license.js";

const [data = ""] = process.argv.slice(2);
const options = { data, images: 200, licenses: 1000, licensed: 0, rateLimit: false, now: () => NOW_MS };
const reported: string[] = [];
const mock = createMock({ ...options, onError: (error) => reported.push(String(error)) });

async function keepSnapshot(): Promise<Response> {
  return mock.fetch("http://127.0.0.1/_plimsoll/snapshots", { method: "POST" });
}

async function buy(): Promise<string> {
  try {
    await callTcss(mock, "ModifyImageAuthorized", oneLicense);
    return "OK";
  } catch (error) {
    return String(error);
  }
}

let snapshots = 0;
let refused = await keepSnapshot();
for (; refused.ok && snapshots < 1000; snapshots++) refused = await keepSnapshot();
const problem: unknown = await refused.json();

let bought = 0;
let refusal = await buy();
for (; refusal === "OK" && bought < 200; bought++) refusal = await buy();
const usedBefore = mock.licenses.used;
await mock.close();

const again = createMock(options);
const { used } = again.licenses;
const kept = again.state().snapshots.length;
process.stdout.write(JSON.stringify({ snapshots, kept, problem, bought, usedBefore, used, refusal, reported }));
