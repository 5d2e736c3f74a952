import { testRule } from "../testing/test-rule.ts";

const LIST = "#/paths/~1DescribeThingList/post/x-conditions";
const FIRST = { id: "a", meaning: "a", code: "InvalidParameter", if: {}, then: {} };

testRule("plimsoll/conditions", [
  { name: "accepts a named rule between real parameters that ends in a listed error", given: {}, want: [] },
  {
    name: "refuses an id that is not in kebab-case",
    given: { [`${LIST}/0/id`]: "OffsetNeedsLimit" },
    want: [`${LIST}/0/id: The id \`OffsetNeedsLimit\` must be in kebab-case.`],
  },
  {
    name: "refuses an id that is taken",
    given: { [LIST]: [FIRST, { ...FIRST, id: "b" }, FIRST] },
    want: [`${LIST}/2/id: The id \`a\` is taken.`],
  },
  {
    name: "refuses a code that the operation does not list",
    given: { [`${LIST}/0/code`]: "MissingParameter" },
    want: [`${LIST}/0/code: \`MissingParameter\` is not in \`x-errors\`.`],
  },
  {
    name: "refuses parameters that do not exist, at the top and in alternatives",
    given: {
      [`${LIST}/0/if`]: { properties: { Start: { const: 1 } }, not: { required: ["End"] } },
      [`${LIST}/0/then/anyOf/0/required`]: ["Limit", "Size"],
    },
    want: [
      `${LIST}/0/if: The request has no parameter \`Start\`, \`End\`.`,
      `${LIST}/0/then: The request has no parameter \`Size\`.`,
    ],
  },
  {
    name: "refuses a request example that breaks a condition",
    given: {
      "#/paths/~1DescribeThingList/post/requestBody/content/application~1json/examples/wrong": { value: { Offset: 1 } },
    },
    want: [`${LIST}/0/then: The request example \`wrong\` breaks the condition.`],
  },
  {
    name: "refuses what is no JSON Schema",
    given: { [`${LIST}/0/if`]: { required: "Offset" }, [`${LIST}/0/then`]: undefined },
    want: [
      `${LIST}/0/if: No valid JSON Schema: /required must be array.`,
      `${LIST}/0/then: A condition is a JSON Schema, an object.`,
    ],
  },
]);
