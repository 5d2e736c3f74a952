import { testRule } from "../testing/test-rule.ts";

const OPERATION = "#/paths/~1ModifyThing/post";
const THING = "schemas/Thing.json#/properties";

testRule("plimsoll/described", [
  { name: "accepts sentences, and no words for what a schema rules out", given: {}, want: [] },
  {
    name: "refuses an operation, a parameter and a property without a description",
    given: {
      [`${OPERATION}/description`]: undefined,
      [`${OPERATION}/parameters/1/description`]: "",
      [`${THING}/Id/description`]: undefined,
    },
    want: [
      `${THING}/Id: The property \`Id\` has no description.`,
      `${OPERATION}: The operation has no description.`,
      `${OPERATION}/parameters/1: The parameter \`Id\` has no description.`,
    ],
  },
  {
    name: "refuses a description that does not end like a sentence",
    given: {
      [`${OPERATION}/description`]: "Changes a thing",
      [`${OPERATION}/parameters/1/description`]: "ID of the thing,",
      [`${THING}/Id/description`]: "ID of the `thing`",
    },
    want: [
      `${THING}/Id: The property \`Id\` has a description that does not end like a sentence.`,
      `${OPERATION}: The operation has a description that does not end like a sentence.`,
      `${OPERATION}/parameters/1: The parameter \`Id\` has a description that does not end like a sentence.`,
    ],
  },
  {
    name: "takes the description of what a property refers to",
    given: {
      [`${THING}/Bare`]: { $ref: "#/definitions/Bare" },
      [`${THING}/Full`]: { $ref: "#/definitions/Full" },
      "schemas/Thing.json#/definitions": { Bare: { type: "string" }, Full: { type: "string", description: "A text." } },
    },
    want: [`${THING}/Bare: The property \`Bare\` has no description.`],
  },
]);
