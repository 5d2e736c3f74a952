import type { FindingImage } from "../findings/finding.js";
import { FINDING_LISTS } from "../findings/reading-plan.js";
import type { Cloud } from "../image/image.js";
import type { FindingReader, ReadPart } from "./finding-reader.js";

/**
 * Readers that take the images of one account only, and whose findings name it, for readings of several accounts.
 *
 * @param readers - Readers of the account.
 * @param account - Name of the account.
 */
export function readersOfAccount(readers: readonly FindingReader[], account: string): readonly FindingReader[] {
  return readers.map((reader) => ({
    name: `${reader.name} (account ${account})`,
    cloud: reader.cloud,
    list: reader.list,
    endsTogether: reader.endsTogether,
    takes: (target) => target.image.account === account && reader.takes(target),
    async *read(targets, options): AsyncGenerator<ReadPart> {
      // Findings of one image most often share it; then those that name the account share one, too.
      const images = new WeakMap<FindingImage, FindingImage>();
      const imageOf = (image: FindingImage): FindingImage => {
        const known = images.get(image) ?? { ...image, account };
        images.set(image, known);
        return known;
      };
      for await (const part of reader.read(targets, options))
        yield { ...part, findings: part.findings.map((finding) => ({ ...finding, image: imageOf(finding.image) })) };
    },
  }));
}

/**
 * Readers of an account that cannot be read: each list of each of its images ends with the error, and other accounts are read.
 *
 * @param error - Why it cannot be read.
 */
export function unreadableAccount(cloud: Cloud, account: string, error: unknown): readonly FindingReader[] {
  return FINDING_LISTS.map((list) => ({
    name: `account ${account}`,
    cloud,
    list,
    takes: ({ image }) => image.account === account,
    async *read(targets): AsyncGenerator<ReadPart> {
      const outcomes = [...targets].map(
        ({ reading }) =>
          ({
            image: reading.image,
            cloud,
            list,
            reader: `account ${account}`,
            verdict: { code: "incomplete", reason: "failed" },
            error,
          }) as const,
      );
      yield { findings: [], outcomes };
    },
  }));
}
