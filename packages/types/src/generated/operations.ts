// Generated from specs/ by `pnpm generate`. Do not edit.

import type { OperationRecord, ServiceRecord } from "../operation.js";

/** What holds for every operation of a service. */
export const services = {
  "tcss": {
    "protocol": "tencent-tc3",
    "service": "tcss",
    "version": "2020-11-01",
    "endpoints": [
      "https://tcss.intl.tencentcloudapi.com",
      "https://tcss.tencentcloudapi.com"
    ],
    "errors": {
      "ActionOffline": "never",
      "AuthFailure.InvalidAuthorization": "never",
      "AuthFailure.InvalidSecretId": "never",
      "AuthFailure.MFAFailure": "never",
      "AuthFailure.SecretIdNotFound": "never",
      "AuthFailure.SignatureExpire": "never",
      "AuthFailure.SignatureFailure": "never",
      "AuthFailure.TokenFailure": "never",
      "AuthFailure.UnauthorizedOperation": "never",
      "DryRunOperation": "never",
      "FailedOperation": "never",
      "InternalError": "reads",
      "InvalidAction": "never",
      "InvalidParameter": "never",
      "InvalidParameterValue": "never",
      "InvalidRequest": "never",
      "IpInBlacklist": "never",
      "IpNotInWhitelist": "never",
      "LimitExceeded": "never",
      "MissingParameter": "never",
      "NoSuchProduct": "never",
      "NoSuchVersion": "never",
      "RequestLimitExceeded": "any",
      "RequestLimitExceeded.GlobalRegionUinLimitExceeded": "any",
      "RequestLimitExceeded.IPLimitExceeded": "any",
      "RequestLimitExceeded.UinLimitExceeded": "any",
      "RequestSizeLimitExceeded": "never",
      "ResourceInUse": "never",
      "ResourceInsufficient": "never",
      "ResourceNotFound": "never",
      "ResourceUnavailable": "never",
      "ResponseSizeLimitExceeded": "never",
      "ServiceUnavailable": "reads",
      "UnauthorizedOperation": "never",
      "UnknownParameter": "never",
      "UnsupportedOperation": "never",
      "UnsupportedProtocol": "never",
      "UnsupportedRegion": "never"
    }
  },
  "sas": {
    "protocol": "alibaba-acs3",
    "service": "sas",
    "version": "2018-12-03",
    "endpoints": [
      "https://tds.ap-southeast-1.aliyuncs.com",
      "https://tds.cn-shanghai.aliyuncs.com"
    ],
    "errors": {
      "ContentMD5NotMatched": "never",
      "IncompleteSignature": "never",
      "InvalidAccessKeyId.Inactive": "never",
      "InvalidParameter.Accept": "never",
      "InvalidParameter.Format": "never",
      "InvalidProtocol.NeedSsl": "never",
      "InvalidSecurityToken.Expired": "never",
      "InvalidSecurityToken.Malformed": "never",
      "InvalidSecurityToken.MismatchWithAccessKey": "never",
      "InvalidSignatureMethod": "never",
      "InvalidTimeStamp.Expired": "never",
      "InvalidTimeStamp.Format": "never",
      "InvalidVersion": "never",
      "MissingAccessKeyId": "never",
      "MissingAction": "never",
      "MissingSecurityToken": "never",
      "MissingSignature": "never",
      "MissingSignatureNonce": "never",
      "MissingTimestamp": "never",
      "MissingVersion": "never",
      "NoPermission": "never",
      "SignatureDoesNotMatch": "never",
      "SignatureNonceUsed": "any",
      "Throttling": "any",
      "Throttling.Api": "any",
      "Throttling.User": "any",
      "UnsupportedHTTPMethod": "never",
      "Forbidden.RAM": "never",
      "InvalidAccessKeyId.NotFound": "never",
      "InvalidAction.NotFound": "never",
      "InvalidApi.NotFound": "never",
      "InvalidProduct.NotFound": "never",
      "InternalError": "reads",
      "ServiceUnavailable": "reads",
      "ServiceTimeout": "reads"
    }
  }
} as const satisfies Readonly<Record<string, ServiceRecord>>;

/** One record for every operation, by service and action. */
export const operations = {
  "tcss": {
    "DescribeAssetImageList": {
      "service": "tcss",
      "action": "DescribeAssetImageList",
      "version": "2020-11-01",
      "effect": "read",
      "paramsIn": "body",
      "rateLimit": {
        "requests": 20,
        "perSeconds": 1
      },
      "pagination": {
        "style": "offset",
        "limit": "Limit",
        "offset": "Offset",
        "items": "List",
        "total": "TotalCount",
        "defaultLimit": 10,
        "maxLimit": 100,
        "identity": "ImageID"
      },
      "errors": {
        "InternalError": "reads",
        "InvalidParameter": "never",
        "InvalidParameter.ParsingError": "never",
        "InvalidParameter.RequestTimeout": "reads",
        "ResourceNotFound": "never"
      },
      "schemas": {
        "request": "#/paths/~1DescribeAssetImageList/post/requestBody/content/application~1json/schema",
        "response": "#/paths/~1DescribeAssetImageList/post/responses/200/content/application~1json/schema"
      }
    },
    "DescribeImageAutoAuthorizedLogList": {
      "service": "tcss",
      "action": "DescribeImageAutoAuthorizedLogList",
      "version": "2020-11-01",
      "effect": "read",
      "paramsIn": "body",
      "rateLimit": {
        "requests": 20,
        "perSeconds": 1
      },
      "pagination": {
        "style": "offset",
        "limit": "Limit",
        "offset": "Offset",
        "items": "List",
        "total": "TotalCount",
        "defaultLimit": 10,
        "maxLimit": 100,
        "identity": "ImageId"
      },
      "errors": {
        "AuthFailure": "never",
        "InternalError": "reads",
        "InternalError.MainDBFail": "reads",
        "InvalidParameter": "never",
        "InvalidParameter.InvalidFormat": "never",
        "InvalidParameter.MissingParameter": "never",
        "InvalidParameter.ParsingError": "never",
        "ResourceNotFound": "never"
      },
      "schemas": {
        "request": "#/paths/~1DescribeImageAutoAuthorizedLogList/post/requestBody/content/application~1json/schema",
        "response": "#/paths/~1DescribeImageAutoAuthorizedLogList/post/responses/200/content/application~1json/schema"
      }
    },
    "ModifyImageAuthorized": {
      "service": "tcss",
      "action": "ModifyImageAuthorized",
      "version": "2020-11-01",
      "effect": "write",
      "paramsIn": "body",
      "rateLimit": {
        "requests": 20,
        "perSeconds": 1
      },
      "errors": {
        "AuthFailure": "never",
        "FailedOperation": "never",
        "FailedOperation.AuthorizedNotEnough": "never",
        "InternalError": "reads",
        "InternalError.MainDBFail": "reads",
        "InvalidParameter": "never",
        "InvalidParameter.InvalidFormat": "never",
        "InvalidParameter.MissingParameter": "never",
        "InvalidParameter.ParsingError": "never",
        "InvalidParameterValue": "never",
        "ResourceNotFound": "never"
      },
      "schemas": {
        "request": "#/paths/~1ModifyImageAuthorized/post/requestBody/content/application~1json/schema",
        "response": "#/paths/~1ModifyImageAuthorized/post/responses/200/content/application~1json/schema"
      }
    },
    "UpdateImageRegistryTimingScanTask": {
      "service": "tcss",
      "action": "UpdateImageRegistryTimingScanTask",
      "version": "2020-11-01",
      "effect": "write",
      "paramsIn": "body",
      "rateLimit": {
        "requests": 20,
        "perSeconds": 1
      },
      "errors": {
        "InvalidParameter": "never",
        "ResourceNotFound": "never"
      },
      "schemas": {
        "request": "#/paths/~1UpdateImageRegistryTimingScanTask/post/requestBody/content/application~1json/schema",
        "response": "#/paths/~1UpdateImageRegistryTimingScanTask/post/responses/200/content/application~1json/schema"
      }
    }
  },
  "sas": {
    "DescribeImageInfoList": {
      "service": "sas",
      "action": "DescribeImageInfoList",
      "version": "2018-12-03",
      "effect": "read",
      "paramsIn": "query",
      "rateLimit": {
        "requests": 10,
        "perSeconds": 1
      },
      "errors": {
        "MissingUuids": "never",
        "NoPermission": "never",
        "ServerError": "reads"
      },
      "schemas": {
        "request": "#/paths/~1DescribeImageInfoList/post/parameters",
        "response": "#/paths/~1DescribeImageInfoList/post/responses/200/content/application~1json/schema"
      }
    }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, OperationRecord>>>>;
