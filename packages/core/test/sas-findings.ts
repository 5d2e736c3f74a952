import { ApiError, type SasClient } from "@plimsoll/client";

import type { Finding } from "../src/findings/finding.js";
import { planReading } from "../src/findings/reading-plan.js";
import type { Image } from "../src/image/image.js";
import { fromSasImage } from "../src/sources/sas-image.js";
import type { FindingReader, ListOutcome, ReadingTarget } from "../src/reading/finding-reader.js";
import { imageInfo } from "./images.js";

/** A request to the service. */
export interface ReceivedRequest {
  readonly action: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Rows that the service has for a request. */
export type RowsOf = (asked: ReceivedRequest) => readonly object[];

/** Behavior of the service. */
export interface SasServiceOptions {
  /** Rows of an action; an action that is not here has none. */
  readonly rows?: Readonly<Record<string, RowsOf>>;
  /** Rows that a page has at most, whatever was asked for. @default as many as asked for */
  readonly cut?: number;
  /** Changes the answer of a page, or throws. */
  readonly answer?: (asked: ReceivedRequest, answer: Record<string, unknown>) => Record<string, unknown> | undefined;
}

/** Where each action has its list. */
const LISTS: Readonly<Record<string, string>> = {
  DescribeImageVulList: "VulRecords",
  DescribeVulDetails: "Cves",
  DescribeAffectedMaliciousFileImages: "AffectedMaliciousFileImagesResponse",
  DescribeGroupedMaliciousFiles: "GroupedMaliciousFileResponse",
  DescribeImageSensitiveFileList: "SensitiveFileList",
  DescribeImageListBySensitiveFile: "ImageInfos",
  DescribeImageSensitiveFileByKey: "SensitiveFileList",
  DescribeImageBaselineItemList: "BaselineItemInfos",
  DescribeImageBuildRiskByKey: "List",
};

/** Security Center in memory: pages in exactly the forms of the examples in the specs, without a client's limits in between. */
export function createSasService({ rows = {}, cut = Infinity, answer }: SasServiceOptions) {
  const asked: ReceivedRequest[] = [];
  const call = async (action: string, parameters: Readonly<Record<string, unknown>>): Promise<object> => {
    await Promise.resolve();
    const request = { action, parameters };
    asked.push(request);
    const all = rows[action]?.(request) ?? [];
    const size = Math.min(cut, Number(parameters["PageSize"] ?? Infinity));
    const page = Number(parameters["CurrentPage"] ?? 1);
    const list = size === Infinity ? all : all.slice((page - 1) * size, page * size);
    const members = { CurrentPage: page, PageSize: size, TotalCount: all.length };
    const whole = { RequestId: "r", [LISTS[action] ?? "List"]: list };
    return wrap(action, answer?.(request, { ...whole, ...members }) ?? { ...whole, ...members });
  };
  return {
    asked,
    /** Requests of an action. */
    callsOf: (action: string): readonly ReceivedRequest[] => asked.filter((request) => request.action === action),
    client: { call } as unknown as Pick<SasClient, "call">, // the generic type of all actions
  };
}

/** Puts the members of a page where the action has them. */
function wrap(action: string, answer: Record<string, unknown>): object {
  const { CurrentPage, PageSize, TotalCount, ...rest } = answer;
  const PageInfo = { CurrentPage, PageSize, TotalCount };
  if (action === "DescribeImageVulList") return answer;
  if (action === "DescribeImageBuildRiskByKey") return { RequestId: "r", Data: { List: rest["List"], PageInfo } };
  return { ...rest, PageInfo };
}

/** A refusal of the service. */
export function refusal(code: string): ApiError {
  return new ApiError({
    cloud: "alibaba",
    service: "sas",
    action: "DescribeImageVulList",
    attempts: 1,
    code,
    rawMessage: code,
    requestId: "r",
    status: 403,
    retryable: false,
  });
}

/** 64 hexadecimal digits for a number. */
export const hexOf = (number: number): string => number.toString(16).padStart(64, "0");

/** An image with the UUID `u<number>`. */
export function sasImage(number: number, changed: Parameters<typeof imageInfo>[0] = {}): Image {
  return fromSasImage(
    imageInfo({ Uuid: `u${number}`, ImageId: hexOf(number), Digest: hexOf(number), VulCount: 1, ...changed }),
  );
}

/** The targets that a plan makes of images. */
export async function targetsOf(images: readonly Image[]): Promise<readonly ReadingTarget[]> {
  const { read } = await planReading(images);
  return read.flatMap((reading) => {
    const image = images.find(({ id }) => id === reading.image);
    return image === undefined ? [] : [{ image, reading }];
  });
}

/** Reads targets to their end. */
export async function readAll(reader: FindingReader, targets: readonly ReadingTarget[], signal?: AbortSignal) {
  const findings: Finding[] = [];
  const outcomes: ListOutcome[] = [];
  for await (const part of reader.read(
    targets.filter((target) => reader.takes(target)),
    { signal },
  )) {
    findings.push(...part.findings);
    outcomes.push(...part.outcomes);
  }
  return { findings, outcomes, verdicts: outcomes.map(({ verdict }) => verdict) };
}
