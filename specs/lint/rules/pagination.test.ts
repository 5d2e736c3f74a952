import { testRule } from "../testing/test-rule.ts";

const OPERATION = "#/paths/~1DescribeThingList/post";
const TABLE = `${OPERATION}/x-pagination`;

testRule("plimsoll/pagination", [
  { name: "accepts names of real fields and the numbers of the schema", given: {}, want: [] },
  {
    name: "refuses an action with Limit and Offset that does not say how to read its pages",
    given: { [TABLE]: undefined },
    want: [`${OPERATION}: \`x-pagination\` is missing: the action takes \`Limit\` and \`Offset\`.`],
  },
  {
    name: "refuses names of request parameters and response fields that do not exist",
    given: {
      [`${TABLE}/limit`]: "PageSize",
      [`${TABLE}/offset`]: "CurrentPage",
      [`${TABLE}/items`]: "Things",
      [`${TABLE}/total`]: "Total",
      [`${TABLE}/defaultLimit`]: undefined,
      [`${TABLE}/maxLimit`]: undefined,
    },
    want: [
      `${TABLE}/limit: The request has no parameter \`PageSize\`.`,
      `${TABLE}/offset: The request has no parameter \`CurrentPage\`.`,
      `${TABLE}/items: The response has no field \`Things\`.`,
      `${TABLE}/total: The response has no field \`Total\`.`,
      `${TABLE}/identity: An item has no field \`Id\`.`,
    ],
  },
  {
    name: "refuses an identity that the items do not have",
    given: { [`${TABLE}/identity`]: "Uuid" },
    want: [`${TABLE}/identity: An item has no field \`Uuid\`.`],
  },
  {
    name: "refuses an identity of several fields of which the items lack one",
    given: { [`${TABLE}/identity`]: ["Id", "Uuid"] },
    want: [`${TABLE}/identity: An item has no field \`Uuid\`.`],
  },
  {
    name: "refuses items other than texts without an identity",
    given: { [`${TABLE}/identity`]: undefined },
    want: [`${TABLE}/identity: An item is not a text: say by which field it is known again.`],
  },
  {
    name: "refuses numbers that are not those of the schema",
    given: { [`${TABLE}/defaultLimit`]: 20, [`${TABLE}/maxLimit`]: 200 },
    want: [
      `${TABLE}/defaultLimit: \`defaultLimit\` must be the \`default\` of \`Limit\`, 10.`,
      `${TABLE}/maxLimit: \`maxLimit\` must be the \`maximum\` of \`Limit\`, 100.`,
    ],
  },
]);
