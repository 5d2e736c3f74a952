import type { ActionOf, RequestOf, ResponseOf } from "@plimsoll/types";

import type { Mock, MockOptions } from "../src/index.js";
import { createMock } from "../src/index.js";
import type { AlibabaOptions, Key, Tc3Options } from "./sign.js";
import { NOW_MS, signAcs3, signTc3 } from "./sign.js";

/** A mock whose clock stands still and that does not count requests. */
export function createStillMock(options: MockOptions = {}): Mock {
  return createMock({ now: () => NOW_MS, rateLimit: false, ...options });
}

/** The key of TCSS that every mock knows. */
export function tencentKey({ credentials: { tencent } }: Mock): Key {
  return { id: tencent.secretId, secret: tencent.secretKey };
}

/** The key of Security Center that every mock knows. */
export function alibabaKey({ credentials: { alibaba } }: Mock): Key {
  return { id: alibaba.accessKeyId, secret: alibaba.accessKeySecret };
}

/** Answer of a service: its result, or the code and the text of an error. */
export interface Answer {
  readonly [member: string]: unknown;
  readonly Error?: { readonly Code: string; readonly Message: string };
  readonly Code?: string;
  readonly Message?: string;
}

/** Sends any request to TCSS, signed at the time of the mock's clock, and takes the answer out of its envelope. */
export async function sendTcss(
  mock: Mock,
  options: Omit<Tc3Options, "key"> & { readonly key?: Key } = {},
): Promise<Answer> {
  const timestamp = Math.floor(mock.clock.now() / 1000);
  return readTcss(await mock.fetch(signTc3({ key: tencentKey(mock), timestamp, ...options })));
}

/** Takes an answer of TCSS out of its envelope. */
export async function readTcss(response: Response): Promise<Answer> {
  const { Response: answer } = (await response.json()) as { readonly Response: Answer }; // the envelope of every answer
  return answer;
}

/** Calls an action of TCSS that must succeed. */
export async function callTcss<A extends ActionOf<"tcss">>(
  mock: Mock,
  action: A,
  parameters: RequestOf<"tcss", A>,
): Promise<ResponseOf<"tcss", A>> {
  const answer = await sendTcss(mock, { action, body: JSON.stringify(parameters) });
  if (answer.Error !== undefined) throw new Error(`${answer.Error.Code}: ${answer.Error.Message}`);
  return answer as ResponseOf<"tcss", A>; // no error, so the result, whose form has a test of its own
}

/** Calls an action of TCSS and returns the code of its error, `undefined` if it succeeds. */
export async function codeOfTcss(
  mock: Mock,
  action: ActionOf<"tcss">,
  parameters: object,
): Promise<string | undefined> {
  const { Error: error } = await sendTcss(mock, { action, body: JSON.stringify(parameters) });
  return error?.Code;
}

/** Sends any request to Security Center. */
export async function sendSas(
  mock: Mock,
  options: Omit<AlibabaOptions, "key"> & { readonly key?: Key } = {},
): Promise<{ readonly status: number; readonly answer: Answer }> {
  const date = `${new Date(mock.clock.now()).toISOString().slice(0, 19)}Z`;
  return readSas(await mock.fetch(signAcs3({ key: alibabaKey(mock), date, ...options })));
}

/** Reads an answer of Security Center. */
export async function readSas(response: Response): Promise<{ readonly status: number; readonly answer: Answer }> {
  return { status: response.status, answer: (await response.json()) as Answer }; // the answer of every request
}

/** Calls an action of Security Center that must succeed. */
export async function callSas<A extends ActionOf<"sas">>(
  mock: Mock,
  action: A,
  parameters: RequestOf<"sas", A> & object,
): Promise<ResponseOf<"sas", A>> {
  const { status, answer } = await sendSas(mock, { action, query: toQuery(parameters) });
  if (status !== 200) throw new Error(`${answer.Code}: ${answer.Message}`);
  return answer as unknown as ResponseOf<"sas", A>; // no error, so the result, whose form has a test of its own
}

/** Parameters of Security Center as they travel: lists of values are numbered from 1. */
export function toQuery(parameters: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((item, index) => [`${name}.${index + 1}`, String(item)])
        : [[name, String(value)]],
    ),
  );
}
