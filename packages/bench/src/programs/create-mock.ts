import { createMock } from "@plimsoll/mock";

/** Input of the program, as JSON: the measurement to take. */
export interface CreateMockInput {
  /** Headers of a signed list of images. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Images that the answer must hold. */
  readonly images: number;
}

/** Output of the program, as JSON. */
export interface CreateMockOutput {
  /** Milliseconds for `createMock()`. */
  readonly createdMs: number;
  /** Milliseconds for `createMock()` and one answer. */
  readonly answeredMs: number;
}

const { headers, body, images } = JSON.parse(process.argv[2] ?? "") as CreateMockInput; // from runProgram
const request = new Request("http://127.0.0.1/", { method: "POST", headers, body });
// Node loads its Response when it is first used; that is Node's time.
await new Response("").text();

const start = performance.now();
const mock = createMock();
const createdMs = performance.now() - start;
const response = await mock.fetch(request);
const answer = await response.text();
const answeredMs = performance.now() - start;

const { List } = (JSON.parse(answer) as { Response: { List?: readonly object[] } }).Response; // of TCSS or an error of it
if (List?.length !== images) throw new Error(`an answer without ${images} images: ${answer.slice(0, 500)}`);
const output: CreateMockOutput = { createdMs, answeredMs };
process.stdout.write(JSON.stringify(output));
