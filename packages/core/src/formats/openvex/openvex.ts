import type { Evaluation } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";
import { stableUuid } from "../stable-uuid.js";
import { cutText } from "../text.js";
import { createStatementBook } from "./statement-book.js";

/**
 * Writes the exceptions of an evaluation as OpenVEX 0.2.0, which scanners read to leave out findings that were decided on. Findings without an
 * exception are not in it. An exception with a reason of VEX says `not_affected`, one without `affected`, one that has expired
 * `under_investigation`.
 *
 * @param evaluation - The evaluation; its images are read once, and only exceptions are held.
 * @param options - See {@link FormatOptions}; `onNote` is told how many findings cannot be stated, and when the document has no
 * statements, which the schema does not allow but scanners accept.
 */
export async function* writeOpenvex(
  evaluation: Evaluation,
  { version, onNote }: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const book = createStatementBook();
  for await (const image of evaluation.images) book.add(image);
  for (const [reason, count] of book.left)
    onNote?.(`OpenVEX lacks ${count} of the findings under exceptions: ${reason}.`);
  const statements = book.statements();
  if (statements.length === 0)
    onNote?.("OpenVEX has no statement, as no exception covers a vulnerability that it can name; scanners read it.");
  const head = {
    // Exceptions are made by people: the tool only passes them on.
    author: cutText([...book.owners].filter((owner) => owner !== "").join(", "), 1000) || "Plimsoll",
    role: "Owners of the exceptions in a policy",
    timestamp: evaluation.head.at,
    version: 1,
    tooling: `Plimsoll ${version}`,
  };
  const texts = statements.map((statement) => JSON.stringify(statement));
  const id = `urn:uuid:${stableUuid(["openvex/1", JSON.stringify(head), ...texts].join("\n"))}`;
  const start = { "@context": "https://openvex.dev/ns/v0.2.0", "@id": id, ...head };
  yield `${JSON.stringify(start).slice(0, -1)},"statements":[`;
  for (const [index, text] of texts.entries()) yield `${index === 0 ? "\n" : ",\n"}${text}`;
  yield "\n]}\n";
}
