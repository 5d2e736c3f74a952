import { list, object, text } from "./shape.js";

const identifier = object({ type: text(), name: text(), value: text(), url: text({ pattern: "^https?://.+" }) }, [
  "url",
]);
const tool = object({ id: text(), name: text(), version: text(), vendor: object({ name: text() }) });
const time = text({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" });

const vulnerability = object(
  {
    id: text({ pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$" }),
    name: text({ maxLength: 255 }),
    description: text({ maxLength: 1_048_576 }),
    severity: { enum: ["Info", "Unknown", "Low", "Medium", "High", "Critical"] },
    solution: text({ maxLength: 7000 }),
    identifiers: list(identifier, { minItems: 1 }),
    links: list(object({ url: text({ pattern: "^https?://.+" }) })),
    flags: list(object({ type: { const: "flagged-as-likely-false-positive" }, origin: text(), description: text() })),
    location: object({
      dependency: object({ package: object({ name: text() }), version: text() }),
      operating_system: text(),
      image: text({ pattern: "^[^:]+(:\\d+[^:]*)?:[^:]+(:\\d+[^:]*)?$" }),
    }),
  },
  ["solution", "flags"],
);

/**
 * The part of the schema of GitLab container scanning 15.0.2 that reports use, with the pattern of images of newer ones: members
 * beyond it are errors. No package of npm or Debian holds the schema, so this was derived from it, and compared with it member by member:
 * what this takes the schema takes. The schema is the file that GitLab's server checks reports by,
 * `lib/gitlab/ci/parsers/security/validators/schemas/15.0.2/container-scanning-report-format.json` at the commit
 * e23c409e66b47a970a3cb83ac15d2ff906e75ce0 of gitlabhq/gitlabhq.
 *
 * @see https://gitlab.com/gitlab-org/security-products/security-report-schemas, read 2026-11-28
 */
export const GITLAB_SHAPE: object = object({
  version: { const: "15.0.2" },
  vulnerabilities: list(vulnerability),
  scan: object({
    analyzer: tool,
    scanner: tool,
    type: { const: "container_scanning" },
    start_time: time,
    end_time: time,
    status: { enum: ["success", "failure"] },
    messages: list(object({ level: { enum: ["info", "warn", "fatal"] }, value: text() })),
  }),
});
