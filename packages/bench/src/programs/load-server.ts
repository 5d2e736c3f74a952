import { readFileSync } from "node:fs";
import { connect } from "node:net";

/** Input of the program, as JSON: the measurement to take. */
export interface LoadServerInput {
  readonly host: string;
  readonly port: number;
  /** File with a JSON list of whole requests as they go over the wire, sent one after the other and again from the first. */
  readonly requests: string;
  readonly connections: number;
  /** Seconds that count, after the first answer and half as many seconds that do not. */
  readonly seconds: number;
}

/** Output of the program, as JSON. */
export interface LoadServerOutput {
  /** Whole answers in a second. */
  readonly requestsPerSecond: number;
  /** Part of one core that this program needed. Near 1 it and not the server was the bottleneck. */
  readonly ownLoad: number;
  /** Body of one of the answers. */
  readonly body: string;
}

const input = JSON.parse(process.argv[2] ?? "") as LoadServerInput; // from runProgram
const { host, port, connections, seconds } = input;
const wireTexts = JSON.parse(readFileSync(input.requests, "utf8")) as readonly string[]; // from the row
const requests = wireTexts.map((request) => Buffer.from(request));
const HEAD_END = Buffer.from("\r\n\r\n");
let sent = 0;
let answers = 0;
let usual = 0;
let body = "";

/** The lengths of an answer, read from its head. */
function measured(head: string): { readonly head: number; readonly whole: number } {
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(head) ?? [];
  const [, bodyLength] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (status !== "200" || bodyLength === undefined) throw new Error(`not an answer to count:\n${head}`);
  // A refusal of TCSS has status 200 as well, but not the length of a list.
  usual ||= Number(bodyLength);
  if (Number(bodyLength) < usual / 2) throw new Error(`an answer of ${bodyLength} bytes among answers of ${usual}`);
  const headLength = head.length + HEAD_END.length;
  return { head: headLength, whole: headLength + Number(bodyLength) };
}

/** Sends a request, and the next one whenever an answer has come. On bytes: a client would be slower than the server. */
function load(onAnswer: () => void): void {
  const socket = connect({ host, port, noDelay: true });
  let received: Buffer[] = [];
  let size = 0;
  let wanted: ReturnType<typeof measured> | undefined;
  const send = (): void => void socket.write(requests[sent++ % requests.length] ?? "");
  socket.on("connect", send);
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("the server closed a connection")));
  socket.on("data", (chunk) => {
    size += chunk.length;
    if (wanted === undefined || body === "") received.push(chunk);
    if (wanted === undefined) {
      const whole = received.length === 1 ? chunk : Buffer.concat(received);
      const end = whole.indexOf(HEAD_END);
      if (end < 0) return;
      wanted = measured(whole.toString("latin1", 0, end));
    }
    if (size < wanted.whole) return;
    body ||= Buffer.concat(received).subarray(wanted.head, wanted.whole).toString();
    [received, size, wanted] = [[], 0, undefined];
    answers++;
    onAnswer();
    send();
  });
}

function fail(error: Error): never {
  throw error;
}

// On a busy machine the first answer may take longer than all that is measured afterwards.
await new Promise<void>((resolve) => {
  for (let connection = 0; connection < connections; connection++) load(resolve);
});
await pause(seconds / 2);
const [startAnswers, startCpu, start] = [answers, process.cpuUsage(), performance.now()];
await pause(seconds);
const elapsed = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(startCpu);
const output: LoadServerOutput = {
  requestsPerSecond: (answers - startAnswers) / elapsed,
  ownLoad: (user + system) / 1e6 / elapsed,
  body,
};
process.stdout.write(JSON.stringify(output), () => process.exit());

function pause(forSeconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, forSeconds * 1000);
  });
}
