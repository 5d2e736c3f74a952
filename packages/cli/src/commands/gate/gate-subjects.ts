import type { Finding, Image, ListVerdict, ReadPart, Subject } from "@plimsoll/core";

import type { OpenFindings } from "../findings/open-findings.js";

type Lists = Subject["lists"];
type List = keyof Lists;

interface Waiting {
  readonly places: [Image, ...Image[]];
  readonly findings: Finding[];
  readonly lists: Partial<Record<List, ListVerdict>>;
  /** Lists that have not ended. */
  readonly open: Set<List>;
}

/**
 * Puts images and findings, which are read list by list, together: an image is handed out when its last list has ended, so that
 * memory holds the findings of the images that are being read, and of no others.
 */
export class GateSubjects {
  readonly #images = new Map<string, Waiting>();
  /** Images that wait for a list, by cloud, image and list: an outcome does not name the account. */
  readonly #byList = new Map<string, { readonly waiting: Waiting[]; left: number; verdict: ListVerdict }>();
  #ready: Waiting[] = [];
  #withoutKey = 0;

  /** Notes a place of an image. */
  add(image: Image): void {
    const key = image.id === "" ? image.key : image.id;
    const identity = key === "" ? `no key ${this.#withoutKey++}` : identityOf(image, key);
    // The vendor's record is most of an image, and no rule asks for it.
    const place = image.raw === undefined ? image : ({ ...image, raw: undefined } as unknown as Image); // see above
    const known = this.#images.get(identity);
    if (known === undefined)
      this.#images.set(identity, {
        places: [place],
        findings: [],
        lists: key === "" ? noIdentity() : {},
        open: new Set(),
      });
    else known.places.push(place);
  }

  /** Notes which lists are read, after the last place. */
  begin({ targets, plan }: Pick<OpenFindings, "plan" | "targets">): void {
    const reasons = new Map(plan.unknown.map((unknown) => [identityOf(unknown, unknown.image), unknown.reason]));
    for (const { image, reading } of targets) {
      const waiting = this.#images.get(identityOf(image, reading.image));
      if (waiting === undefined) continue;
      for (const list of new Set([...(Object.keys(reading.lists) as List[]), ...reading.failedLists])) {
        waiting.open.add(list);
        const key = `${image.cloud} ${reading.image} ${list}`;
        const entry = this.#byList.get(key) ?? { waiting: [], left: 0, verdict: { code: "complete", compared: true } };
        entry.waiting.push(waiting);
        entry.left += 1;
        this.#byList.set(key, entry);
      }
    }
    for (const [identity, waiting] of this.#images) {
      if (waiting.open.size > 0) continue;
      const reason = reasons.get(identity);
      if (reason !== undefined) for (const list of LISTS) waiting.lists[list] ??= { code: "unknown", reason };
      this.#ready.push(waiting);
    }
    this.#images.forEach((waiting, identity) => waiting.open.size === 0 && this.#images.delete(identity));
  }

  /** Notes a finding. */
  addFinding(finding: Finding): void {
    const { image, cloud } = finding;
    this.#images.get(identityOf({ cloud, account: image.account }, image.id ?? image.key))?.findings.push(finding);
  }

  /** Notes the lists that have ended. */
  end({ outcomes }: Pick<ReadPart, "outcomes">): void {
    for (const { cloud, image, list, verdict } of outcomes) {
      const entry = this.#byList.get(`${cloud} ${image} ${list}`);
      if (entry === undefined) continue;
      // Of two accounts with the image one may have failed: then it is not known of which, and neither is complete.
      if (verdict.code !== "complete") entry.verdict = verdict;
      entry.left -= 1;
      if (entry.left > 0) continue;
      for (const waiting of entry.waiting) {
        waiting.lists[list] = entry.verdict;
        waiting.open.delete(list);
        if (waiting.open.size > 0) continue;
        const [place] = waiting.places;
        this.#images.delete(identityOf(place, place.id === "" ? place.key : place.id));
        this.#ready.push(waiting);
      }
      this.#byList.delete(`${cloud} ${image} ${list}`);
    }
  }

  /** Hands out the images that are ready. */
  *ready(): Generator<Subject> {
    // Taken one by one off the front, many images would take a time that grows with their square.
    while (this.#ready.length > 0) {
      const ready = this.#ready;
      this.#ready = [];
      yield* ready;
    }
  }

  /** Hands out what is left when the reading is through; its lists that have not ended were not read. */
  *rest(): Generator<Subject> {
    yield* this.ready();
    for (const waiting of this.#images.values()) {
      for (const list of waiting.open) waiting.lists[list] = { code: "incomplete", reason: "failed" };
      yield waiting;
    }
  }
}

const LISTS = ["vulnerability", "malware", "risk"] as const satisfies readonly List[];

function noIdentity(): Partial<Record<List, ListVerdict>> {
  return Object.fromEntries(LISTS.map((list) => [list, { code: "unknown", reason: "no-identity" } as const]));
}

function identityOf(
  { cloud, account = "" }: { cloud: Image["cloud"]; account?: string | undefined },
  key: string,
): string {
  return `${account} ${cloud} ${key}`;
}
