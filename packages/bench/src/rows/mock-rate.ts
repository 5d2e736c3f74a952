import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { tcssSpecWith } from "../answers.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { interleave } from "../measure/interleave.ts";
import { startPrism } from "../measure/start-prism.ts";
import { startServer } from "../measure/start-server.ts";
import { compare } from "../measure/compare.ts";
import type { Row } from "../row.ts";
import type { AnswerServerInput } from "../servers/answer-server.ts";
import type { MockServerInput } from "../servers/mock-server.ts";
import { load } from "./mock-load.ts";
import { IMAGES, type MockRequest, expectImages, mockRequest } from "./mock-request.ts";

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
    const [document, file] = [join(folder.path, "tcss.json"), join(folder.path, "requests.json")];
    const input: MockServerInput = { images: allPages * IMAGES };
    await using mock = await startServer(new URL("../servers/mock-server.ts", import.meta.url), input);
    const { body } = await load(mock.url, { requestsFor: pagesFor(1), seconds: 0.2, file });
    const same: AnswerServerInput = { body };
    await using bare = await startServer(new URL("../servers/answer-server.ts", import.meta.url), same);
    await writeFile(document, tcssSpecWith(body));
    await using prism = await startPrism(document);
    const rate = (url: string, pages: number, path?: string) => async (): Promise<number> => {
      const target = path === undefined ? {} : { path };
      const output = await load(url, { requestsFor: pagesFor(pages), seconds, file, ...target });
      expectImages(output.body, IMAGES);
      return output.requestsPerSecond;
    };
    const samples = await interleave(
      {
        walk: rate(mock.url, inventoryPages),
        bare: rate(bare.url, inventoryPages),
        first: rate(mock.url, allPages),
        again: rate(mock.url, 1),
        prism: rate(prism.url, inventoryPages, "/DescribeAssetImageList"),
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

function pagesFor(pages: number): (host: string) => readonly MockRequest[] {
  return (host) => Array.from({ length: pages }, (_, page) => mockRequest(host, page));
}
