import { isObject } from "@plimsoll/mock/internal";
import { services } from "@plimsoll/types";
import type { Service } from "@plimsoll/types";

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

/** A recording that cannot be read. */
export class RecordingError extends Error {
  override readonly name = "RecordingError" as const;
  /** Path of the file. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;

  constructor(file: string, line: number, problem: string) {
    super(`${file}, line ${line}: ${problem}`);
    this.file = file;
    this.line = line;
  }
}

/** The content of a recording. */
export interface Recording {
  readonly answers: readonly RecordedAnswer[];
  /** Characters up to the end of the last complete line; the rest was cut off while it was written. */
  readonly wholeLength: number;
}

/**
 * Reads a recording. A last line that was cut off is left out.
 *
 * @param text - Content of the file.
 * @param file - Its path, for errors.
 * @throws {RecordingError} when any other line is not a recorded answer.
 */
export function readRecording(text: string, file: string): Recording {
  const wholeLength = text.lastIndexOf("\n") + 1;
  const answers: RecordedAnswer[] = [];
  for (const [index, line] of text.slice(0, wholeLength).split("\n").entries()) {
    if (line.trim() === "") continue;
    const value = parse(line);
    if (!isRecordedAnswer(value))
      throw new RecordingError(file, index + 1, "this is not an answer recorded by version 1.");
    answers.push(value);
  }
  return { answers, wholeLength };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
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
