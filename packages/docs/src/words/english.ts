import type { Operation } from "../../build/operation.ts";
import { factsOf, responseInWords } from "../../build/operation-words.ts";

/** Words of the pages about the services. A name ends in what it stands for: a heading, a head of a table, a sentence. */
export const english = {
  action: "Action",
  actions: "Actions",
  alsoAs: "Also as",
  and: "and in the",
  any: "any",
  anyCompared: "any, compared",
  code: "Code",
  commonErrors: (count: number, service: string): string => `${count} more that any action of ${service} can answer`,
  compares: "Compares",
  conditions: "Conditions",
  conditionsNote:
    "Rules between parameters that a schema cannot say. The CLI and the mock check them before anything is sent or done.",
  deprecated: "deprecated",
  effect: "Effect",
  elseWords: "; else",
  endpoints: "Endpoints",
  errorCodes: "Error codes",
  errorSummary:
    "Every error code of both services, what it means, whether a retry can help, and which actions answer it",
  errors: "Errors",
  everyPage: "Every page, one item at a time",
  examples: "Examples",
  facts: (operation: Operation): readonly (readonly [term: string, words: string])[] => factsOf(operation),
  failureIs: "A failure is",
  field: "Field",
  filterNames: "Filter names",
  forTools: "For tools",
  header: "Header",
  headers: "Headers; the client and the CLI send them for you",
  // The cast keeps the other languages in the type.
  language: "en" as "en" | "zh",
  mayBeAbsent: "may be absent",
  meaning: "Meaning",
  name: "Name",
  none: "None.",
  onePage: "All in one page",
  origin: "Origin",
  packages: "API reference",
  packagesSummary:
    "Every function, type and option of the packages, with its default, from the comments of their source",
  package: "Package",
  parameter: "Parameter",
  parameters: "Parameters",
  read: "read",
  readOn: (date: string): string => `, read ${date}.`,
  reference: "interactive reference",
  required: "required",
  response: "Response",
  responseNote: (operation: Operation): string => responseInWords(operation),
  retry: (text: string): string => text,
  source: "Source",
  textSearched: "text, searched",
  tryIt: "Try it in this page",
  type: "Type",
  values: "Values",
  way: (title: string): string => title,
  whatItDoes: "What it does",
  whatItIs: "What it is",
  worthARetry: "Worth a retry",
  write: "write",
};

/** Words of the pages about the services in one language. */
export type Words = typeof english;
