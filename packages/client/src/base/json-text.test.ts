import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { sasProtocol } from "../wire/sas.js";
import { tcssProtocol } from "../wire/tcss.js";

const { DescribeImageAutoAuthorizedLogList } = operations.tcss;
const { DescribeImageInfoList } = operations.sas;
const parameters = { TaskId: 9007199254740993n, Limit: 5n, Values: [-9007199254740995n] };

test("an integer beyond 2^53 is sent with all its digits: in a JSON body, flattened by GET, and in a query", () => {
  expect(tcssProtocol({}).encode(DescribeImageAutoAuthorizedLogList, parameters).body).toBe(
    '{"TaskId":9007199254740993,"Limit":5,"Values":[-9007199254740995]}',
  );
  expect(tcssProtocol({ method: "GET" }).encode(DescribeImageAutoAuthorizedLogList, parameters).query).toBe(
    "Limit=5&TaskId=9007199254740993&Values.0=-9007199254740995",
  );
  expect(sasProtocol().encode(DescribeImageInfoList, parameters).query).toBe(
    "Limit=5&TaskId=9007199254740993&Values.1=-9007199254740995",
  );
});
