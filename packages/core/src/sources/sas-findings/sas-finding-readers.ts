import type { SasClient } from "@plimsoll/client";

import { type VulnerabilityTexts, createVulnerabilityTexts } from "../../findings/vulnerability-texts.js";
import type { FindingReader } from "../../reading/finding-reader.js";
import { createSasLists } from "./sas-lists.js";
import { sasMalware } from "./sas-malware.js";
import { sasRisks } from "./sas-risks.js";
import { sasVulnerabilities } from "./sas-vulnerabilities.js";
import { type SasVulnerabilityDictionary, createSasVulnerabilityDictionary } from "./sas-vulnerability-details.js";

/** Options of {@link sasFindingReaders}. */
export interface SasFindingOptions {
  /** Store of titles, descriptions and solutions, by the ID of the finding. @default they are discarded */
  readonly texts?: VulnerabilityTexts | undefined;
  /**
   * Severities of vulnerabilities, which the rows of images do not have: a request for each vulnerability that is not in the dictionary yet. Give
   * the same one to the readers of all accounts. `false` for none: findings then have a priority only.
   *
   * @default a dictionary of these readers
   */
  readonly details?: SasVulnerabilityDictionary | false | undefined;
  /**
   * Tells by the ID of a finding whether its details are needed. When only one vulnerability is looked for, this saves all other requests for details.
   *
   * @default the details of every vulnerability are read
   */
  readonly needsDetails?: ((id: string) => boolean) | undefined;
  /** True if the priority stands in for a severity that is not known: `asap` is high, `later` medium, `nntf` low. @default false */
  readonly severityFromPriority?: boolean | undefined;
}

/**
 * Makes the readers of the findings of Security Center: vulnerabilities of system software, malware, and risks, which are sensitive
 * files, baselines and build instructions together. Vulnerabilities of applications are left out: the service has no rows of them
 * for images.
 *
 * @param client - Client of the account.
 * @param options - See {@link SasFindingOptions}.
 */
export function sasFindingReaders(
  client: Pick<SasClient, "call">,
  {
    texts = createVulnerabilityTexts({ maxCharacters: 1 }),
    details = createSasVulnerabilityDictionary(texts),
    needsDetails = () => true,
    severityFromPriority = false,
  }: SasFindingOptions = {},
): readonly FindingReader[] {
  const lists = createSasLists();
  return [
    sasVulnerabilities(client, lists, {
      details: details === false ? undefined : details,
      needsDetails,
      severityFromPriority,
    }),
    sasMalware(client, lists, texts),
    sasRisks(client, lists, texts),
  ];
}
