import type { Finding, ReadPart } from "@plimsoll/core";
import type { Moment } from "@plimsoll/store";

import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { committedRuns, runAt } from "../../store/moment.js";
import type { Offline } from "../../store/open-offline.js";
import { storeFailure } from "../../store/open-store.js";

/** Findings that a change brought. */
export interface NewFindings {
  /** True for a finding that was opened since. */
  readonly isNew: (finding: Finding) => boolean;
  /** The outcomes, with lists of which it is not known what is new as ones that were not read completely. */
  readonly outcomesOf: (part: ReadPart) => Pick<ReadPart, "outcomes">;
}

/**
 * Reads which findings were opened since a moment. Of an account whose run at that moment was incomplete it is not known: a finding
 * that was there may not have been read. Of an account that was not in the store by then, every finding is new.
 *
 * @throws {CommandFailure} when no run has the number.
 */
export async function findingsSince(since: Moment, { store, accounts }: Offline, io: Io): Promise<NewFindings> {
  const opened = new Set<string>();
  const unknown = new Set<string>();
  for (const { scope } of accounts) {
    const { alias, cloud } = scope;
    const base = runAt(await committedRuns(store, alias), since);
    try {
      const diff = await store.diff(since, new Date(8.64e15), { scope: alias });
      if (base !== undefined && base.verdict !== "complete") {
        const text = `account ${visible(alias)}: run ${base.run} was incomplete, so it is not known what is new since then.`;
        io.stderr.write(`plimsoll: ${text} Name a run that was complete: plimsoll history list.\n`);
        for await (const { outcomes } of store.parts({ scope: alias }))
          for (const { image } of outcomes) unknown.add(`${cloud} ${image}`);
        continue;
      }
      for await (const finding of diff.openedFindings()) opened.add(findingKey(finding, alias));
    } catch (error) {
      throw await storeFailure(error);
    }
  }
  return {
    isNew: (finding) => opened.has(findingKey(finding, finding.image.account ?? "")),
    outcomesOf: ({ outcomes }) => ({
      outcomes: outcomes.map((outcome) =>
        unknown.has(`${outcome.cloud} ${outcome.image}`)
          ? { ...outcome, verdict: { code: "incomplete", reason: "failed" } }
          : outcome,
      ),
    }),
  };
}

function findingKey({ image, fingerprint }: Finding, account: string): string {
  return `${account} ${image.id ?? image.key} ${fingerprint}`;
}
