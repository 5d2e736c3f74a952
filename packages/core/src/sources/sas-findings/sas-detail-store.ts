/** Details of one CVE from `DescribeVulDetails`, as the service writes it: public knowledge, with nothing of an account in it. */
export type SasDetailEntry = Readonly<Partial<Record<(typeof SAS_DETAIL_MEMBERS)[number], string>>>;

/** The members of an entry. All others of an answer are left out. */
export const SAS_DETAIL_MEMBERS = [
  "CveLink",
  "CvssScore",
  "CvssVector",
  "Reference",
  "Solution",
  "Summary",
  "Title",
  "VulLevel",
] as const;

/** A detail that was read. */
export interface KeptSasDetail {
  /** Text that changes when the vulnerability may have: its ID and title in the rows of images. */
  readonly stamp: string;
  /** One entry for each CVE of the notice. */
  readonly entries: readonly SasDetailEntry[];
}

/** Keeps details between runs. The port that a program fills; the dictionary asks it before it asks the service. */
export interface SasDetailStore {
  /**
   * A detail that was kept and is not too old; nothing if there is none. The dictionary reads it again if its stamp differs.
   *
   * @param name - Name of the vulnerability, `debian:10:CVE-2019-9893`.
   */
  get(name: string): KeptSasDetail | undefined;
  /**
   * Keeps a detail that was read just now.
   *
   * @param name - Name of the vulnerability.
   * @param detail - The detail.
   */
  set(name: string, detail: KeptSasDetail): void;
}

/** A longer text is cut here: one character more than a dictionary of texts has, so that it marks the cut. */
const MAX_CHARACTERS = 20_001;

/**
 * The members of an answer that are kept.
 *
 * @returns Nothing if a value is not a text: then the answer is not as documented, and the next run asks again.
 */
export function keptEntriesOf(
  entries: readonly Readonly<Record<string, unknown>>[],
): readonly SasDetailEntry[] | undefined {
  const kept: SasDetailEntry[] = [];
  for (const entry of entries) {
    const texts: Partial<Record<(typeof SAS_DETAIL_MEMBERS)[number], string>> = {};
    for (const member of SAS_DETAIL_MEMBERS) {
      const value = entry[member];
      if (value === undefined || value === null) continue;
      if (typeof value !== "string") return undefined;
      texts[member] = value.slice(0, MAX_CHARACTERS);
    }
    kept.push(texts);
  }
  return kept;
}
