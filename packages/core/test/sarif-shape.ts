import { list, object } from "./shape.js";

const text = { type: "string", minLength: 1, pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f]*$" } as const;
const message = object({ text });
const tags = { type: "array", items: text, maxItems: 10, uniqueItems: true } as const;

const rule = object(
  {
    id: { ...text, maxLength: 255 },
    shortDescription: object({ text: { ...text, maxLength: 1024 } }),
    fullDescription: object({ text: { ...text, maxLength: 1024 } }),
    help: message,
    helpUri: { type: "string", pattern: "^https://" },
    defaultConfiguration: object({ level: { enum: ["error", "warning", "note"] } }),
    properties: object({ tags, "security-severity": { type: "string", pattern: "^(\\d\\.\\d|10\\.0)$" } }, [
      "security-severity",
    ]),
  },
  ["helpUri"],
);

const one = { const: 1 } as const;
const location = object({
  physicalLocation: object({
    artifactLocation: object({
      uri: { type: "string", pattern: "^[A-Za-z0-9%._~!*'()-]+(/[A-Za-z0-9%._~!*'()-]+)*$" },
    }),
    region: object({ startLine: one, startColumn: one, endLine: one, endColumn: one }),
  }),
  logicalLocations: list(object({ fullyQualifiedName: text, kind: { const: "resource" } }), { minItems: 1 }),
});

const result = object(
  {
    ruleId: text,
    ruleIndex: { type: "integer", minimum: 0 },
    kind: { enum: ["fail", "open"] },
    level: { enum: ["error", "warning", "note", "none"] },
    message,
    locations: list(location, { minItems: 1, maxItems: 1 }),
    partialFingerprints: { type: "object", additionalProperties: { type: "string", minLength: 1 } },
    suppressions: list(
      object({ kind: { const: "external" }, status: { const: "accepted" }, justification: { type: "string" } }),
    ),
    properties: { type: "object" },
  },
  ["properties"],
);

const driver = object({
  name: text,
  version: text,
  semanticVersion: text,
  informationUri: { type: "string", pattern: "^https://" },
  rules: list(rule, { maxItems: 25_000 }),
});

const run = object({
  tool: object({ driver }),
  automationDetails: object({ id: { type: "string", pattern: "^plimsoll/.+/$" } }),
  invocations: list(
    object({
      executionSuccessful: { type: "boolean" },
      exitCode: { enum: [0, 3, 5] },
      endTimeUtc: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
      toolExecutionNotifications: list(object({ level: { const: "warning" }, message })),
    }),
    { minItems: 1, maxItems: 1 },
  ),
  columnKind: { const: "utf16CodeUnits" },
  results: list(result, { maxItems: 5000 }),
});

/**
 * The part of SARIF 2.1.0 that reports use, with the limits of GitHub: members beyond it are errors.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export const SARIF_SHAPE: object = object({
  $schema: text,
  version: { const: "2.1.0" },
  runs: list(run, { minItems: 1, maxItems: 1 }),
});
