import { testRule } from "../testing/test-rule.ts";

const OPERATION = "#/paths/~1ModifyThing/post";
const MISSING_IN_SCHEMA = "`x-source` is missing: say which document the schema was read from.";

testRule("plimsoll/source", [
  { name: "accepts operations, objects and tables of codes that name their document", given: {}, want: [] },
  {
    name: "refuses an operation that does not",
    given: { [`${OPERATION}/x-source`]: undefined },
    want: [`${OPERATION}: \`x-source\` is missing: say which document the operation was read from.`],
  },
  {
    name: "refuses an object that does not, in a file of its own or among the components",
    given: {
      "schemas/Thing.json#/x-source": undefined,
      "#/components/schemas/Other": { type: "object" },
    },
    want: [`schemas/Thing.json#/: ${MISSING_IN_SCHEMA}`, `#/components/schemas/Other: ${MISSING_IN_SCHEMA}`],
  },
  {
    name: "refuses a table of codes that does not",
    given: { "#/components/schemas/CommonCode/x-source": undefined },
    want: [`#/components/schemas/CommonCode: ${MISSING_IN_SCHEMA}`],
  },
  {
    name: "asks nothing of a named text or of an object inside a schema",
    given: {
      "#/components/schemas/Text": { type: "string" },
      "schemas/Thing.json#/properties/Inner": { type: "object" },
    },
    want: [],
  },
]);
