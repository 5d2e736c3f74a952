import type {
  EvaluatedFinding,
  EvaluatedImage,
  EvaluatedSource,
  Evaluation,
  RuleResult,
} from "../policy/evaluation.js";
import { findingTitleOf } from "./finding-words.js";
import { imageNameOf } from "./image-reference.js";
import { cleanLine, cleanText, cutText } from "./text.js";
import { utcSecondsOf } from "./utc-seconds.js";

/** Findings that a failed rule names; the rest are counted. */
const MAX_NAMED = 50;

/**
 * Writes an evaluation as JUnit XML: a suite for each image, a case for each rule. A rule that fails is a failure, one that is not known
 * is an error, and so is a source that was not read completely.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 */
export async function* writeJunit(evaluation: Evaluation): AsyncGenerator<string, void, undefined> {
  const { head, images } = evaluation;
  const timestamp = utcSecondsOf(head.at);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="plimsoll">\n';
  yield suite("sources", timestamp, head.sources.map(sourceCase));
  for await (const image of images) {
    const account = image.account === undefined ? "" : `${cleanLine(image.account)}: `;
    yield suite(
      `${account}${imageNameOf(image)}`,
      timestamp,
      image.rules.map((rule) => ruleCase(image, rule)),
    );
  }
  yield "</testsuites>\n";
}

interface Case {
  readonly text: string;
  readonly outcome: "error" | "failure" | "pass";
}

function suite(name: string, timestamp: string, cases: readonly Case[]): string {
  const count = (wanted: Case["outcome"]): string => `${cases.filter(({ outcome }) => outcome === wanted).length}`;
  const head = attributes({
    name: cutText(name, 1000),
    tests: `${cases.length}`,
    failures: count("failure"),
    errors: count("error"),
    skipped: "0",
    time: "0",
    timestamp,
  });
  return `  <testsuite${head}>\n${cases.map(({ text }) => text).join("")}  </testsuite>\n`;
}

function ruleCase(image: EvaluatedImage, rule: RuleResult): Case {
  // Jenkins takes what stands before the last dot for a package.
  const open = `    <testcase${attributes({ classname: imageNameOf(image).replaceAll(".", "_"), name: cleanLine(rule.rule), time: "0" })}>`;
  const message = cutText(cleanLine(rule.reason), 1000);
  if (rule.countsAs === "pass") {
    const note = rule.verdict === "pass" ? "" : `<system-out>${escaped(message)}</system-out>`;
    return { text: `${open}${note}</testcase>\n`, outcome: "pass" };
  }
  const outcome = rule.countsAs === "fail" ? "failure" : "error";
  const body = escaped([message, ...namesOf(image.findings, rule)].join("\n"));
  const text = `${open}<${outcome}${attributes({ message, type: rule.kind })}>${body}</${outcome}></testcase>\n`;
  return { text, outcome };
}

function namesOf(findings: readonly EvaluatedFinding[], { rule, countsAs }: RuleResult): readonly string[] {
  const member = countsAs === "fail" ? "breaks" : "undecided";
  const named = findings.filter((finding) => finding[member].includes(rule));
  const names = named.slice(0, MAX_NAMED).map(({ finding }) => findingTitleOf(finding));
  return named.length > MAX_NAMED ? [...names, `and ${named.length - MAX_NAMED} more`] : names;
}

function sourceCase({ source, account, complete, reason }: EvaluatedSource): Case {
  const name = cleanLine(account === undefined ? source : `${account}: ${source}`);
  const open = `    <testcase${attributes({ classname: "sources", name, time: "0" })}>`;
  if (complete) return { text: `${open}</testcase>\n`, outcome: "pass" };
  const error = attributes({
    message: `not read completely: ${cleanLine(reason ?? "no reason is given")}`,
    type: "incomplete",
  });
  return { text: `${open}<error${error}></error></testcase>\n`, outcome: "error" };
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for content and for attributes in double quotes. Every `>` is escaped, so `]]>` cannot stand there. */
function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
