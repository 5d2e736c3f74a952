import type { Because } from "./evaluation.js";
import { eachFactOnce, listGaps, scanGap } from "./gaps.js";
import type { Judged, ScanFacts } from "./judged.js";
import type { ReadyRule } from "./rule.js";
import { type Subject, isLicensed } from "./subject.js";

/** Facts about one demand: those that break it, and those that leave it undecided. */
interface Facts {
  readonly fails?: readonly Because[];
  readonly opens?: readonly Because[];
}

/** Judges the demands of a rule on one image. */
export function judgeRequire({ rule: { require = {} } }: ReadyRule, subject: Subject, options: ScanFacts): Judged {
  const facts: readonly Facts[] = [
    require.scanned === true ? scannedFacts(options) : {},
    require.complete === true ? completeFacts(subject, options) : {},
    require.licensed === true ? licensedFacts(subject) : {},
  ];
  const fails = facts.flatMap(({ fails: found = [] }) => found);
  if (fails.length > 0) return ["fail", eachFactOnce(fails)];
  const opens = facts.flatMap(({ opens: found = [] }) => found);
  return opens.length > 0 ? ["unknown", eachFactOnce(opens)] : ["pass", []];
}

function scannedFacts({ age, scanned, isPartial }: ScanFacts): Facts {
  const gap = scanGap(scanned, age);
  if (gap === undefined) return {};
  const isOpen = gap.code === "scan-running" || gap.code === "scan-time-absent";
  return isOpen ? { opens: [gap] } : unlessNewer(gap, isPartial);
}

function completeFacts(subject: Subject, { scanned, isPartial }: ScanFacts): Facts {
  const failed = Object.keys(scanned.scanErrors);
  if (failed.length === 0) return { opens: listGaps(subject) };
  return unlessNewer({ code: "scan-part-failed", text: `the scan for ${failed.join(", ")} failed` }, isPartial);
}

function licensedFacts({ places }: Subject): Facts {
  const licensed = isLicensed(places);
  if (licensed === undefined)
    return {
      opens: [{ code: "field-absent", text: "the cloud does not say whether it has a license", field: "licensed" }],
    };
  return licensed ? {} : { fails: [{ code: "unlicensed", text: "no scan license" }] };
}

/** A demand on the newest scan fails for sure only where the newest scan is known. */
function unlessNewer(fact: Because, isPartial: boolean): Facts {
  if (!isPartial) return { fails: [fact] };
  const { code, text } = fact;
  return {
    opens: [{ code, text: `${text}; a newer scan may be in a list of images that was not read completely` }],
  };
}
