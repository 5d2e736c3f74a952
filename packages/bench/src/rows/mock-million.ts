import type { Line } from "../line.ts";
import { compare } from "../measure/compare.ts";
import { runProgram } from "../measure/run-program.ts";
import type { FirstAndLastPage, MillionImagesInput, MillionImagesOutput } from "../programs/million-images.ts";
import type { Row } from "../row.ts";
import { IMAGES } from "./mock-request.ts";

const images = 1_000_000;

/** Heap in which the images are made up, in MB. As objects they would not fit. */
const heapMb = 64;

/** A mock with a million host images: making it, and pages of all of them, filtered and sorted, from both ends of the list. */
export const mockMillion: Row = {
  name: "mock-million",
  group: "mock",
  async measure({ rounds }) {
    const program = new URL("../programs/million-images.ts", import.meta.url);
    // One mock takes half a minute to make.
    const input: MillionImagesInput = { images, pageSize: IMAGES, rounds };
    const output = await runProgram<MillionImagesOutput>(program, input, [`--max-old-space-size=${heapMb}`]);
    const { createdSec, peakBytes, heldBytes } = output;
    return [
      line(`a million images, made up in a heap of ${heapMb} MB`, { value: createdSec, unit: "seconds" }),
      line("the same: memory of the process at its peak", { value: peakBytes, unit: "bytes" }),
      line("the same: memory of the process afterwards", { value: heldBytes, unit: "bytes" }),
      ...lastAgainstFirst("a new list", output.newList),
      ...lastAgainstFirst("a known list, other pages", output.newPage),
      ...lastAgainstFirst("a known list, the same pages again", output.samePage),
    ];
  },
};

function line(what: string, figure: Line["figure"]): Line {
  return { what, who: "@plimsoll/mock", figure };
}

function lastAgainstFirst(what: string, ends: FirstAndLastPage): readonly Line[] {
  return compare(
    `a million images, filtered and sorted, last page against first: ${what}`,
    "milliseconds",
    { ...ends },
    [{ name: "end", who: "@plimsoll/mock", floor: "start", bar: { of: "ratio", limit: "at most", value: 2 } }],
  );
}
