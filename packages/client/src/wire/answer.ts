/** What an {@link Answer} is made of. */
export interface AnswerParts {
  /** HTTP status. */
  readonly status: number;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whole body as text. */
  readonly text: string;
}

/** The service's answer to one attempt. Its body is parsed once, however many stages look at it. */
export class Answer {
  /** HTTP status. */
  readonly status: number;
  /** Whole body as text. */
  readonly text: string;
  /** Attempts that the call took up to this answer. */
  attempts = 1;
  readonly #headers: AnswerParts["headers"];
  #json: { readonly value: unknown } | undefined;

  constructor({ status, headers, text }: AnswerParts) {
    this.status = status;
    this.text = text;
    this.#headers = headers;
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

  /** The parsed body, or `undefined` if it is not JSON. */
  json(): unknown {
    this.#json ??= { value: parse(this.text) };
    return this.#json.value;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
