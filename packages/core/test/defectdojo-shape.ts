import { list, object, text } from "./shape.js";

const flag = { type: "boolean" } as const;
const line = (maxLength: number): object => text({ maxLength, pattern: "^[^\\u0000-\\u001f]+$" });

const finding = object(
  {
    title: line(511),
    severity: { enum: ["Info", "Low", "Medium", "High", "Critical"] },
    description: text(),
    active: flag,
    verified: flag,
    false_p: flag,
    risk_accepted: flag,
    static_finding: flag,
    dynamic_finding: flag,
    unique_id_from_tool: text({ pattern: "^[0-9a-f]{64}$" }),
    vuln_id_from_tool: line(500),
    service: line(200),
    steps_to_reproduce: text(),
    severity_justification: text(),
    component_name: line(500),
    component_version: line(100),
    file_path: line(4000),
    cvssv3: line(117),
    cvssv3_score: { type: "number", minimum: 0, maximum: 10 },
    mitigation: text(),
    references: text(),
    date: text({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" }),
    vulnerability_ids: list(line(50), { minItems: 1, uniqueItems: true }),
    tags: list(line(255)),
  },
  [
    "component_name",
    "component_version",
    "file_path",
    "cvssv3",
    "cvssv3_score",
    "mitigation",
    "references",
    "date",
    "vulnerability_ids",
  ],
);

/**
 * Members that the generic import of DefectDojo takes and reports use, with the lengths of its columns: a member beyond them makes it
 * refuse the whole file.
 *
 * @see https://github.com/DefectDojo/django-DefectDojo/blob/master/dojo/tools/generic/json_parser.py, read 2026-11-27
 */
export const DEFECTDOJO_SHAPE: object = object({ findings: list(finding) });
