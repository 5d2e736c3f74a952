import { fromRoot } from "../from-root.ts";
import { element } from "./element.ts";
import { type Emulator, startEmulator } from "./emulator.ts";
import { namesKnown, withKnownIds } from "./known-ids.ts";
import type { KnownIds, Question } from "./messages.ts";
import { prettyJson } from "./pretty-json.ts";
import { type ConsoleWords, wordsOf } from "./words.ts";

/** A documented request. */
interface Example {
  readonly summary: string;
  readonly request: unknown;
}

/** Parts of the console that change. */
interface Parts {
  readonly section: HTMLElement;
  readonly examples: HTMLSelectElement;
  readonly parameters: HTMLTextAreaElement;
  readonly run: HTMLButtonElement;
  readonly knownIds: HTMLButtonElement;
  readonly reset: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly answer: HTMLPreElement;
}

/**
 * Opens the console of an operation: its documented requests, sent to an emulator in this page.
 *
 * @param place - Element that names the operation, `tcss/DescribeAssetImageList`.
 */
export async function openConsole(place: HTMLElement): Promise<void> {
  const name = place.dataset["try"] ?? "";
  const words = wordsOf(document.documentElement.lang);
  const all = (await (await fetch(fromRoot("try-it.json"))).json()) as Readonly<Record<string, readonly Example[]>>; // the site's own file
  const examples = all[name] ?? [];
  const parts = buildParts(words, examples);
  place.append(parts.section);
  const [service, action = ""] = name.split("/");
  const opened = new Console(parts, words, examples, { service: service === "sas" ? "sas" : "tcss", action });
  void opened.start(words.ready);
  parts.parameters.focus();
}

function buildParts(words: ConsoleWords, examples: readonly Example[]): Parts {
  const list = examples.map(({ summary }, index) => element("option", { value: String(index) }, summary));
  const parts = {
    examples: element("select", {}, ...list),
    parameters: element("textarea", { spellcheck: false, autocomplete: "off", autocapitalize: "off" }),
    run: element("button", { type: "button", className: "try-run" }, words.run),
    knownIds: element("button", { type: "button", hidden: true }, words.knownIds),
    reset: element("button", { type: "button" }, words.reset),
    status: element("p", { role: "status" }),
    answer: element("pre", { tabIndex: 0, role: "region", ariaLabel: words.answer, hidden: true }),
  };
  const { run, knownIds, reset, status, answer } = parts;
  const chosen = element("label", { hidden: examples.length < 2 }, words.example, parts.examples);
  const section = element(
    "section",
    { ariaLabel: words.title },
    element("p", { className: "try-note" }, words.note),
    chosen,
    element("label", {}, words.parameters, parts.parameters),
    element("div", { className: "try-buttons" }, run, knownIds, reset),
    status,
    answer,
  );
  return { ...parts, section };
}

/** A console that is open. */
class Console {
  readonly #parts: Parts;
  readonly #words: ConsoleWords;
  readonly #examples: readonly Example[];
  readonly #operation: Pick<Question, "action" | "service">;
  #emulator: Emulator = startEmulator();
  #ids: KnownIds = {};

  constructor(
    parts: Parts,
    words: ConsoleWords,
    examples: readonly Example[],
    operation: Pick<Question, "action" | "service">,
  ) {
    this.#parts = parts;
    this.#words = words;
    this.#examples = examples;
    this.#operation = operation;
    parts.examples.addEventListener("change", () => this.#showExample());
    parts.parameters.addEventListener("input", () => this.#offerIds());
    parts.parameters.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void this.#run();
    });
    parts.run.addEventListener("click", () => void this.#run());
    parts.knownIds.addEventListener("click", () => this.#useIds());
    parts.reset.addEventListener("click", () => this.#reset());
    this.#showExample();
  }

  /** Waits until the emulator has started, and says so. */
  async start(said: string): Promise<void> {
    const { run, status } = this.#parts;
    status.textContent = this.#words.starting;
    run.disabled = true;
    try {
      if (!isSecureContext) throw new Error(this.#words.insecure);
      this.#ids = await this.#emulator.started;
      run.disabled = false;
      status.textContent = said;
      this.#offerIds();
    } catch (error) {
      status.textContent = this.#words.failed(textOf(error));
    }
  }

  #reset(): void {
    this.#emulator.stop();
    this.#emulator = startEmulator();
    this.#parts.answer.hidden = true;
    void this.start(this.#words.again);
  }

  #showExample(): void {
    const { examples, parameters } = this.#parts;
    this.#write(this.#examples[Number(examples.value)]?.request ?? {});
    parameters.ariaInvalid = "false";
  }

  #write(request: unknown): void {
    const { parameters } = this.#parts;
    parameters.value = JSON.stringify(request, undefined, 2);
    parameters.rows = Math.min(16, parameters.value.split("\n").length + 1);
    this.#offerIds();
  }

  #offerIds(): void {
    const request = parsed(this.#parts.parameters.value);
    this.#parts.knownIds.hidden = request instanceof Error || !namesKnown(request, this.#ids);
  }

  #useIds(): void {
    const { parameters } = this.#parts;
    this.#write(withKnownIds(parsed(parameters.value), this.#ids));
    // The button is gone now, and the focus would be nowhere.
    parameters.focus();
  }

  async #run(): Promise<void> {
    const { parameters, status, answer } = this.#parts;
    const request = parsed(parameters.value);
    parameters.ariaInvalid = String(request instanceof Error);
    if (request instanceof Error) {
      status.textContent = this.#words.notJson(request.message);
      return;
    }
    status.textContent = this.#words.running;
    const outcome = await this.#emulator.send({ ...this.#operation, parameters: parameters.value });
    answer.hidden = outcome.kind === "refusal";
    if (outcome.kind === "refusal") {
      status.textContent = this.#words.refused(outcome.reason);
      return;
    }
    status.textContent = this.#words.answered(outcome.status, outcome.ms.toFixed(0), outcome.requestId);
    answer.textContent = prettyJson(outcome.body);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return new Error(textOf(error));
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
