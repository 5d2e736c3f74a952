import type { ReadList } from "../readers/reader.ts";

/** What is to be measured. */
export interface ReadListInput {
  readonly reader: "plimsoll" | "tencent-sdk";
  readonly origin: string;
  /** Images that the list must hold. */
  readonly images: number;
}

/** What is printed, as JSON. */
export interface ReadListOutput {
  /** Seconds from the first request to the last image. */
  readonly seconds: number;
}

const { reader, origin, images } = JSON.parse(process.argv[2] ?? "") as ReadListInput; // from runProgram
const { read } = (await import(`../readers/${reader}.ts`)) as { read: ReadList }; // what each of them exports
const start = performance.now();
let found = 0;
for await (const _ of read(origin)) found++;
const output: ReadListOutput = { seconds: (performance.now() - start) / 1000 };
if (found !== images) throw new Error(`${reader}: ${found} images instead of ${images}`);
process.stdout.write(JSON.stringify(output), () => process.exit());
