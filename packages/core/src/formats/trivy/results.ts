import type { FindingPackage } from "../../findings/finding.js";
import { canonicalText } from "../../findings/keys.js";
import type { EvaluatedFinding, EvaluatedImage } from "../../policy/evaluation.js";
import { settlingException } from "../answer.js";
import type { FormatOptions } from "../format.js";
import { imageNameOf } from "../image-reference.js";
import { cleanLine, cutText } from "../text.js";
import { packageOf, secretOf, vulnerabilityOf } from "./rows.js";
import { systemOf } from "./system.js";

/** The part of a report that is about one file or one list of packages. */
interface Result {
  readonly Target: string;
  readonly Class: string;
  readonly Type?: string;
  Packages?: object[];
  Vulnerabilities?: object[];
  Secrets?: object[];
  ExperimentalModifiedFindings?: object[];
}

type ResultHead = Pick<Result, "Class" | "Target" | "Type">;

/** Results of an image in the order of its findings: packages of the system, packages in each file, secrets in each file. */
export function resultsOf(
  image: EvaluatedImage,
  findings: readonly EvaluatedFinding[],
  options: FormatOptions,
): readonly object[] {
  const results = new Map<string, Result>();
  const packages = new Set<string>();
  const resultFor = (head: ResultHead): Result => {
    const key = canonicalText([head.Class, head.Target, head.Type]);
    const result = results.get(key) ?? { ...head };
    results.set(key, result);
    return result;
  };
  for (const evaluated of findings) {
    const { finding } = evaluated;
    if (finding.kind === "secret") {
      const target = lineOf(finding.path) ?? imageNameOf(image);
      put(resultFor({ Target: target, Class: "secret" }), "Secrets", secretOf(finding), evaluated);
    } else if (finding.kind === "vulnerability") {
      const result = resultFor(headOf(image, finding.package));
      put(result, "Vulnerabilities", vulnerabilityOf(finding, options.texts?.get(finding.id)), evaluated);
      addPackage(result, finding.package, packages);
    }
  }
  return [...results.values()];
}

function addPackage(result: Result, found: FindingPackage | undefined, seen: Set<string>): void {
  if (found === undefined) return;
  const key = canonicalText([result.Class, result.Target, found.name, found.version, found.path, found.purl]);
  if (!seen.has(key)) (result.Packages ??= []).push(packageOf(found));
  seen.add(key);
}

/** A finding that an exception settles stands where Trivy lists what it was told to ignore. */
function put(result: Result, list: "Secrets" | "Vulnerabilities", row: object, evaluated: EvaluatedFinding): void {
  const exception = settlingException(evaluated);
  if (exception === undefined) (result[list] ??= []).push(row);
  else
    (result.ExperimentalModifiedFindings ??= []).push({
      Type: list === "Secrets" ? "secret" : "vulnerability",
      Status: exception.vex === undefined ? "ignored" : "not_affected",
      Statement: cutText(cleanLine(exception.reason), 1000),
      Source: "policy",
      Finding: row,
    });
}

function headOf(image: EvaluatedImage, found: FindingPackage | undefined): ResultHead {
  const name = imageNameOf(image);
  if (found?.type === "os") {
    const system = systemOf(image.os);
    const type = system?.family ?? purlTypeOf(found.purl);
    const target = system === undefined ? name : `${name} (${`${system.family} ${system.version}`.trim()})`;
    return { Target: target, Class: "os-pkgs", ...(type !== undefined && { Type: type }) };
  }
  const path = lineOf(found?.path);
  // Readers take the target of a package of a language for its file, so one without a file has another class.
  if (path === undefined) return { Target: name, Class: "custom" };
  return { Target: path, Class: "lang-pkgs", ...(/\.[jwe]ar$/i.test(path) && { Type: "jar" }) };
}

function purlTypeOf(purl: string | undefined): string | undefined {
  return /^pkg:([a-z]+)\//.exec(purl ?? "")?.[1];
}

function lineOf(text: string | undefined): string | undefined {
  const line = cleanLine(text ?? "");
  return line === "" ? undefined : line;
}
