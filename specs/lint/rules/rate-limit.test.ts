import { testRule } from "../testing/test-rule.ts";

const OPERATION = "#/paths/~1ModifyThing/post";

testRule("plimsoll/rate-limit", [
  { name: "accepts an operation that says how many requests the service takes", given: {}, want: [] },
  {
    name: "refuses an operation that does not say",
    given: { [`${OPERATION}/x-rate-limit`]: undefined },
    want: [`${OPERATION}: \`x-rate-limit\` is missing: say how many requests the service takes.`],
  },
]);
