// Generated from specs/ by `pnpm generate`. Do not edit.

import type { ListRecord, OperationRecord, ServiceRecord } from "../operation.js";

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
  "permissionPrefix": "tcss",
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
  "permissionPrefix": "yundun-sas",
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
export const operations: {
  readonly tcss: {
    /** Save the automatic licensing rule. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53191 */
    readonly AddEditImageAutoAuthorizedRule: OperationRecord<"tcss", "AddEditImageAutoAuthorizedRule", "write">;
    /** Read one image found on hosts. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53171 */
    readonly DescribeAssetImageDetail: OperationRecord<"tcss", "DescribeAssetImageDetail", "read">;
    /** List which host holds which image. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53170 */
    readonly DescribeAssetImageHostList: OperationRecord<"tcss", "DescribeAssetImageHostList", "read">;
    /** List the images found on hosts. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53169 */
    readonly DescribeAssetImageList: ListRecord<"tcss", "DescribeAssetImageList", "read", "List", "Limit", "Offset">;
    /** Read one image in a registry. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53166 */
    readonly DescribeAssetImageRegistryDetail: OperationRecord<"tcss", "DescribeAssetImageRegistryDetail", "read">;
    /** List the images in registries. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53165 */
    readonly DescribeAssetImageRegistryList: ListRecord<"tcss", "DescribeAssetImageRegistryList", "read", "List", "Limit", "Offset">;
    /** List the connected registries. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53162 */
    readonly DescribeAssetImageRegistryRegistryList: ListRecord<"tcss", "DescribeAssetImageRegistryRegistryList", "read", "List", "Limit", "Offset">;
    /** Count the registry images that wait for a scan. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53158 */
    readonly DescribeAssetImageRegistrySummary: OperationRecord<"tcss", "DescribeAssetImageRegistrySummary", "read">;
    /** Count what the account has. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53141 */
    readonly DescribeAssetSummary: OperationRecord<"tcss", "DescribeAssetSummary", "read">;
    /** List the hosts of the automatic licensing rule. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53139 */
    readonly DescribeAutoAuthorizedRuleHost: ListRecord<"tcss", "DescribeAutoAuthorizedRuleHost", "read", "List", "Limit", "Offset">;
    /** Read the license counters. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53136 */
    readonly DescribeImageAuthorizedInfo: OperationRecord<"tcss", "DescribeImageAuthorizedInfo", "read">;
    /** List what one licensing task did. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53135 */
    readonly DescribeImageAutoAuthorizedLogList: ListRecord<"tcss", "DescribeImageAutoAuthorizedLogList", "read", "List", "Limit", "Offset">;
    /** Read the automatic licensing rule. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53134 */
    readonly DescribeImageAutoAuthorizedRule: OperationRecord<"tcss", "DescribeImageAutoAuthorizedRule", "read">;
    /** List the licensing tasks. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53133 */
    readonly DescribeImageAutoAuthorizedTaskList: ListRecord<"tcss", "DescribeImageAutoAuthorizedTaskList", "read", "List", "Limit", "Offset">;
    /** List the namespaces in the connected registries. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53131 */
    readonly DescribeImageRegistryNamespaceList: ListRecord<"tcss", "DescribeImageRegistryNamespaceList", "read", "NamespaceList", "Limit", "Offset">;
    /** Read the scheduled scan of registry images. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53130 */
    readonly DescribeImageRegistryTimingScanTask: OperationRecord<"tcss", "DescribeImageRegistryTimingScanTask", "read">;
    /** Count the findings in host images by level. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53129 */
    readonly DescribeImageRiskSummary: OperationRecord<"tcss", "DescribeImageRiskSummary", "read">;
    /** Read what the account has bought. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53123 */
    readonly DescribePurchaseStateInfo: OperationRecord<"tcss", "DescribePurchaseStateInfo", "read">;
    /** License images for scanning. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53099 */
    readonly ModifyImageAuthorized: OperationRecord<"tcss", "ModifyImageAuthorized", "write">;
    /** Turn the automatic licensing rule on or off. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53094 */
    readonly SwitchImageAutoAuthorizedRule: OperationRecord<"tcss", "SwitchImageAutoAuthorizedRule", "write">;
    /** Set the scheduled scan of registry images. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53091 */
    readonly UpdateImageRegistryTimingScanTask: OperationRecord<"tcss", "UpdateImageRegistryTimingScanTask", "write">;
  };
  readonly sas: {
    /** List the servers and other assets. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describecloudcenterinstances */
    readonly DescribeCloudCenterInstances: OperationRecord<"sas", "DescribeCloudCenterInstances", "read">;
    /** Look up images by UUID. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimageinfolist */
    readonly DescribeImageInfoList: OperationRecord<"sas", "DescribeImageInfoList", "read">;
    /** List the images. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimageinstances */
    readonly DescribeImageInstances: OperationRecord<"sas", "DescribeImageInstances", "read">;
  };
} = {
  tcss: {
    AddEditImageAutoAuthorizedRule: {service:"tcss",action:"AddEditImageAutoAuthorizedRule",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{FailedOperation:"never",InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",MissingParameter:"never"}},
    DescribeAssetImageDetail: {service:"tcss",action:"DescribeAssetImageDetail",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeAssetImageHostList: {service:"tcss",action:"DescribeAssetImageHostList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeAssetImageList: {service:"tcss",action:"DescribeAssetImageList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"ImageID"},retries:{InternalError:"reads",InvalidParameter:"never","InvalidParameter.RequestTimeout":"reads",ResourceNotFound:"never"}},
    DescribeAssetImageRegistryDetail: {service:"tcss",action:"DescribeAssetImageRegistryDetail",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeAssetImageRegistryList: {service:"tcss",action:"DescribeAssetImageRegistryList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"Id",numericIdentity:true},retries:{FailedOperation:"never",InvalidParameter:"never","InvalidParameter.RequestTimeout":"reads",ResourceNotFound:"never"}},
    DescribeAssetImageRegistryRegistryList: {service:"tcss",action:"DescribeAssetImageRegistryRegistryList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"RegistryId",numericIdentity:true},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeAssetImageRegistrySummary: {service:"tcss",action:"DescribeAssetImageRegistrySummary",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeAssetSummary: {service:"tcss",action:"DescribeAssetSummary",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeAutoAuthorizedRuleHost: {service:"tcss",action:"DescribeAutoAuthorizedRuleHost",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",maxLimit:100,identity:"HostID"},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeImageAuthorizedInfo: {service:"tcss",action:"DescribeImageAuthorizedInfo",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads","InternalError.MainDBFail":"reads"}},
    DescribeImageAutoAuthorizedLogList: {service:"tcss",action:"DescribeImageAutoAuthorizedLogList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"ImageId"},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeImageAutoAuthorizedRule: {service:"tcss",action:"DescribeImageAutoAuthorizedRule",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeImageAutoAuthorizedTaskList: {service:"tcss",action:"DescribeImageAutoAuthorizedTaskList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"TaskId",numericIdentity:true},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeImageRegistryNamespaceList: {service:"tcss",action:"DescribeImageRegistryNamespaceList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"NamespaceList",total:"TotalCount",defaultLimit:10,maxLimit:100},retries:{FailedOperation:"never",InternalError:"reads",InvalidParameter:"never",InvalidParameterValue:"never",MissingParameter:"never",UnknownParameter:"never"}},
    DescribeImageRegistryTimingScanTask: {service:"tcss",action:"DescribeImageRegistryTimingScanTask",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
    DescribeImageRiskSummary: {service:"tcss",action:"DescribeImageRiskSummary",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never"}},
    DescribePurchaseStateInfo: {service:"tcss",action:"DescribePurchaseStateInfo",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads","InternalError.ErrRoleNotExist":"never","InternalError.MainDBFail":"reads",InvalidParameter:"never"}},
    ModifyImageAuthorized: {service:"tcss",action:"ModifyImageAuthorized",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{FailedOperation:"never",InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",InvalidParameterValue:"never",ResourceNotFound:"never"}},
    SwitchImageAutoAuthorizedRule: {service:"tcss",action:"SwitchImageAutoAuthorizedRule",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{FailedOperation:"never",InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
    UpdateImageRegistryTimingScanTask: {service:"tcss",action:"UpdateImageRegistryTimingScanTask",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
  },
  sas: {
    DescribeCloudCenterInstances: {service:"sas",action:"DescribeCloudCenterInstances",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
    DescribeImageInfoList: {service:"sas",action:"DescribeImageInfoList",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
    DescribeImageInstances: {service:"sas",action:"DescribeImageInstances",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  },
};

/** The error codes that each action documents for itself, by service and action. */
export const errorCodes: { readonly [S in keyof typeof operations]: { readonly [A in keyof (typeof operations)[S]]: readonly string[] } } = {
  tcss: {
    AddEditImageAutoAuthorizedRule: ["AuthFailure","FailedOperation","FailedOperation.ErrRuleNotFind","FailedOperation.RuleNotFind","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","MissingParameter"],
    DescribeAssetImageDetail: ["InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetImageHostList: ["InternalError","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetImageList: ["InternalError","InvalidParameter","InvalidParameter.ParsingError","InvalidParameter.RequestTimeout","ResourceNotFound"],
    DescribeAssetImageRegistryDetail: ["InvalidParameter","ResourceNotFound"],
    DescribeAssetImageRegistryList: ["FailedOperation","InvalidParameter","InvalidParameter.RequestTimeout","ResourceNotFound"],
    DescribeAssetImageRegistryRegistryList: ["InvalidParameter","ResourceNotFound"],
    DescribeAssetImageRegistrySummary: ["InvalidParameter","ResourceNotFound"],
    DescribeAssetSummary: ["InternalError","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAutoAuthorizedRuleHost: ["AuthFailure","FailedOperation.ErrRuleNotFind","FailedOperation.RuleNotFind","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeImageAuthorizedInfo: ["InternalError","InternalError.MainDBFail"],
    DescribeImageAutoAuthorizedLogList: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeImageAutoAuthorizedRule: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeImageAutoAuthorizedTaskList: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeImageRegistryNamespaceList: ["AuthFailure","FailedOperation","InternalError","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","InvalidParameterValue","MissingParameter","UnknownParameter"],
    DescribeImageRegistryTimingScanTask: ["InvalidParameter","ResourceNotFound"],
    DescribeImageRiskSummary: ["InternalError","InvalidParameter"],
    DescribePurchaseStateInfo: ["InternalError","InternalError.ErrRoleNotExist","InternalError.MainDBFail","InvalidParameter"],
    ModifyImageAuthorized: ["AuthFailure","FailedOperation","FailedOperation.AuthorizedNotEnough","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","InvalidParameterValue","ResourceNotFound"],
    SwitchImageAutoAuthorizedRule: ["AuthFailure","FailedOperation","FailedOperation.ErrRuleNotFind","FailedOperation.RuleNotFind","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    UpdateImageRegistryTimingScanTask: ["InvalidParameter","ResourceNotFound"],
  },
  sas: {
    DescribeCloudCenterInstances: ["InvalidCurrentPage","InvalidImportance","InvalidLang","InvalidLogicalExp","InvalidMachineTypes","InvalidNoGroupTrace","InvalidPageSize","InvalidParam","InvalidResourceDirectoryAccountId","InvalidUseNextToken","NoPermission","ServerError"],
    DescribeImageInfoList: ["MissingUuids","NoPermission","ServerError"],
    DescribeImageInstances: ["InvalidCurrentPage","InvalidLogicalExp","InvalidPageSize","InvalidParam","InvalidScanned","NoPermission","ServerError"],
  },
};
