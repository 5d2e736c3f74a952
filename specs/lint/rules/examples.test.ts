import { testRule } from "../testing/test-rule.ts";

const IN_BODY = "#/paths/~1DescribeThingList/post";
const IN_QUERY = "#/paths/~1ModifyThing/post";
const NO_REQUEST = "The request has no example with the name `documented`.";
const NO_RESPONSE = "The response 200 has no example with the name `documented`.";

testRule("plimsoll/examples", [
  { name: "accepts documented examples of the body, of a parameter and of the response", given: {}, want: [] },
  {
    name: "refuses a body without the documented example",
    given: { [`${IN_BODY}/requestBody/content/application~1json/examples`]: { other: { value: {} } } },
    want: [`${IN_BODY}: ${NO_REQUEST}`],
  },
  {
    name: "refuses query parameters without the documented example",
    given: { [`${IN_QUERY}/parameters/1/examples`]: undefined },
    want: [`${IN_QUERY}: ${NO_REQUEST}`],
  },
  {
    name: "refuses a response without the documented example",
    given: {
      [`${IN_BODY}/responses/200/content/application~1json/examples`]: undefined,
      [`${IN_QUERY}/responses/200`]: { description: "Nothing." },
    },
    want: [`${IN_BODY}: ${NO_RESPONSE}`, `${IN_QUERY}: ${NO_RESPONSE}`],
  },
  {
    name: "asks for no request example of an action that takes no parameters",
    given: { [`${IN_QUERY}/parameters`]: [] },
    want: [],
  },
]);
