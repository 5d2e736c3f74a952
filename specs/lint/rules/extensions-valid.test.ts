import { testRule } from "../testing/test-rule.ts";

const OPERATION = "#/paths/~1DescribeThingList/post";
const FILTERS = "schemas/Thing.json#/x-filters";

testRule("plimsoll/extensions-valid", [
  { name: "accepts extensions of the published forms", given: {}, want: [] },
  {
    name: "refuses an extension that is not ours, wherever it stands",
    given: { [`${OPERATION}/x-efect`]: "read", "#/info/x-logo": {} },
    want: [
      "#/info/x-logo: `x-logo` is not in `specs/extensions`.",
      `${OPERATION}/x-efect: \`x-efect\` is not in \`specs/extensions\`.`,
    ],
  },
  {
    name: "does not take a property for an extension",
    given: { "schemas/Thing.json#/properties/x-colour": { type: "string" } },
    want: [],
  },
  {
    name: "refuses x-rpc with the header of the other cloud",
    given: { [`${OPERATION}/x-rpc/actionHeader`]: "x-acs-action" },
    want: [
      `${OPERATION}/x-rpc: \`x-rpc/actionHeader\` must be equal to constant (X-TC-Action).`,
      `${OPERATION}/x-rpc: \`x-rpc\` must match "then" schema.`,
    ],
  },
  {
    name: "refuses an x-effect that is neither read nor write",
    given: { [`${OPERATION}/x-effect`]: "none" },
    want: [`${OPERATION}/x-effect: \`x-effect\` must be equal to one of the allowed values (read, write).`],
  },
  {
    name: "refuses an x-permission without a prefix, and an access level that no page has",
    given: { [`${OPERATION}/x-permission`]: { action: "DescribeThingList", access: "Read" } },
    want: [
      `${OPERATION}/x-permission: \`x-permission/action\` must match pattern "^[a-z][a-z0-9-]*:[A-Z][A-Za-z0-9]*$".`,
      `${OPERATION}/x-permission: \`x-permission/access\` must be equal to one of the allowed values (create, delete, get, list, none, read, update, write).`,
    ],
  },
  {
    name: "refuses an x-rate-limit of no requests",
    given: { [`${OPERATION}/x-rate-limit`]: { requests: 0 } },
    want: [
      `${OPERATION}/x-rate-limit: \`x-rate-limit\` must have required property 'perSeconds'.`,
      `${OPERATION}/x-rate-limit: \`x-rate-limit/requests\` must be >= 1.`,
    ],
  },
  {
    name: "refuses a member of x-pagination that nobody reads",
    given: { [`${OPERATION}/x-pagination/cursor`]: "Next" },
    want: [`${OPERATION}/x-pagination: \`x-pagination\` must NOT have additional properties (cursor).`],
  },
  {
    name: "refuses an error code without a meaning or with an unknown retry",
    given: { [`${OPERATION}/x-errors/InvalidParameter`]: { retry: "maybe" } },
    want: [
      `${OPERATION}/x-errors: \`x-errors/InvalidParameter\` must have required property 'meaning'.`,
      `${OPERATION}/x-errors: \`x-errors/InvalidParameter/retry\` must be equal to one of the allowed values (never, reads, any).`,
    ],
  },
  {
    name: "refuses a condition without a then",
    given: { [`${OPERATION}/x-conditions/0/then`]: undefined },
    want: [`${OPERATION}/x-conditions: \`x-conditions/0\` must have required property 'then'.`],
  },
  {
    name: "refuses a filter on text that lists values",
    given: { [FILTERS]: { Name: { meaning: "Name", match: "text", values: ["a"] } } },
    want: [
      `${FILTERS}: \`x-filters/Name/match\` must be equal to constant (value).`,
      `${FILTERS}: \`x-filters/Name\` must match "then" schema.`,
    ],
  },
  {
    name: "refuses a source that was not read on a day",
    given: { "schemas/Thing.json#/x-source/read": "November 2026" },
    want: [
      'schemas/Thing.json#/x-source: `x-source/read` must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$".',
    ],
  },
]);
