import type { SasClient } from "@plimsoll/client";

import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingImage, FindingState } from "../../findings/finding.js";
import type { VulnerabilityText } from "../../findings/vulnerability-texts.js";
import type { Image } from "../../image/image.js";
import { type BaselineItem, baselineTextOf, fromSasBaseline } from "./sas-baseline.js";
import { type BuildRisk, buildRiskTextOf, fromSasBuildRisk } from "./sas-build-risk.js";
import type { SasList } from "./sas-lists.js";
import { type SensitiveFile, fromSasSecret, secretTextOf } from "./sas-secret.js";

/** Parameters shared by the requests of one image. */
export interface RiskQuery {
  /** Client of the account. */
  readonly client: Pick<SasClient, "call">;
  /** The image. */
  readonly image: Image;
  /** Stops the requests. */
  readonly signal: AbortSignal | undefined;
  /** State of a kind of sensitive file. */
  readonly stateOf: (kind: string) => FindingState;
}

/** A list that has only the rows of one state, for rows that do not say their state. */
export interface StateList<Row> {
  /** The state. */
  readonly state: FindingState;
  /** The list. */
  readonly open: (query: RiskQuery) => SasList<Row>;
}

/** Facts about a row that are not in it. */
export interface FoundRow {
  /** The image. */
  readonly image: FindingImage;
  /** The query that returned the row. */
  readonly query: RiskQuery;
  /** State by the lists of states. */
  readonly state: FindingState;
}

/** One list of the risks of an image. */
export interface RiskList<Row extends object> {
  /** The list. */
  readonly open: (query: RiskQuery) => SasList<Row>;
  /** Lists of the rows that are not open; rows that are in none of them are. */
  readonly states: readonly StateList<Row>[];
  /** The finding of a row. */
  readonly findingOf: (row: Row, found: FoundRow) => FindingInput;
  /** Title, description and solution of a row. */
  readonly textOf: (row: Row) => VulnerabilityText;
}

const optionsOf = ({ signal }: RiskQuery) => (signal === undefined ? {} : { signal });

/** These rows have no ID: two that are equal in all members are the same. */
const wholeRow = (row: object): string =>
  JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value));

/** Sensitive files, by `DescribeImageSensitiveFileByKey`. */
export const SECRETS: RiskList<SensitiveFile> = {
  open: (query) => ({
    action: "DescribeImageSensitiveFileByKey",
    ask: async (CurrentPage, PageSize) => {
      const request = { ImageUuid: query.image.key, ScanRange: '["image"]', CurrentPage, PageSize };
      const answer = await query.client.call("DescribeImageSensitiveFileByKey", request, optionsOf(query));
      return { list: answer.SensitiveFileList, pageInfo: answer.PageInfo };
    },
    identityOf: wholeRow,
  }),
  states: [],
  findingOf: (row, { image, query }) => fromSasSecret(row, image, query.stateOf(row.SensitiveFileKey)),
  textOf: secretTextOf,
};

/** Baseline checks, by `DescribeImageBaselineItemList`. */
export const BASELINES: RiskList<BaselineItem> = {
  open: (query) => ({
    action: "DescribeImageBaselineItemList",
    ask: async (CurrentPage, PageSize) => {
      const ScanRange: ("container" | "image")[] = ["image"];
      const request = { ImageUuid: query.image.key, ScanRange, Lang: "en" as const, CurrentPage, PageSize };
      const answer = await query.client.call("DescribeImageBaselineItemList", request, optionsOf(query));
      return { list: answer.BaselineItemInfos, pageInfo: answer.PageInfo };
    },
    identityOf: wholeRow,
  }),
  states: [],
  findingOf: (row, { image }) => fromSasBaseline(row, image),
  textOf: baselineTextOf,
};

/** Build risks, by `DescribeImageBuildRiskByKey`, whose list and pages stand in `Data`. Its rows do not say their state, but can be chosen by it. */
export const BUILD_RISKS: RiskList<BuildRisk> = {
  open: buildRisksOf(),
  states: [
    { state: "ignored-by-vendor", open: buildRisksOf(1) },
    { state: "false-positive", open: buildRisksOf(2) },
  ],
  findingOf: (row, { image, state }) => fromSasBuildRisk(row, image, state),
  textOf: buildRiskTextOf,
};

function buildRisksOf(status?: 1 | 2): (query: RiskQuery) => SasList<BuildRisk> {
  return (query) => ({
    action: "DescribeImageBuildRiskByKey",
    ask: async (CurrentPage, PageSize) => {
      const ofStatus = status === undefined ? {} : { Status: status };
      const request = { ImageUuid: query.image.key, ...ofStatus, Lang: "en" as const, CurrentPage, PageSize };
      const { Data } = await query.client.call("DescribeImageBuildRiskByKey", request, optionsOf(query));
      return { list: Data?.List, pageInfo: Data?.PageInfo };
    },
    identityOf: wholeRow,
  });
}
