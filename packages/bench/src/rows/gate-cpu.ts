import { compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { runProgram } from "../measure/run-program.ts";
import type { JudgeFindingsInput, JudgeFindingsOutput } from "../programs/judge-findings.ts";
import type { Row } from "../row.ts";

/** A hundred findings each. */
const IMAGES = 10_000;

/** CPU of judging a million findings by ten rules, two of them with an expression, against the same conditions in plain JavaScript. */
export const gateCpu: Row = {
  name: "gate-cpu",
  group: "gate",
  async measure({ rounds }) {
    let expected: string | undefined;
    const work = (work: JudgeFindingsInput["work"]) => async () => {
      const { cpuMs, ...counts } = await judged({ work, images: IMAGES });
      expected ??= JSON.stringify(counts);
      // A program that judges wrongly may be as fast as it likes.
      if (JSON.stringify(counts) !== expected) throw new Error(`${JSON.stringify(counts)}, not ${expected}`);
      return cpuMs;
    };
    const samples = await interleave({ judge: work("judge"), plain: work("plain") }, { rounds });
    const bar = { of: "ratio", limit: "at most", value: 8 } as const;
    return compare(
      "CPU of a million findings by ten rules, two in CEL, against plain JavaScript",
      "milliseconds",
      samples,
      [{ name: "judge", who: "@plimsoll/core", floor: "plain", bar }],
    );
  },
};

function judged(input: JudgeFindingsInput): Promise<JudgeFindingsOutput> {
  return runProgram<JudgeFindingsOutput>(new URL("../programs/judge-findings.ts", import.meta.url), input);
}
