import { targetAt } from "../measured-clients.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface ReadListInput {
  readonly reader: "plimsoll" | "tencent-sdk";
  readonly origin: string;
  /** Images that the list must hold. */
  readonly images: number;
}

/** Output of the program, as JSON. */
export interface ReadListOutput {
  /** Seconds from the first request to the last image. */
  readonly seconds: number;
}

const { reader, origin, images } = JSON.parse(process.argv[2] ?? "") as ReadListInput; // from runProgram
const read = { plimsoll: readByPlimsoll, "tencent-sdk": readByTencentSdk }[reader];
const start = performance.now();
let found = 0;
for await (const _ of read()) found++;
const output: ReadListOutput = { seconds: (performance.now() - start) / 1000 };
if (found !== images) throw new Error(`${reader}: ${found} images instead of ${images}`);
process.stdout.write(JSON.stringify(output), () => process.exit());

/** Our client as it comes. */
async function* readByPlimsoll(): AsyncGenerator<object> {
  const { connectPlimsoll } = await import("@plimsoll/client-adapters/plimsoll");
  yield* connectPlimsoll("tcss", targetAt(origin)).paginate("DescribeAssetImageList");
}

/** Tencent's own SDK, which leaves reading pages to its user: the loop that everybody writes. */
async function* readByTencentSdk(): AsyncGenerator<object> {
  const { createTencentClient } = await import("@plimsoll/client-adapters/tencent-sdk");
  const client = createTencentClient(targetAt(origin));
  for (let Offset = 0, total = Infinity; Offset < total; Offset += 100) {
    const { List = [], TotalCount = 0 } = await client.DescribeAssetImageList({ Limit: 100, Offset });
    total = TotalCount;
    yield* List;
  }
}
