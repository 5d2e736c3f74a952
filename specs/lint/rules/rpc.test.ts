import { testRule } from "../testing/test-rule.ts";

const OPERATION = "#/paths/~1ModifyThing/post";

testRule("plimsoll/rpc", [
  { name: "accepts the one path and the version of the description", given: {}, want: [] },
  {
    name: "refuses an operation that does not say what travels",
    given: { [`${OPERATION}/x-rpc`]: undefined },
    want: [`${OPERATION}: \`x-rpc\` is missing: say what travels on the wire.`],
  },
  {
    name: "refuses another path",
    given: { [`${OPERATION}/x-rpc/path`]: "/ModifyThing" },
    want: [`${OPERATION}/x-rpc/path: \`path\` must be \`/\`, the only path on the wire.`],
  },
  {
    name: "refuses a version that is not that of the description",
    given: { "#/info/version": "2021-01-01", "#/paths/~1DescribeThingList/post/x-rpc/version": "2021-01-01" },
    want: [`${OPERATION}/x-rpc/version: \`version\` must be "2021-01-01", as in \`info\`.`],
  },
]);
