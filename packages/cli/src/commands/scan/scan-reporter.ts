import type { ScanProgress } from "@plimsoll/core";

import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import { type Progress, createProgress } from "../../output/progress.js";
import { visible } from "../../output/visible.js";

/** Tells how scans go. */
export interface ScanReporter {
  /** Takes in how far the tasks of an account are. */
  readonly report: (account: string, progress: ScanProgress) => void;
  /** Says, once, that the outcome of a request is being read back, and for how many milliseconds at most. */
  readonly settling: (ms: number) => void;
  /** Takes the line away. */
  readonly done: () => void;
}

/**
 * Tells how scans go: on a terminal in one line, elsewhere with a line whenever another image is done.
 *
 * @param io - Where to tell it.
 * @param isSeveral - Whether tasks are told with the name of their account.
 */
export function createScanReporter(io: Io, isSeveral: boolean): ScanReporter {
  const progress: Progress = createProgress(io);
  const current = new Map<string, ScanProgress>();
  const accountOf = (name: string): string => (isSeveral ? ` of ${name}` : "");
  let told = "";
  let isSettling = false;
  return {
    report(name, next) {
      current.set(name, next);
      const all = [...current.values()];
      const done = all.reduce((sum, each) => sum + each.done, 0);
      const total = all.reduce((sum, each) => sum + each.total, 0);
      const tasks = [...current].flatMap(([account, { tasks: some }]) =>
        some.map((task) => taskText(task, accountOf(account))),
      );
      const line = `${done} of ${count(total, "image")} scanned`;
      const text = [line, ...tasks].join("; ");
      if (io.stderr.isTTY === true) progress.show(text);
      else if (line !== told) io.stderr.write(`${visible(text)}\n`);
      told = line;
    },
    settling(ms) {
      if (!isSettling)
        io.stderr.write(`Reading back the outcome of an earlier request, for up to ${Math.ceil(ms / 1000)} s.\n`);
      isSettling = true;
    },
    done: () => progress.done(),
  };
}

/** `tencent-host of prod task 7: 3 of 5, 2 min left` */
function taskText(
  { list, taskId, done, total, leftSec, isOver }: ScanProgress["tasks"][number],
  account: string,
): string {
  const name = taskId === undefined ? `${list}${account}` : `${list}${account} task ${taskId}`;
  const part = done === undefined || total === undefined ? "" : `: ${done} of ${total}`;
  if (isOver) return `${name}${part}, findings are being counted`;
  return leftSec === undefined ? `${name}${part}` : `${name}${part}, ${Math.ceil(leftSec / 60)} min left`;
}
