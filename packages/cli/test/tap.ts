import { once } from "node:events";
import { rmSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";

import type { Mock } from "@plimsoll/mock";

import { type Cloud, environmentOf, newStateFolder } from "./cli.js";

/** An emulator behind a server that sees every request and answer. */
export interface Tap extends Cloud {
  /** Image IDs of each request for licenses that the service accepted, in order. */
  readonly accepted: readonly (readonly string[])[];
}

/** Takes the place of an answer. */
export type ChangeAnswer = (action: string, text: string) => Promise<string> | string;

/** Serves an emulator on a free port, and writes down which images were in accepted requests for licenses. */
export async function startTap(mock: Mock, change: ChangeAnswer = (_, text) => text): Promise<Tap> {
  const accepted: (readonly string[])[] = [];
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const action = String(request.headers["x-tc-action"] ?? "");
    const answering = mock.fetch(toRequest(request, body));
    if (action === "ModifyImageAuthorized" && (await isApplied(mock, answering))) accepted.push(imagesIn(body));
    const answered = await answering;
    const text = await change(action, await answered.text());
    answered.headers.delete("content-length");
    response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(text);
  };
  const state = newStateFolder();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    mock,
    url,
    env: { ...environmentOf(mock, url), XDG_STATE_HOME: state },
    accepted,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
      rmSync(state, { recursive: true, force: true });
      await mock.close();
    },
  };
}

/** True if the emulator carries a request out, known before its answer comes: a late answer, or none, counts as well. */
async function isApplied(mock: Mock, answering: Promise<unknown>): Promise<boolean> {
  const applied = (): number => mock.requests({ action: "ModifyImageAuthorized", applied: true }).length;
  const before = applied();
  const end = { isReached: false };
  const mark = (): void => void (end.isReached = true);
  answering.then(mark, mark);
  while (!end.isReached && applied() === before) await new Promise(setImmediate);
  return applied() > before;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

function toRequest({ url = "", method = "GET", headers }: IncomingMessage, body: string): Request {
  const pairs = Object.entries(headers).filter(([name]) => name !== "connection" && name !== "content-length");
  const sent = new Headers(pairs.map(([name, value]) => [name, String(value)]));
  return new Request(`http://${headers.host}${url}`, { method, headers: sent, body: method === "GET" ? null : body });
}

function imagesIn(body: string): readonly string[] {
  return (JSON.parse(body) as { readonly LocalImageIds?: string[] }).LocalImageIds ?? []; // a request that the emulator took
}
