import type { RequestOf } from "@plimsoll/types";

import type { AnswerOf, Handler } from "../../gateway/handler.js";
import type { Condition } from "../../state/database.js";
import { everyRow } from "../../state/database.js";
import type { Servers } from "../../state/servers.js";
import type { CriterionRules } from "../criteria.js";
import { contains, equals, equalsNumber, isOneOf, join, splitList, toCondition } from "../criteria.js";
import { readNextToken, toNextToken } from "../next-token.js";
import { pageOf, rowsOf } from "../paging.js";

type Request = RequestOf<"sas", "DescribeCloudCenterInstances">;

const rules: CriterionRules = new Map([
  ["instanceId", equals("row ->> '$.InstanceId'")],
  ["instanceName", contains("row ->> '$.InstanceName'")],
  ["uuidList", isOneOf("uuid")],
  ["vpcInstanceId", equals("row ->> '$.VpcInstanceId'")],
  ["regionId", equals("row ->> '$.RegionId'")],
  ["internetIp", equals("row ->> '$.InternetIp'")],
  ["intranetIp", equals("row ->> '$.IntranetIp'")],
  ["ipList", hasAddress],
  ["osType", (value) => equals("lower(row ->> '$.Os')")(value.toLowerCase())],
  ["osName", contains("row ->> '$.OsName'")],
  ["clientStatus", equals("row ->> '$.ClientStatus'")],
  ["clientSubStatus", equals("row ->> '$.ClientSubStatus'")],
  ["runningStatus", equals("row ->> '$.Status'")],
  ["riskStatus", equals("row ->> '$.RiskStatus'")],
  ["vulStatus", equals("row ->> '$.VulStatus'")],
  ["alarmStatus", equals("row ->> '$.AlarmStatus'")],
  ["hcStatus", equals("row ->> '$.HcStatus'")],
  ["containerStatus", equals("row ->> '$.HasContainer'")],
  ["importance", equalsNumber("row ->> '$.Importance'")],
  ["groupId", equalsNumber("row ->> '$.GroupId'")],
  ["groupName", contains("row ->> '$.GroupTrace'")],
  ["exposedStatus", equalsNumber("row ->> '$.ExposedStatus'")],
  ["authVersion", equalsNumber("row ->> '$.AuthVersion'")],
]);

/** Lists the servers. The mock has no other assets. */
export const describeCloudCenterInstances: Handler<"sas", "DescribeCloudCenterInstances"> = (
  request,
  { store: { servers } },
) => {
  const selection = servers.select(join([toCondition(request, rules), ...conditionsOf(request)], "AND"));
  const answer = request.UseNextToken === true ? afterToken : onPage;
  return { Success: true, ...answer(request, { servers, selection }) };
};

interface Found {
  readonly servers: Servers;
  readonly selection: Uint32Array;
}

function onPage(request: Request, { servers, selection }: Found): AnswerOf<"sas", "DescribeCloudCenterInstances"> {
  const page = pageOf(request);
  const rows = rowsOf(selection, page);
  return {
    PageInfo: { CurrentPage: page.current, PageSize: page.size, TotalCount: selection.length, Count: rows.length },
    Instances: read(request, servers, rows),
  };
}

function afterToken(request: Request, { servers, selection }: Found): AnswerOf<"sas", "DescribeCloudCenterInstances"> {
  const { size } = pageOf(request);
  const lastRow = readNextToken(request.NextToken ?? "");
  const next = selection.findIndex((row) => row > lastRow);
  const rows = next < 0 ? new Uint32Array() : selection.subarray(next, next + size);
  const lastOfPage = rows.at(-1);
  const isLast = lastOfPage === undefined || lastOfPage === selection.at(-1);
  return {
    PageInfo: {
      PageSize: size,
      Count: rows.length,
      ...(isLast ? {} : { NextToken: toNextToken(lastOfPage) }),
    },
    Instances: read(request, servers, rows),
  };
}

/** Assets without a group are in one that the vendor shows as `default` or by its Chinese name. */
function read(
  { NoGroupTrace = false }: Request,
  servers: Servers,
  rows: Uint32Array,
): AnswerOf<"sas", "DescribeCloudCenterInstances">["Instances"] {
  const instances = servers.read(rows);
  if (!NoGroupTrace) return instances;
  return instances.map((instance) =>
    instance.GroupTrace === "default" ? { ...instance, GroupTrace: "未分组" } : instance,
  );
}

function conditionsOf({ MachineTypes = "ecs", Flags = "", Importance, RegionId = "" }: Request): readonly Condition[] {
  return [
    MachineTypes === "ecs" ? everyRow : { sql: "FALSE", values: [] },
    Flags === "" ? everyRow : isOneOf("CAST(row ->> '$.Vendor' AS TEXT)")(Flags),
    Importance === undefined ? everyRow : equalsNumber("row ->> '$.Importance'")(String(Importance)),
    RegionId === "" ? everyRow : equals("row ->> '$.RegionId'")(RegionId),
  ];
}

function hasAddress(value: string): Condition {
  const list = JSON.stringify(splitList(value));
  return {
    sql: "(row ->> '$.InternetIp' IN (SELECT value FROM json_each(?)) OR row ->> '$.IntranetIp' IN (SELECT value FROM json_each(?)))",
    values: [list, list],
  };
}
