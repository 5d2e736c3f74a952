import { testRule } from "../testing/test-rule.ts";

const OPERATION = "#/paths/~1ModifyThing/post";

testRule("plimsoll/action-header", [
  { name: "accepts a required header with the name of the action", given: {}, want: [] },
  {
    name: "refuses an operation without the header that x-rpc names",
    given: { [`${OPERATION}/x-rpc/actionHeader`]: "X-TC-Action" },
    want: [`${OPERATION}: The header parameter \`X-TC-Action\` is missing, which \`x-rpc\` names.`],
  },
  {
    name: "refuses a header with the name of another action",
    given: { [`${OPERATION}/parameters/0/schema/const`]: "DescribeThingList" },
    want: [`${OPERATION}/parameters/0: The header \`x-acs-action\` must have the \`const\` ModifyThing.`],
  },
  {
    name: "refuses an optional header",
    given: { [`${OPERATION}/parameters/0/required`]: undefined },
    want: [`${OPERATION}/parameters/0: The header \`x-acs-action\` must be required.`],
  },
  {
    name: "leaves an operation without x-rpc to the rule that asks for it",
    given: { [`${OPERATION}/x-rpc`]: undefined },
    want: [],
  },
]);
