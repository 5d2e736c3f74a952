import { testRule } from "../testing/test-rule.ts";

testRule("plimsoll/virtual-path", [
  { name: "accepts a path that is the name of its action", given: {}, want: [] },
  {
    name: "refuses a path that is not the name of its action",
    given: { "#/paths/~1ModifyThing/post/operationId": "ChangeThing" },
    want: ["#/paths/~1ModifyThing: The path of the action ChangeThing must be `/ChangeThing`."],
  },
  {
    name: "refuses a method other than post",
    given: { "#/paths/~1ModifyThing/get": { operationId: "GetThing" }, "#/paths/~1ModifyThing/put": {} },
    want: [
      "#/paths/~1ModifyThing: `get` has no place here: an action is a `post`.",
      "#/paths/~1ModifyThing: `put` has no place here: an action is a `post`.",
    ],
  },
  {
    name: "refuses a path without an action, in a file of its own too",
    given: {
      "#/paths/~1ModifyThing": { $ref: "paths/ModifyThing.json" },
      "#/paths/~1Other": {},
      "paths/ModifyThing.json": { post: {} },
    },
    want: [
      "#/paths/~1ModifyThing: The path needs a `post` with an `operationId`.",
      "#/paths/~1Other: The path needs a `post` with an `operationId`.",
    ],
  },
]);
