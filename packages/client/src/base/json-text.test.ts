import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { sasWire } from "../wire/sas.js";
import { tcssWire } from "../wire/tcss.js";

const { DescribeImageAutoAuthorizedLogList } = operations.tcss;
const { DescribeImageInfoList } = operations.sas;
const parameters = { TaskId: 9007199254740993n, Limit: 5n, Values: [-9007199254740995n] };

test("an integer beyond 2^53 is sent with all its digits: in a JSON body, flattened by GET, and in a query", () => {
  expect(tcssWire({}).encode(DescribeImageAutoAuthorizedLogList, parameters).body).toBe(
    '{"TaskId":9007199254740993,"Limit":5,"Values":[-9007199254740995]}',
  );
  expect(tcssWire({ method: "GET" }).encode(DescribeImageAutoAuthorizedLogList, parameters).query).toBe(
    "Limit=5&TaskId=9007199254740993&Values.0=-9007199254740995",
  );
  expect(sasWire().encode(DescribeImageInfoList, parameters).query).toBe(
    "Limit=5&TaskId=9007199254740993&Values.1=-9007199254740995",
  );
});
