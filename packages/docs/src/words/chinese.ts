import { code } from "../../build/code-span.ts";
import type { Operation } from "../../build/operation.ts";
import type { Words } from "./english.ts";

/** Answers to the question of whether a retry helps. */
const RETRY: Readonly<Record<string, string>> = {
  No: "否",
  Yes: "可以",
  "Yes, after a pause": "可以，请稍后重试",
  "Only after a look: the service may have acted": "先查询结果再决定：服务可能已经执行",
  "If the action only reads": "仅限只读接口",
};

const WAYS: Readonly<Record<string, string>> = { "Command line": "命令行", "On the wire": "原始报文" };

/** Words of the pages about the services in Chinese, with the terms of the vendors' own documents. */
export const chinese: Words = {
  action: "接口名称",
  actionCount: (count) => `${count} 个接口`,
  actions: "相关接口",
  alsoAs: "其他格式：",
  and: "、",
  any: "任意接口",
  anyCompared: "任意值，精确匹配",
  code: "错误码",
  commonErrors: (count, service) => `另有 ${count} 个 ${service} 公共错误码，任意接口都可能返回`,
  compares: "匹配内容",
  conditions: "参数约束",
  conditionsNote: "这些是参数之间的规则，Schema 无法表达。命令行和模拟器会在发送请求之前检查它们。",
  deprecated: "已废弃",
  effect: "读写类型",
  elseWords: "；否则返回",
  endpoints: "服务地址",
  errorCodes: "错误码",
  errorSummary: "两个服务的全部错误码：含义、能否重试，以及哪些接口会返回",
  errors: "错误码",
  everyPage: "自动翻页，逐条读取",
  examples: "示例",
  facts,
  failureIs: "请求失败时返回",
  field: "参数名称",
  filterNames: "过滤条件名称",
  forTools: "供工具使用",
  header: "请求头",
  headers: "公共请求头（客户端和命令行会自动添加）",
  language: "zh",
  mayBeAbsent: "可能不返回",
  meaning: "描述",
  name: "名称",
  none: "无。",
  onePage: "单页查看全部接口",
  origin: "域名",
  packages: "API 参考",
  packagesSummary: "各软件包的全部函数、类型和选项（含默认值），由源代码注释生成",
  package: "软件包",
  parameter: "参数名称",
  parameters: "输入参数",
  read: "读",
  readOn: (date) => `，查阅于 ${date}。`,
  reference: "交互式参考文档",
  required: "必选",
  response: "输出参数",
  responseNote: ({ service }) =>
    service.envelope === undefined
      ? "请求成功时返回的内容。"
      : `请求成功时返回的内容，外层为 ${code(service.envelope)}。客户端和命令行会去掉这一层。`,
  retry: (text) => RETRY[text] ?? text,
  source: "出处",
  textSearched: "文本，模糊匹配",
  tryIt: "在本页试用",
  type: "类型",
  values: "取值",
  way: (title) => WAYS[title] ?? title,
  whatItDoes: "接口功能",
  whatItIs: "说明",
  worthARetry: "能否重试",
  write: "写",
};

function facts(operation: Operation): readonly (readonly [term: string, words: string])[] {
  const { rpc, service, effect, permission, rateLimit, pagination } = operation;
  const place = rpc.paramsIn === "body" ? "参数以 JSON 放在请求体中" : "参数放在查询字符串中";
  const failure = service.envelope === undefined ? "HTTP 4xx 或 5xx，带 `Code`" : "HTTP 200，带 `Response.Error`";
  const period = rateLimit.perSeconds === 1 ? "每秒" : `每 ${rateLimit.perSeconds} 秒`;
  const pages =
    pagination === undefined
      ? "不分页，一次返回全部"
      : `使用 ${code(pagination.limit)} 和 ${code(pagination.offset)}，默认 ${pagination.defaultLimit ?? "全部"} 条，最多 ${pagination.maxLimit} 条`;
  const access = permission.access === undefined ? "" : `，访问级别 ${code(permission.access)}`;
  return [
    ["读写类型", effect === "read" ? "只读，不产生变更" : "写操作，会产生变更或消耗资源"],
    ["所需权限", `${code(permission.action)}${access}`],
    ["接口请求频率限制", `${period} ${rateLimit.requests} 次`],
    ["分页", pages],
    ["请求方式", `${code(`${rpc.method} ${rpc.path}`)}，接口名放在 ${code(rpc.actionHeader)} 中，${place}`],
    ["失败响应", failure],
    ["API 版本", code(rpc.version)],
  ];
}
