import { type ParseJson, parseJson } from "../base/parse-json.js";
import type { SigningKey } from "../base/signing-key.js";

/** Constructor options of {@link Answer}. */
export interface AnswerParts {
  /** HTTP status. */
  readonly status: number;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whole body as text. */
  readonly text: string;
  /** Result of `mayHoldLargeInteger` for the bytes of the body. @default it is found out when the body is parsed */
  readonly hasLarge?: boolean | undefined;
  /** Reads JSON. @default parseJson with large integers as `bigint` */
  readonly parse?: ParseJson;
}

/** Key and rate limiter of one attempt. The retry stage, outside both, needs them to react to the answer. */
export interface AttemptContext {
  /** The key that signed the request. */
  readonly key: SigningKey;
  /** Holds the rate limiter's queue that the request passed for some milliseconds, because the service throttled it. */
  readonly holdQueue: (delayMs: number) => void;
}

/** The service's answer to one attempt. Its body is parsed once, however many stages look at it. */
export class Answer {
  /** HTTP status. */
  readonly status: number;
  /** Whole body as text. */
  readonly text: string;
  /** Attempts that the call took up to this answer. */
  attempts = 1;
  /** True if the call ended here only because the client's retry budget was spent. */
  budgetSpent = false;
  /** Key and rate limiter of the attempt. Set by the rate-limit stage. */
  context: AttemptContext | undefined;
  readonly #headers: AnswerParts["headers"];
  readonly #parse: ParseJson;
  readonly #hasLarge: boolean | undefined;
  #json: { readonly value: unknown } | undefined;
  #reading: { readonly read: unknown; readonly value: unknown } | undefined;

  constructor({ status, headers, text, hasLarge, parse = parseJson }: AnswerParts) {
    this.status = status;
    this.text = text;
    this.#headers = headers;
    this.#hasLarge = hasLarge;
    this.#parse = parse;
  }

  /** Value of a header by its lower-case name, `undefined` without it. */
  header(name: string): string | undefined {
    const value = this.#headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  }

  /** All headers by lower-case name. */
  headers(): Record<string, string> {
    const headers: Record<string, string> = {};
    for (const name of Object.keys(this.#headers)) {
      const value = this.header(name);
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  }

  /** The same answer with other headers and another text. */
  replacedBy(headers: Readonly<Record<string, string>>, text: string): Answer {
    return new Answer({ status: this.status, headers, text, parse: this.#parse });
  }

  /** Reads something from the answer by a function, once for all stages that ask with the same function. */
  readBy<T>(read: (answer: Answer) => T): T {
    if (this.#reading?.read !== read) this.#reading = { read, value: read(this) };
    return this.#reading.value as T; // the same function read it
  }

  /** The parsed body, or `undefined` if it is not JSON. */
  json(): unknown {
    this.#json ??= { value: this.#parse(this.text, this.#hasLarge) };
    return this.#json.value;
  }
}
