import type { Cloud } from "@plimsoll/core";
import type { RunVerdict } from "@plimsoll/store";

import type { Tone } from "../../output/color.js";
import type { View } from "../../output/view.js";
import type { SyncCalls } from "./sync-calls.js";

/** Images or lists about which nothing is known, for one reason. */
export interface Skipped {
  /** The reason in a word, as in `images list`. */
  readonly reason: string;
  /** Images. */
  readonly images: number;
}

/** An account after its reading. */
export interface SyncRow extends SyncCalls {
  readonly account: string;
  readonly cloud: Cloud;
  /** Number of the run; absent if none began. */
  readonly run?: number;
  readonly verdict: RunVerdict;
  /** True if it went on with a reading that had been ended. */
  readonly resumed: boolean;
  /** Images that the lists hold, each place once. */
  readonly images: number;
  /** Images whose findings were read. */
  readonly read: number;
  /** Images that have not changed since they were last read. */
  readonly unchanged: number;
  readonly opened: number;
  readonly closed: number;
  /** Lists of findings that were not read completely. */
  readonly gaps: number;
  /** Images about which nothing is known, by reason. */
  readonly skipped: readonly Skipped[];
}

const TONES: Readonly<Record<RunVerdict, Tone>> = { complete: "good", incomplete: "open", failed: "bad" };

/** The columns of the table. */
export const syncView: View<SyncRow> = [
  { title: "Account", value: ({ account }) => account, rank: 0 },
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 5 },
  { title: "Run", value: ({ run }) => run, align: "right", rank: 4 },
  { title: "Verdict", value: ({ verdict }) => verdict, tone: ({ verdict }) => TONES[verdict], rank: 0 },
  { title: "Images", value: ({ images }) => images, align: "right", rank: 1 },
  { title: "Read", value: ({ read }) => read, align: "right", rank: 2 },
  { title: "Unchanged", value: ({ unchanged }) => unchanged, align: "right", rank: 4 },
  { title: "Opened", value: ({ opened }) => opened, align: "right", rank: 1 },
  { title: "Closed", value: ({ closed }) => closed, align: "right", rank: 1 },
  { title: "Calls", value: ({ calls }) => calls, align: "right", rank: 3 },
  { title: "Skipped", value: ({ skipped }) => skippedText(skipped), rank: 2 },
];

function skippedText(skipped: readonly Skipped[]): string | undefined {
  return skipped.length === 0 ? undefined : skipped.map(({ reason, images }) => `${images} ${reason}`).join(", ");
}
