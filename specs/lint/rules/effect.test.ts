import { testRule } from "../testing/test-rule.ts";

const READ = "#/paths/~1DescribeThingList/post";
const WRITE = "#/paths/~1ModifyThing/post";

testRule("plimsoll/effect", [
  { name: "accepts a read that is called Describe and a write that is called Modify", given: {}, want: [] },
  {
    name: "refuses an operation without an effect",
    given: { [`${WRITE}/x-effect`]: undefined },
    want: [`${WRITE}: \`x-effect\` is missing: \`read\`, or \`write\` if the action changes or spends something.`],
  },
  {
    name: "refuses a write that is marked as a read, since it would be repeated",
    given: { [`${WRITE}/x-effect`]: "read" },
    want: [`${WRITE}/x-effect: \`x-effect\` must be \`write\`, going by the name ModifyThing.`],
  },
  {
    name: "refuses a read that is marked as anything else",
    given: { [`${READ}/x-effect`]: "none" },
    want: [`${READ}/x-effect: \`x-effect\` must be \`read\`, going by the name DescribeThingList.`],
  },
  {
    name: "takes a check before a scan for a read",
    given: { [`${WRITE}/operationId`]: "PublicPreCheckThing" },
    want: [`${WRITE}/x-effect: \`x-effect\` must be \`read\`, going by the name PublicPreCheckThing.`],
  },
]);
