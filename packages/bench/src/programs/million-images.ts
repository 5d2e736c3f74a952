import { createMock } from "@plimsoll/mock";

import { tc3Headers } from "@plimsoll/client-adapters/tc3";

/** Input of the program, as JSON: the measurement to take. */
export interface MillionImagesInput {
  /** Host images that the mock makes up. */
  readonly images: number;
  /** Images on a page. */
  readonly pageSize: number;
  /** Requests for each kind of page. */
  readonly rounds: number;
}

/** Milliseconds of a page at the start of a list and of one at its end, in the order of the rounds. */
export interface FirstAndLastPage {
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Output of the program, as JSON. */
export interface MillionImagesOutput {
  /** Seconds to make the mock. */
  readonly createdSec: number;
  /** Most bytes that the process held until then. */
  readonly peakBytes: number;
  /** Bytes that the process held when it was made. */
  readonly heldBytes: number;
  /** Pages of lists that nobody has asked for before. */
  readonly newList: FirstAndLastPage;
  /** Pages that nobody has asked for before, of a list of which others were asked for. */
  readonly newPage: FirstAndLastPage;
  /** Pages that were asked for before. */
  readonly samePage: FirstAndLastPage;
}

const input = JSON.parse(process.argv[2] ?? "") as MillionImagesInput; // from runProgram
const { images, pageSize, rounds } = input;
const startMs = performance.now();
await using mock = createMock({ images, rateLimit: false });
const createdSec = (performance.now() - startMs) / 1000;
const [peakBytes, heldBytes] = [process.resourceUsage().maxRSS * 1024, process.memoryUsage().rss];
const { secretId: id, secretKey: secret } = mock.credentials.tencent;
// Node loads its Response when it is first used; that is Node's time.
await new Response("").text();

/**
 * Asks for a page of all images, found by a filter that each of them passes, most vulnerabilities first.
 *
 * @param list - Makes a list a new one: a text that no image has, besides one that all have.
 * @returns Milliseconds.
 */
async function ask(list: string, offset: number): Promise<number> {
  const body = JSON.stringify({
    Filters: [{ Name: "ImageID", Values: ["sha256:", list], ExactMatch: false }],
    By: "VulCnt",
    Order: "desc",
    Limit: pageSize,
    Offset: offset,
  });
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = tc3Headers({ action: "DescribeAssetImageList", host: "127.0.0.1", body, id, secret, timestamp });
  const start = performance.now();
  const response = await mock.fetch("http://127.0.0.1/", { method: "POST", headers, body });
  const answer = await response.text();
  const ms = performance.now() - start;
  const { List, TotalCount } = (JSON.parse(answer) as Answer).Response;
  if (List?.length !== pageSize || TotalCount !== images) throw new Error(`not that page: ${answer.slice(0, 500)}`);
  return ms;
}

interface Answer {
  readonly Response: { readonly List?: readonly object[]; readonly TotalCount?: number };
}

/** Asks for pages at both ends in turn. */
async function bothEnds(
  times: number,
  pageOf: (round: number) => { readonly lists: readonly [string, string]; readonly page: number },
): Promise<FirstAndLastPage> {
  const ends = { start: [] as number[], end: [] as number[] };
  for (let round = 0; round < times; round++) {
    const { lists, page } = pageOf(round);
    ends.start.push(await ask(lists[0], page * pageSize));
    ends.end.push(await ask(lists[1], images - (page + 1) * pageSize));
  }
  return ends;
}

const newList = await bothEnds(rounds, (round) => ({ lists: [`start ${round}`, `end ${round}`], page: 0 }));
await ask("known", 0);
// So short that a single one says little.
const pages = 20 * rounds;
const newPage = await bothEnds(pages, (round) => ({ lists: ["known", "known"], page: 1 + round }));
const samePage = await bothEnds(pages, () => ({ lists: ["known", "known"], page: 1 }));
const output: MillionImagesOutput = { createdSec, peakBytes, heldBytes, newList, newPage, samePage };
process.stdout.write(JSON.stringify(output));
