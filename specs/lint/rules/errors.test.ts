import { testRule } from "../testing/test-rule.ts";

const TENCENT = "#/paths/~1DescribeThingList/post";
const ALIBABA = "#/paths/~1ModifyThing/post";
const COMMON = "#/components/schemas/CommonCode";

testRule("plimsoll/errors", [
  { name: "accepts codes that stand in x-errors and in the responses alike", given: {}, want: [] },
  {
    name: "refuses an operation without a table of codes",
    given: { [`${TENCENT}/x-errors`]: undefined },
    want: [`${TENCENT}: \`x-errors\` is missing: list the error codes of the operation.`],
  },
  {
    name: "refuses a code that no response has",
    given: { [`${TENCENT}/x-errors/ResourceNotFound`]: { meaning: "It is not there.", retry: "never" } },
    want: [`${TENCENT}/x-errors: No response has the code \`ResourceNotFound\`.`],
  },
  {
    name: "refuses a code in a response that has no meaning",
    given: { [`${ALIBABA}/responses/403/content/application~1json/schema/properties/Code/enum/1`]: "Forbidden" },
    want: [`${ALIBABA}/x-errors: \`Forbidden\` is in the response 403 but not in \`x-errors\`.`],
  },
  {
    name: "refuses a code with the status of another response, or with none where the response has its own",
    given: {
      [`${ALIBABA}/x-errors/NoPermission/status`]: undefined,
      [`${TENCENT}/x-errors/InvalidParameter/status`]: 400,
    },
    want: [
      `${TENCENT}/x-errors/InvalidParameter: \`InvalidParameter\` comes with the status 200.`,
      `${ALIBABA}/x-errors/NoPermission: \`NoPermission\` comes with the status 403.`,
    ],
  },
  {
    name: "refuses a table of common codes that differs from its enum",
    given: { [`${COMMON}/enum`]: ["InternalError", "Throttled"], [`${COMMON}/x-errors/Gone`]: {} },
    want: [
      `${COMMON}/x-errors: \`enum\` and \`x-errors\` must have the same codes. In one of them only: \`Throttled\`, \`Gone\`.`,
    ],
  },
]);
