import { type TextEncoding, decodeText, encodingOf, isObject, isTooDeep } from "@plimsoll/mock/internal";
import { services } from "@plimsoll/types";
import type { Service } from "@plimsoll/types";

import { linesOf } from "./recording-lines.js";

/** One recorded answer, a line of a recording. */
export interface RecordedAnswer {
  /** Version of the format, 1. */
  readonly recording: 1;
  /** Service that answered. */
  readonly service: Service;
  /** Action that was asked for. */
  readonly action: string;
  /** Parameters of the action, scrubbed, with the members of every object in one order. */
  readonly parameters: unknown;
  /** Format of the answer, as requested. */
  readonly format: "json" | "xml";
  /** HTTP status. */
  readonly status: number;
  /** Headers that matter to a client: type, and when to ask again. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body, scrubbed. */
  readonly body: string;
}

/** Codes of the errors of a recording. */
export type RecordingErrorCode = "NoAnswers" | "NotARecording" | "NotPrivate";

/** A recording that cannot be used. The message begins with the code, names the place and says what to do. */
export class RecordingError extends Error {
  override readonly name = "RecordingError" as const;
  /**
   * Stable word for programs:
   *
   * - `NoAnswers`: it has no answer to replay;
   * - `NotARecording`: a line is something else than a recorded answer, or one of another version;
   * - `NotPrivate`: other users can read it, and only its owner can change that.
   */
  readonly code: RecordingErrorCode;
  /** Message without the code. */
  readonly rawMessage: string;
  /** Path of the file. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;

  constructor(code: RecordingErrorCode, { file, line }: RecordingPlace, problem: string) {
    const rawMessage = `${file}, line ${line}: ${problem}`;
    super(`[${code}] ${rawMessage}`);
    this.code = code;
    this.rawMessage = rawMessage;
    this.file = file;
    this.line = line;
  }
}

/** A place in a recording. */
interface RecordingPlace {
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
}

/** The content of a recording. */
export interface Recording {
  readonly answers: readonly RecordedAnswer[];
  readonly encoding: TextEncoding;
  /** Bytes up to the end of the last line that was not cut off. */
  readonly wholeBytes: number;
  /** True if the last whole line lacks its line feed, as some editors leave it. */
  readonly lacksLineFeed: boolean;
  /** Number of the last line, from 1, if it was cut off while it was written. */
  readonly tornLine: number | undefined;
}

/** A file of another version, or a file that is not a recording at all. */
const notRecorded =
  "this is not an answer recorded by version 1. Delete the line, or choose another file: one that plimsoll mock record or createRecorder wrote or, to record, one that does not exist.";

/** Levels of a line: more than any request has, and few enough for recursive code. */
const maxDepth = 1000;

/**
 * Reads a recording: UTF-8 with or without a byte order mark, or UTF-16 with one. A last line that was cut off is left out
 * if there is an answer before it; without one, nothing tells the file from any other.
 *
 * @param bytes - Content of the file.
 * @param file - Its path, for errors.
 * @throws {RecordingError} when any other line is not a recorded answer.
 */
export function readRecording(bytes: Buffer, file: string): Recording {
  const encoding = encodingOf(bytes);
  const answers: RecordedAnswer[] = [];
  let line = 0;
  let wholeBytes = 0;
  let lacksLineFeed = false;
  for (const { bytes: content, end, isEnded } of linesOf(bytes, encoding)) {
    line += 1;
    const text = decodeText(content, encoding);
    const isBlank = text?.trim() === "";
    const answer = text === undefined || isBlank ? undefined : parseAnswer(text);
    const isTorn = !isEnded && answers.length > 0;
    if (answer !== undefined) answers.push(answer);
    else if (!isBlank && isTorn) return { answers, encoding, wholeBytes, lacksLineFeed, tornLine: line };
    else if (!isBlank) throw new RecordingError("NotARecording", { file, line }, notRecorded);
    wholeBytes = end;
    lacksLineFeed = !isEnded;
  }
  return { answers, encoding, wholeBytes, lacksLineFeed, tornLine: undefined };
}

function parseAnswer(text: string): RecordedAnswer | undefined {
  if (isTooDeep(Buffer.from(text), maxDepth)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecordedAnswer(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecordedAnswer(value: unknown): value is RecordedAnswer {
  return (
    isObject(value) &&
    value["recording"] === 1 &&
    Object.hasOwn(services, String(value["service"])) &&
    typeof value["action"] === "string" &&
    (value["format"] === "json" || value["format"] === "xml") &&
    isStatus(value["status"]) &&
    isObject(value["headers"]) &&
    Object.values(value["headers"]).every((header) => typeof header === "string") &&
    typeof value["body"] === "string"
  );
}

/** The statuses of answers: Node sends no others. */
function isStatus(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 200 && value <= 599;
}
