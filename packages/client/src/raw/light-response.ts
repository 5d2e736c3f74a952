import type { Answer } from "../transport/answer.js";

/**
 * An answer as a `Response`. The members that openapi-fetch uses come from the answer, whose body is parsed already; the
 * others come from a standard `Response` that is made when one of them is asked for.
 */
export class LightResponse implements Response {
  static {
    // openapi-fetch takes from a middleware what is an `instanceof Response`; calling that constructor would cost every call.
    Object.setPrototypeOf(LightResponse.prototype, Response.prototype);
  }

  readonly status: number;
  readonly statusText = "";
  readonly ok: boolean;
  readonly redirected = false;
  readonly type = "default";
  readonly url: string;
  readonly #answer: Answer;
  #headers: Headers | undefined;
  #standard: Response | undefined;

  constructor(url: string, answer: Answer) {
    this.url = url;
    this.status = answer.status;
    this.ok = answer.status >= 200 && answer.status < 300;
    this.#answer = answer;
  }

  get headers(): Headers {
    return (this.#headers ??= headersOf(this.#answer));
  }

  async json(): Promise<unknown> {
    const value = this.#answer.json();
    // The same SyntaxError as of a standard response.
    return value === undefined ? JSON.parse(this.#answer.text) : value;
  }

  async text(): Promise<string> {
    return this.#answer.text;
  }

  get body(): Response["body"] {
    return this.#whole().body;
  }

  get bodyUsed(): boolean {
    return this.#standard?.bodyUsed ?? false;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#whole().arrayBuffer();
  }

  blob(): ReturnType<Response["blob"]> {
    return this.#whole().blob();
  }

  bytes(): ReturnType<Response["bytes"]> {
    return this.#whole().bytes();
  }

  formData(): ReturnType<Response["formData"]> {
    return this.#whole().formData();
  }

  clone(): Response {
    return new LightResponse(this.url, this.#answer);
  }

  #whole(): Response {
    return (this.#standard ??= new Response(this.#answer.text, { status: this.status, headers: this.headers }));
  }
}

/** openapi-fetch parses the text itself, a second time, unless the length of the body is announced. */
function headersOf(answer: Answer): Headers {
  const headers = new Headers(answer.headers());
  if (!headers.has("content-length")) headers.set("content-length", String(answer.text.length));
  return headers;
}
