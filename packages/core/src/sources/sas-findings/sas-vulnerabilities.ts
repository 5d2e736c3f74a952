import type { SasClient } from "@plimsoll/client";

import type { FindingReader } from "../../reading/finding-reader.js";
import { textIn } from "../answer-fields.js";
import { digestIn } from "../sas-fields.js";
import { createSasListReader } from "./sas-list-reader.js";
import type { SasLists } from "./sas-lists.js";
import {
  type ImageVulRecord,
  fromSasVulnerability,
  vulnerabilityIdOf,
  vulnerabilityStateOf,
} from "./sas-vulnerability.js";
import type { NamedVulnerability, SasVulnerabilityDictionary } from "./sas-vulnerability-details.js";

/** Images in one request. They travel in the URL, which gateways and proxies cut at 8 KB; 100 UUIDs take less than half. */
const IMAGES_PER_REQUEST = 100;

/** Options of the reader of vulnerabilities. */
export interface SasVulnerabilityOptions {
  /** Severities and texts; without one, findings have a priority only. */
  readonly details: SasVulnerabilityDictionary | undefined;
  /** Tells by the ID of a finding if its details are read. */
  readonly needsDetails: (id: string) => boolean;
  /** True if the priority stands in for a severity that is not known. */
  readonly severityFromPriority: boolean;
}

/** Members of a row, whatever their kind. */
type Row = Partial<Record<keyof ImageVulRecord, unknown>>;

/** Reads the vulnerabilities of images by `DescribeImageVulList`. Those of containers and of server images are left out. */
export function sasVulnerabilities(
  client: Pick<SasClient, "call">,
  lists: SasLists,
  { details, needsDetails, severityFromPriority }: SasVulnerabilityOptions,
): FindingReader {
  return createSasListReader<ImageVulRecord>(
    {
      name: "Alibaba Cloud vulnerabilities",
      list: "vulnerability",
      imagesPerRequest: IMAGES_PER_REQUEST,
      canName: () => true,
      open: (images, signal) => ({
        action: "DescribeImageVulList",
        ask: async (CurrentPage, PageSize) => {
          const answer = await client.call(
            "DescribeImageVulList",
            {
              Type: "cve",
              ScanRange: ["image"],
              ...(images !== undefined && { Uuids: images.map(({ key }) => key).join(",") }),
              CurrentPage,
              PageSize,
            },
            signal === undefined ? {} : { signal },
          );
          return { list: answer.VulRecords, pageInfo: answer };
        },
        identityOf: ({ PrimaryId, Uuid, Name }: Row) =>
          typeof PrimaryId === "number" || typeof PrimaryId === "bigint"
            ? `${PrimaryId} ${String(Uuid)} ${String(Name)}`
            : "",
      }),
      imageOf: ({ Uuid, ImageDigest }: Row) => {
        const uuid = textIn(Uuid);
        return uuid === undefined ? { digest: digestIn(ImageDigest) } : { uuid };
      },
      prepare: async (rows, signal) => {
        if (details === undefined) return;
        const named = rows.flatMap(namedIn).filter(({ id }) => needsDetails(id));
        await details.load(client, named, signal);
      },
      findingsOf: (row, image) => {
        const name = textIn(row.Name) ?? "";
        const made = fromSasVulnerability(row, { image, details: details?.get(name), severityFromPriority });
        details?.noteFindings(name, made.length);
        return made;
      },
      isDone: (row: Row) => vulnerabilityStateOf(row) === "fixed",
    },
    lists,
  );
}

function namedIn(row: Row): readonly NamedVulnerability[] {
  const name = textIn(row.Name);
  return name === undefined ? [] : [{ name, id: vulnerabilityIdOf(row).id, title: textIn(row.AliasName) }];
}
