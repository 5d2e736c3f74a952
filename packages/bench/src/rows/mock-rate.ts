import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { tcssSpecWith } from "../answers.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { interleave } from "../measure/interleave.ts";
import { runProgram } from "../measure/run-program.ts";
import { startPrism } from "../measure/start-prism.ts";
import { startServer } from "../measure/start-server.ts";
import { compare } from "../measure/compare.ts";
import type { LoadServerInput, LoadServerOutput } from "../programs/load-server.ts";
import type { Row } from "../row.ts";
import type { AnswerServerInput } from "../servers/answer-server.ts";
import type { MockServerInput } from "../servers/mock-server.ts";
import { IMAGES, type MockRequest, expectImages, mockRequest } from "./mock-request.ts";

const connections = 16;

/** Pages of an inventory that is read again and again. */
const inventoryPages = 100;

/** More than the mock keeps ready, so that each of them comes from its database whenever it is asked for. */
const allPages = 2000;

/** Requests a second of a list of 100 images: ours, bare `node:http` with the same bytes, Prism with them as its example. */
export const mockRate: Row = {
  name: "mock-rate",
  group: "mock",
  async measure({ rounds, seconds }) {
    await using folder = await temporaryFolder();
    const [document, requests] = [join(folder.path, "tcss.json"), join(folder.path, "requests.json")];
    const input: MockServerInput = { images: allPages * IMAGES };
    await using mock = await startServer(new URL("../servers/mock-server.ts", import.meta.url), input);
    const { body } = await load(mock.url, { pages: 1, seconds: 0.2, requests });
    const same: AnswerServerInput = { body };
    await using bare = await startServer(new URL("../servers/answer-server.ts", import.meta.url), same);
    await writeFile(document, tcssSpecWith(body));
    await using prism = await startPrism(document);
    const rate = (url: string, target: Omit<LoadOptions, "requests" | "seconds">) => async (): Promise<number> => {
      const output = await load(url, { ...target, seconds, requests });
      expectImages(output.body, IMAGES);
      if (output.ownLoad > 0.9)
        console.error(`${url}: the load generator was at its limit, the server may not have been`);
      return output.requestsPerSecond;
    };
    const samples = await interleave(
      {
        walk: rate(mock.url, { pages: inventoryPages }),
        bare: rate(bare.url, { pages: inventoryPages }),
        first: rate(mock.url, { pages: allPages }),
        again: rate(mock.url, { pages: 1 }),
        prism: rate(prism.url, { pages: inventoryPages, path: "/DescribeAssetImageList" }),
      },
      { rounds },
    );
    const what = "signed list of 100 images";
    const ours = "@plimsoll/mock";
    const bar = { of: "ratio", limit: "at least", value: 0.3 } as const;
    const field = "dynalite, without verifying: 0.18";
    return [
      ...compare(`${what}, against bare node:http`, "requests/s", samples, [
        { name: "walk", who: `${ours}, page after page of 10,000 images`, floor: "bare", bar, field },
        { name: "first", who: `${ours}, pages that it has not read before`, floor: "bare" },
        { name: "again", who: `${ours}, the same page again`, floor: "bare" },
        { name: "prism", who: "Prism, mock mode, silent", floor: "bare" },
      ]),
      ...compare(`${what}, against Prism`, "requests/s", samples, [
        { name: "walk", who: ours, floor: "prism", bar: { of: "ratio", limit: "at least", value: 5 } },
      ]),
    ];
  },
};

interface LoadOptions {
  /** Pages that are asked for in turn. */
  readonly pages: number;
  readonly seconds: number;
  /** File for the requests: they are too long for a command line. */
  readonly requests: string;
  /** @default "/" */
  readonly path?: string;
}

/** Loads a server from a process of its own. */
async function load(url: string, { pages, seconds, requests, path = "/" }: LoadOptions): Promise<LoadServerOutput> {
  const { host, hostname, port } = new URL(url);
  const wireTexts = Array.from({ length: pages }, (_, page) => wireText(path, mockRequest(host, page)));
  await writeFile(requests, JSON.stringify(wireTexts));
  const input: LoadServerInput = { host: hostname, port: Number(port), requests, connections, seconds };
  return runProgram(new URL("../programs/load-server.ts", import.meta.url), input);
}

function wireText(path: string, { headers, body }: MockRequest): string {
  const lines = Object.entries({ ...headers, "content-length": Buffer.byteLength(body) });
  return [`POST ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), "", body].join("\r\n");
}
