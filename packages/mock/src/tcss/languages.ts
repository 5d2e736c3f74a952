import { valueOf } from "../wire/query-string.js";
import type { Refusal } from "../gateway/refusal.js";
import { headerOf } from "../wire/message.js";
import type { ParsedRequest } from "../wire/parsed-request.js";
import type { TcssErrorCode } from "./errors.js";
import { isTcssError, tcssErrors } from "./errors.js";
import { readVendorHost } from "./hosts.js";

/** A language of messages, as the common parameter `Language` names it. */
export type Language = "en-US" | "zh-CN";

/**
 * The meaning of the codes in Chinese. The vendor's page explains the codes, and the mock takes the explanations for messages;
 * a code that neither it nor the SDK explains in Chinese is missing here and answered in English.
 *
 * @see https://cloud.tencent.com/document/product/1388/114322, the common codes, read 2026-11-22
 * @see https://github.com/TencentCloud/tencentcloud-sdk-go, `tcss/v20201101/errors.go`, the codes of TCSS, read 2026-11-22
 * @see https://github.com/TencentCloud/tencentcloud-sdk-ruby/issues/9, the message of SignatureFailure, read 2026-11-22
 */
const chinese: Readonly<Partial<Record<TcssErrorCode, string>>> = {
  ActionOffline: "接口已下线。",
  AuthFailure: "CAM签名/鉴权错误。",
  "AuthFailure.InvalidAuthorization": "请求头部的 Authorization 不符合腾讯云标准。",
  "AuthFailure.InvalidSecretId": "密钥非法（不是云 API 密钥类型）。",
  "AuthFailure.MFAFailure": "MFA 错误。",
  "AuthFailure.SecretIdNotFound":
    "密钥不存在。请在控制台检查密钥是否已被删除或者禁用，如状态正常，请检查密钥是否填写正确，注意前后不得有空格。",
  "AuthFailure.SignatureExpire":
    "签名过期。Timestamp 和服务器时间相差不得超过五分钟，请检查本地时间是否和标准时间同步。",
  "AuthFailure.SignatureFailure": "请求签名验证失败，请检查您的签名计算是否正确。",
  "AuthFailure.TokenFailure": "token 错误。",
  "AuthFailure.UnauthorizedOperation": "请求未授权。请参考 CAM 文档对鉴权的说明。",
  DryRunOperation: "DryRun 操作，代表请求将会是成功的，只是多传了 DryRun 参数。",
  FailedOperation: "操作失败。",
  "FailedOperation.AuthorizedNotEnough": "授权数不足。",
  "FailedOperation.ErrAlreadyScanning": "在扫描中或无扫描权限建议授权后扫描。",
  "FailedOperation.ErrRuleNotFind": "当前规则信息未找到。",
  "FailedOperation.RuleNotFind": "当前规则信息未找到。",
  InternalError: "内部错误。",
  "InternalError.ErrRoleNotExist": "用户未授权。",
  "InternalError.MainDBFail": "操作数据库失败。",
  InvalidAction: "接口不存在。",
  InvalidParameter: "参数错误（包括参数格式、类型等错误）。",
  "InvalidParameter.InvalidFormat": "参数格式错误。",
  "InvalidParameter.MissingParameter": "缺少必须参数。",
  "InvalidParameter.ParsingError": "参数解析错误。",
  InvalidParameterValue: "参数取值错误。",
  InvalidRequest: "请求 body 的 multipart 格式错误。",
  IpInBlacklist: "IP地址在黑名单中。",
  IpNotInWhitelist: "IP地址不在白名单中。",
  LimitExceeded: "超过配额限制。",
  MissingParameter: "缺少参数。",
  NoSuchProduct: "产品不存在。",
  NoSuchVersion: "接口版本不存在。",
  RequestLimitExceeded: "请求的次数超过了频率限制。",
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": "主账号超过频率限制。",
  "RequestLimitExceeded.IPLimitExceeded": "IP限频。",
  "RequestLimitExceeded.UinLimitExceeded": "主账号限频。",
  RequestSizeLimitExceeded: "请求包超过限制大小。",
  ResourceInUse: "资源被占用。",
  ResourceInsufficient: "资源不足。",
  ResourceNotFound: "资源不存在。",
  ResourceUnavailable: "资源不可用。",
  ResponseSizeLimitExceeded: "返回包超过限制大小。",
  ServiceUnavailable: "当前服务暂时不可用。",
  UnauthorizedOperation: "未授权操作。",
  UnknownParameter: "未知参数错误，用户多传未定义的参数会导致错误。",
  UnsupportedOperation: "操作不支持。",
  UnsupportedProtocol: "http(s)请求协议错误，只支持 GET 和 POST 请求。",
  UnsupportedRegion: "接口不支持所传地域。",
};

/**
 * The language in which to answer a request: the one it asks for, otherwise Chinese on the mainland site and English
 * elsewhere. An unknown language counts as none.
 */
export function languageOf(request: ParsedRequest): Language {
  const language = headerOf(request.headers, "x-tc-language") ?? valueOf(request.pairs, "Language");
  if (language === "zh-CN" || language === "en-US") return language;
  return readVendorHost(request.hosts[0] ?? "")?.isMainland === true ? "zh-CN" : "en-US";
}

/** The message of a refusal. How the vendor words particulars in Chinese is not documented, so they follow in English. */
export function messageIn(language: Language, { code, message }: Pick<Refusal, "code" | "message">): string {
  if (language === "en-US" || !isTcssError(code)) return message;
  const explained = chinese[code];
  if (explained === undefined) return message;
  return tcssErrors[code].text === message ? explained : `${explained}${message}`;
}
