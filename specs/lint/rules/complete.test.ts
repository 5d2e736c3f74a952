import { testRule } from "../testing/test-rule.ts";

const OPERATION = "#/paths/~1ModifyThing/post";
const THING = "schemas/Thing.json#/properties";

testRule("plimsoll/complete", [
  { name: "accepts an operation in which nothing is left to be filled in", given: {}, want: [] },
  {
    name: "refuses a field that does not say what it holds, as one of the service's common fields that is misspelled",
    given: { [`${THING}/Limt`]: { description: "Things in one page." } },
    want: [`${THING}/Limt: The field \`Limt\` has no type.`],
  },
  {
    name: "refuses a placeholder that nothing fills in",
    given: { [`${OPERATION}/summary`]: "Like {action}", [`${OPERATION}/x-source/url`]: "https://example.com/{page}" },
    want: [
      `${OPERATION}/x-source/url: \`https://example.com/{page}\` has a placeholder that nothing fills in.`,
      `${OPERATION}/summary: \`Like {action}\` has a placeholder that nothing fills in.`,
    ],
  },
  {
    name: "refuses a part of a file of examples that has no place in an operation",
    given: { [`${OPERATION}/x-examples`]: { answers: { documented: { value: {} } } } },
    want: [`${OPERATION}: A file of examples has \`request\`, \`answer\` and \`failure\`, not \`answers\`.`],
  },
  {
    name: "leaves other braces alone",
    given: { [`${OPERATION}/summary`]: "Give { Id }, {id} or {#regionId}" },
    want: [],
  },
]);
