import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { jsonText } from "../../exact-json.js";
import type { Io } from "../../io.js";
import type { Format } from "../../output/formats.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { reportFailure } from "../../report-failure.js";
import { reportDetails } from "../findings/report-details.js";
import { reportUnread } from "../findings/report-lists.js";
import { unknownImages, unknownText } from "../findings/report-reading.js";
import { groupUnread } from "../findings/unread-lists.js";
import { reportCompleteness } from "../images/completeness.js";
import { reportEmptied } from "./emptied-lists.js";
import type { SyncedAccount } from "./sync-account.js";
import type { AllAccounts } from "./sync-all.js";

/** Next step for images about which nothing is known. */
const REMEDIES: Readonly<Record<string, string>> = {
  canceled: "Scan them: plimsoll scan start.",
  "never-scanned": "Scan them: plimsoll scan start.",
  "scan-failed": "Scan them again: plimsoll scan start.",
  unlicensed: "Give them licenses: plimsoll license plan.",
};

/** Says what was not read, why, and what to do, and how the command ends. */
export async function reportSync(
  { done, failed }: AllAccounts<SyncedAccount>,
  io: Io,
  format: Format,
): Promise<ExitCode> {
  const json = format === "json" || format === "ndjson";
  const unknown = unknownImages({ unknown: done.flatMap(({ plan }) => plan.unknown) });
  for (const group of unknown) {
    const text = `plimsoll: ${visible(unknownText(group))} ${REMEDIES[group.reason] ?? ""}`.trimEnd();
    io.stderr.write(`${json ? jsonText({ unknownImages: group }) : wrapMessage(text, io.stderr)}\n`);
  }
  for (const { row, emptied } of done) reportEmptied(row.account, emptied, { io, json });
  const codes = failed.map(({ error, account }) => reportFailure(error, io, json, account));
  const outcomes = done.flatMap((one) => one.outcomes);
  if (outcomes.length > 0) codes.push(await reportCompleteness({ outcomes }, { printed: 1, io, format }));
  const targets = done.flatMap((one) => one.targets);
  const problems = done.flatMap((one) => one.problems);
  reportUnread(groupUnread(problems, targets), { io, format });
  for (const { detailFailures } of done) reportDetails(detailFailures, io, format);
  const rows = done.map(({ row }) => row);
  if (failed.length === 0 && rows.every(({ verdict }) => verdict === "complete")) return EXIT.clean;
  const worst = codes.find((code) => code !== EXIT.clean);
  if (worst !== undefined && rows.every(({ verdict }) => verdict === "failed")) return worst;
  const message = "the store lacks a part: what was not read stays as it was before. Run plimsoll sync again.";
  return reportFailure(new CommandFailure(EXIT.incomplete, "Incomplete", message), io, json);
}
