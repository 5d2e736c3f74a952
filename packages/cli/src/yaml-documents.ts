import {
  type CST,
  Composer,
  type Document,
  type DocumentOptions,
  Lexer,
  LineCounter,
  type ParseOptions,
  Parser,
  type SchemaOptions,
} from "yaml";

/** Levels that a text may have. Definitions of custom resources have about 50. */
const MAX_DEPTH = 200;

/** A text is nested too deeply to be read. */
export class NestingError extends RangeError {
  override name = "NestingError" as const;
  /** Line of the first level too many, from 1. */
  readonly line: number;
  /** Its column, from 1. */
  readonly column: number;

  constructor({ line, col }: ReturnType<LineCounter["linePos"]>) {
    super(`lists and objects are nested too deeply: more than ${MAX_DEPTH} levels`);
    this.line = Math.max(line, 1);
    this.column = Math.max(col, 1);
  }
}

/** Documents of a text, and where its lines begin. */
export interface YamlDocuments {
  /** At least one, each with its faults. */
  readonly documents: readonly Document.Parsed[];
  /** Turns the offsets of faults into lines. */
  readonly lines: LineCounter;
}

/** Options of the library. */
export type YamlOptions = Omit<DocumentOptions & ParseOptions & SchemaOptions, "lineCounter" | "prettyErrors">;

/**
 * Parses YAML or JSON like the library's `parseAllDocuments`, with a bound on nesting. The library goes down a level of the text by a level of
 * the stack, and where the stack ends it tries again from each level: a few thousand characters take it seconds, or minutes.
 *
 * @throws {NestingError} when the text has more than 200 levels.
 */
export function yamlDocuments(text: string, options: YamlOptions): YamlDocuments {
  const lines = new LineCounter();
  const composer = new Composer({ ...options, lineCounter: lines });
  return { documents: [...composer.compose(boundedTokens(text, lines), true, text.length)], lines };
}

/**
 * Parses one document into data.
 *
 * @throws {NestingError} when the text has more than 200 levels.
 * @throws {Error} when it is not YAML or JSON, or has several documents. The message says where, and quotes nothing.
 */
export function yamlData(text: string, options: YamlOptions & { readonly maxAliasCount?: number } = {}): unknown {
  const { documents, lines } = yamlDocuments(text, options);
  const [document, second] = documents;
  const [fault] = document?.errors ?? [];
  const at = fault?.pos[0] ?? second?.range[0];
  if (at !== undefined) {
    const { line, col } = lines.linePos(at);
    throw new Error(`${fault?.message ?? "there is more than one document"} at line ${line}, column ${col}`);
  }
  return document?.toJS(options);
}

/** The parser itself needs no stack: it keeps a list of the levels that are open. */
function* boundedTokens(text: string, lines: LineCounter): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_DEPTH) throw new NestingError(lines.linePos(parser.offset));
  }
  yield* parser.end();
}
