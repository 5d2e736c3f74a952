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
    "retries": {
      "InternalError": "reads",
      "RequestLimitExceeded": "any",
      "RequestLimitExceeded.GlobalRegionUinLimitExceeded": "any",
      "RequestLimitExceeded.IPLimitExceeded": "any",
      "RequestLimitExceeded.UinLimitExceeded": "any",
      "ServiceUnavailable": "reads"
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
    "retries": {
      "SignatureNonceUsed": "any",
      "Throttling": "any",
      "Throttling.Api": "any",
      "Throttling.User": "any",
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
      "retries": {
        "InternalError": "reads",
        "InvalidParameter": "never",
        "InvalidParameter.RequestTimeout": "reads",
        "ResourceNotFound": "never"
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
      "retries": {
        "InternalError": "reads",
        "InternalError.MainDBFail": "reads",
        "InvalidParameter": "never",
        "ResourceNotFound": "never"
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
      "retries": {
        "FailedOperation": "never",
        "InternalError": "reads",
        "InternalError.MainDBFail": "reads",
        "InvalidParameter": "never",
        "InvalidParameterValue": "never",
        "ResourceNotFound": "never"
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
      "retries": {
        "InvalidParameter": "never",
        "ResourceNotFound": "never"
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
      "retries": {
        "NoPermission": "never",
        "ServerError": "reads"
      }
    }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, OperationRecord>>>>;

/** The error codes that each action documents for itself, by service and action. */
export const errorCodes: { readonly [S in keyof typeof operations]: { readonly [A in keyof (typeof operations)[S]]: readonly string[] } } = {
  "tcss": {
    "DescribeAssetImageList": [
      "InternalError",
      "InvalidParameter",
      "InvalidParameter.ParsingError",
      "InvalidParameter.RequestTimeout",
      "ResourceNotFound"
    ],
    "DescribeImageAutoAuthorizedLogList": [
      "AuthFailure",
      "InternalError",
      "InternalError.MainDBFail",
      "InvalidParameter",
      "InvalidParameter.InvalidFormat",
      "InvalidParameter.MissingParameter",
      "InvalidParameter.ParsingError",
      "ResourceNotFound"
    ],
    "ModifyImageAuthorized": [
      "AuthFailure",
      "FailedOperation",
      "FailedOperation.AuthorizedNotEnough",
      "InternalError",
      "InternalError.MainDBFail",
      "InvalidParameter",
      "InvalidParameter.InvalidFormat",
      "InvalidParameter.MissingParameter",
      "InvalidParameter.ParsingError",
      "InvalidParameterValue",
      "ResourceNotFound"
    ],
    "UpdateImageRegistryTimingScanTask": [
      "InvalidParameter",
      "ResourceNotFound"
    ]
  },
  "sas": {
    "DescribeImageInfoList": [
      "MissingUuids",
      "NoPermission",
      "ServerError"
    ]
  }
};
