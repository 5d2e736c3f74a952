import { join } from "node:path";

import { createTcssClient } from "@plimsoll/client";

import { temporaryFolder } from "../install/temporary-folder.ts";
import { compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { startServer } from "../measure/start-server.ts";
import { UNREACHED_LIMIT } from "../measured-clients.ts";
import type { Row } from "../row.ts";
import type { AnswerServerInput } from "../servers/answer-server.ts";
import type { MockServerInput } from "../servers/mock-server.ts";
import { load } from "./mock-load.ts";
import { KEYS, type MockRequest, signedRequest } from "./mock-request.ts";

const images = 1_000_000;
const rows = 100;

/** Images whose pages are asked for in turn, so many that few of them are in the caches of a processor, and few. */
const many = 2000;
const few = 100;

/** Pages of 100 vulnerabilities a second, of a mock with a million images, against bare `node:http` with the same bytes. */
export const findingsMock: Row = {
  name: "findings-mock",
  group: "findings",
  async measure({ rounds, seconds }) {
    await using folder = await temporaryFolder();
    const file = join(folder.path, "requests.json");
    const input: MockServerInput = { images };
    // Takes half a minute to make.
    await using mock = await startServer(new URL("../servers/mock-server.ts", import.meta.url), input);
    const ids = await vulnerableImages(mock.url);
    const { body } = await load(mock.url, { requestsFor: pagesOf(ids.slice(0, 1)), seconds: 0.2, file });
    const same: AnswerServerInput = { body };
    await using bare = await startServer(new URL("../servers/answer-server.ts", import.meta.url), same);
    const rate = (url: string, of: readonly string[]) => async (): Promise<number> => {
      const output = await load(url, { requestsFor: pagesOf(of), seconds, file });
      expectRows(output.body);
      return output.requestsPerSecond;
    };
    const samples = await interleave(
      {
        many: rate(mock.url, ids),
        bare: rate(bare.url, ids),
        few: rate(mock.url, ids.slice(0, few)),
        again: rate(mock.url, ids.slice(0, 1)),
      },
      { rounds },
    );
    const bar = { of: "ratio", limit: "at least", value: 0.25 } as const;
    return compare("page of 100 vulnerabilities at a million images, against bare node:http", "requests/s", samples, [
      { name: "many", who: `@plimsoll/mock, ${many} images in turn`, floor: "bare", bar },
      { name: "few", who: `@plimsoll/mock, ${few} images in turn`, floor: "bare" },
      { name: "again", who: "@plimsoll/mock, the same image again", floor: "bare" },
    ]);
  },
};

/** IDs of the images with most vulnerabilities, each of which fills a page. */
async function vulnerableImages(endpoint: string): Promise<readonly string[]> {
  const client = createTcssClient({ endpoint, credentials: KEYS, rateLimit: UNREACHED_LIMIT });
  const ids: string[] = [];
  while (ids.length < many) {
    const request = { By: "VulCnt", Order: "desc", Limit: 100, Offset: ids.length } as const;
    const { List } = await client.call("DescribeAssetImageList", request);
    for (const { ImageID, VulCnt } of List) {
      if (VulCnt < rows) throw new Error(`only ${ids.length} images with ${rows} vulnerabilities`);
      ids.push(ImageID);
    }
  }
  return ids;
}

function pagesOf(ids: readonly string[]): (host: string) => readonly MockRequest[] {
  return (host) =>
    ids.map((ImageID) => signedRequest(host, "DescribeAssetImageVulList", { ImageID, Limit: rows, Offset: 0 }));
}

function expectRows(body: string): void {
  const { List } = (JSON.parse(body) as { Response: { List?: readonly object[] } }).Response; // of TCSS or an error of it
  if (List?.length !== rows) throw new Error(`an answer without ${rows} rows: ${body.slice(0, 500)}`);
}
