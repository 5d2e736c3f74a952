import { FINDING_LISTS, type FindingList, type Severity } from "@plimsoll/core";

import { type WorldImage, type WorldRun, identityOf, keyOfFinding, placesOf, stampOf } from "./world.js";

/** Open findings by image and key. */
export type Open = ReadonlyMap<string, Severity | undefined>;

/** Images by place. */
export type Places = ReadonlyMap<string, { readonly identity: string; readonly repository: string }>;

/** State after a run: whole copies, so that comparing them needs no thought. */
export interface Snapshot {
  readonly run: number;
  readonly at: Date;
  readonly verdict: "complete" | "failed" | "incomplete";
  readonly open: Open;
  readonly places: Places;
}

/** The store as somebody would write it who has all memory and time: a copy of everything for each run. */
export class NaiveModel {
  readonly snapshots: Snapshot[] = [];
  #open = new Map<string, Severity | undefined>();
  #places = new Map<string, { identity: string; repository: string; isHost: boolean }>();
  #stamps = new Map<string, string>();

  /** Identities that a run reads: their first place has another stamp than it was last read completely with. All places have one scan. */
  wanted(run: WorldRun): ReadonlySet<string> {
    return new Set(
      run.images
        .filter((image) => this.#isMoved(image))
        .filter(({ emptyLists }) => emptyLists.length < FINDING_LISTS.length)
        .map(identityOf),
    );
  }

  /** Takes a run. */
  apply(run: WorldRun, at: Date): void {
    const number = this.snapshots.length + 1;
    const isFailed = !run.hostsComplete && !run.registriesComplete && run.images.length === 0;
    if (isFailed) {
      this.#keep(number, at, "failed");
      return;
    }
    let gaps = 0;
    for (const image of run.images) gaps += this.#take(image);
    this.#leave(run);
    this.#keep(number, at, gaps === 0 && run.hostsComplete && run.registriesComplete ? "complete" : "incomplete");
  }

  #isMoved(image: WorldImage): boolean {
    const [first] = placesOf(image);
    return first !== undefined && this.#stamps.get(first.key) !== stampOf(image);
  }

  #take(image: WorldImage): number {
    const places = placesOf(image);
    const stamp = stampOf(image);
    const isRead = this.#isMoved(image);
    for (const { key, repository, isHost } of places)
      this.#places.set(key, { identity: identityOf(image), repository, isHost });
    if (!isRead) return 0;
    let gaps = 0;
    let isSettled = true;
    for (const list of FINDING_LISTS) {
      const verdict = image.emptyLists.includes(list) ? "empty" : (image.verdicts[list]?.code ?? "pending");
      const closes = ["empty", "complete", "stale"].includes(verdict);
      if (closes) this.#closeList(identityOf(image), list);
      else if (verdict !== "unknown") isSettled = false;
      if (["pending", "denied", "incomplete", "drifted"].includes(verdict)) gaps += 1;
    }
    for (const finding of image.findings)
      this.#open.set(`${identityOf(image)} ${keyOfFinding(finding)}`, finding.severity);
    for (const { key } of places)
      if (isSettled) this.#stamps.set(key, stamp);
      else this.#stamps.delete(key);
    return gaps;
  }

  #closeList(identity: string, list: FindingList): void {
    for (const key of this.#open.keys()) if (key.startsWith(`${identity} ${list} `)) this.#open.delete(key);
  }

  /** Places that are missing from whole lists are gone, and with the last place the findings. */
  #leave({ images, hostsComplete, registriesComplete }: WorldRun): void {
    const present = new Set(images.flatMap(placesOf).map(({ key }) => key));
    for (const [key, { identity, isHost }] of this.#places) {
      if (present.has(key) || !(isHost ? hostsComplete : registriesComplete)) continue;
      this.#places.delete(key);
      this.#stamps.delete(key);
      if ([...this.#places.values()].some((place) => place.identity === identity)) continue;
      for (const finding of this.#open.keys()) if (finding.startsWith(`${identity} `)) this.#open.delete(finding);
    }
  }

  #keep(run: number, at: Date, verdict: Snapshot["verdict"]): void {
    this.snapshots.push({ run, at, verdict, open: new Map(this.#open), places: new Map(this.#places) });
  }
}
