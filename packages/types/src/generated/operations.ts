// Generated from specs/ by `pnpm generate`. Do not edit.

import type { ListRecord, OperationRecord, ServiceRecord } from "../operation.js";

/** Facts that hold for every operation of a service. */
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

/** One record for every operation of tcss, by action: `operations.tcss` alone. */
export const tcssOperations: {
  /** Save the automatic licensing rule. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53191 */
  readonly AddEditImageAutoAuthorizedRule: OperationRecord<"tcss", "AddEditImageAutoAuthorizedRule", "write">;
  /** Scan registry images now. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53188 */
  readonly CreateAssetImageRegistryScanTask: OperationRecord<"tcss", "CreateAssetImageRegistryScanTask", "write">;
  /** Set the scheduled scan of host images. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53224 */
  readonly CreateAssetImageScanSetting: OperationRecord<"tcss", "CreateAssetImageScanSetting", "write">;
  /** Scan host images now. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53186 */
  readonly CreateAssetImageScanTask: OperationRecord<"tcss", "CreateAssetImageScanTask", "write">;
  /** Read one image found on hosts. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53171 */
  readonly DescribeAssetImageDetail: OperationRecord<"tcss", "DescribeAssetImageDetail", "read">;
  /** List which host holds which image. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53170 */
  readonly DescribeAssetImageHostList: OperationRecord<"tcss", "DescribeAssetImageHostList", "read">;
  /** List the images found on hosts. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53169 */
  readonly DescribeAssetImageList: ListRecord<"tcss", "DescribeAssetImageList", "read", "List", "Limit", "Offset">;
  /** Ask whether the lists of registry images are fetched. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53167 */
  readonly DescribeAssetImageRegistryAssetStatus: OperationRecord<"tcss", "DescribeAssetImageRegistryAssetStatus", "read">;
  /** Read one image in a registry. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53166 */
  readonly DescribeAssetImageRegistryDetail: OperationRecord<"tcss", "DescribeAssetImageRegistryDetail", "read">;
  /** List the images in registries. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53165 */
  readonly DescribeAssetImageRegistryList: ListRecord<"tcss", "DescribeAssetImageRegistryList", "read", "List", "Limit", "Offset">;
  /** List the connected registries. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53162 */
  readonly DescribeAssetImageRegistryRegistryList: ListRecord<"tcss", "DescribeAssetImageRegistryRegistryList", "read", "List", "Limit", "Offset">;
  /** List the sensitive data and build risks of one image in a registry. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53161 */
  readonly DescribeAssetImageRegistryRiskInfoList: ListRecord<"tcss", "DescribeAssetImageRegistryRiskInfoList", "read", "List", "Limit", "Offset">;
  /** Ask how far a scan of registry images is. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53159 */
  readonly DescribeAssetImageRegistryScanStatusOneKey: OperationRecord<"tcss", "DescribeAssetImageRegistryScanStatusOneKey", "read">;
  /** Count the registry images that wait for a scan. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53158 */
  readonly DescribeAssetImageRegistrySummary: OperationRecord<"tcss", "DescribeAssetImageRegistrySummary", "read">;
  /** List the malware of one image in a registry. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53157 */
  readonly DescribeAssetImageRegistryVirusList: ListRecord<"tcss", "DescribeAssetImageRegistryVirusList", "read", "List", "Limit", "Offset">;
  /** List the vulnerabilities of one image in a registry. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53155 */
  readonly DescribeAssetImageRegistryVulList: ListRecord<"tcss", "DescribeAssetImageRegistryVulList", "read", "List", "Limit", "Offset">;
  /** List the sensitive data and build risks of one image found on hosts. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53153 */
  readonly DescribeAssetImageRiskList: ListRecord<"tcss", "DescribeAssetImageRiskList", "read", "List", "Limit", "Offset">;
  /** Read the scheduled scan of host images. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53151 */
  readonly DescribeAssetImageScanSetting: OperationRecord<"tcss", "DescribeAssetImageScanSetting", "read">;
  /** Ask how far a scan of host images is. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53150 */
  readonly DescribeAssetImageScanStatus: OperationRecord<"tcss", "DescribeAssetImageScanStatus", "read">;
  /** List the malware of one image found on hosts. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53147 */
  readonly DescribeAssetImageVirusList: ListRecord<"tcss", "DescribeAssetImageVirusList", "read", "List", "Limit", "Offset">;
  /** List the vulnerabilities of one image found on hosts. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53145 */
  readonly DescribeAssetImageVulList: ListRecord<"tcss", "DescribeAssetImageVulList", "read", "List", "Limit", "Offset">;
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
  /** List the components of one image found on hosts. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53132 */
  readonly DescribeImageComponentList: ListRecord<"tcss", "DescribeImageComponentList", "read", "List", "Limit", "Offset">;
  /** List the namespaces in the connected registries. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53131 */
  readonly DescribeImageRegistryNamespaceList: ListRecord<"tcss", "DescribeImageRegistryNamespaceList", "read", "NamespaceList", "Limit", "Offset">;
  /** Read the scheduled scan of registry images. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53130 */
  readonly DescribeImageRegistryTimingScanTask: OperationRecord<"tcss", "DescribeImageRegistryTimingScanTask", "read">;
  /** Count the findings in host images by level. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53129 */
  readonly DescribeImageRiskSummary: OperationRecord<"tcss", "DescribeImageRiskSummary", "read">;
  /** Read what the account has bought. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53123 */
  readonly DescribePurchaseStateInfo: OperationRecord<"tcss", "DescribePurchaseStateInfo", "read">;
  /** List the vulnerabilities of the account in packages of operating systems. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53120 */
  readonly DescribeSystemVulList: ListRecord<"tcss", "DescribeSystemVulList", "read", "List", "Limit", "Offset">;
  /** Read one vulnerability. Changes nothing; 20 requests a second. https://www.tencentcloud.com/document/product/1163/52973 */
  readonly DescribeVulDetail: OperationRecord<"tcss", "DescribeVulDetail", "read">;
  /** List the images found on hosts that have one vulnerability. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/52972 */
  readonly DescribeVulImageList: ListRecord<"tcss", "DescribeVulImageList", "read", "List", "Limit", "Offset">;
  /** List the images in registries that have one vulnerability. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/57996 */
  readonly DescribeVulRegistryImageList: ListRecord<"tcss", "DescribeVulRegistryImageList", "read", "List", "Limit", "Offset">;
  /** List the vulnerabilities of the account in web applications and their libraries. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/52969 */
  readonly DescribeWebVulList: ListRecord<"tcss", "DescribeWebVulList", "read", "List", "Limit", "Offset">;
  /** Stop a scan of registry images. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53102 */
  readonly ModifyAssetImageRegistryScanStop: OperationRecord<"tcss", "ModifyAssetImageRegistryScanStop", "write">;
  /** Stop a scan of host images. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53100 */
  readonly ModifyAssetImageScanStop: OperationRecord<"tcss", "ModifyAssetImageScanStop", "write">;
  /** License images for scanning. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53099 */
  readonly ModifyImageAuthorized: OperationRecord<"tcss", "ModifyImageAuthorized", "write">;
  /** Turn the automatic licensing rule on or off. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53094 */
  readonly SwitchImageAutoAuthorizedRule: OperationRecord<"tcss", "SwitchImageAutoAuthorizedRule", "write">;
  /** Fetch the lists of registry images now. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53093 */
  readonly SyncAssetImageRegistryAsset: OperationRecord<"tcss", "SyncAssetImageRegistryAsset", "write">;
  /** Set the scheduled scan of registry images. Changes or spends something; 20 requests a second. https://www.tencentcloud.com/document/product/1163/53091 */
  readonly UpdateImageRegistryTimingScanTask: OperationRecord<"tcss", "UpdateImageRegistryTimingScanTask", "write">;
} = {
  AddEditImageAutoAuthorizedRule: {service:"tcss",action:"AddEditImageAutoAuthorizedRule",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{FailedOperation:"never",InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",MissingParameter:"never"}},
  CreateAssetImageRegistryScanTask: {service:"tcss",action:"CreateAssetImageRegistryScanTask",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{FailedOperation:"never",InvalidParameter:"never",ResourceNotFound:"never"}},
  CreateAssetImageScanSetting: {service:"tcss",action:"CreateAssetImageScanSetting",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never",MissingParameter:"never"}},
  CreateAssetImageScanTask: {service:"tcss",action:"CreateAssetImageScanTask",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeAssetImageDetail: {service:"tcss",action:"DescribeAssetImageDetail",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeAssetImageHostList: {service:"tcss",action:"DescribeAssetImageHostList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeAssetImageList: {service:"tcss",action:"DescribeAssetImageList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"ImageID"},retries:{InternalError:"reads",InvalidParameter:"never","InvalidParameter.RequestTimeout":"reads",ResourceNotFound:"never"}},
  DescribeAssetImageRegistryAssetStatus: {service:"tcss",action:"DescribeAssetImageRegistryAssetStatus",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeAssetImageRegistryDetail: {service:"tcss",action:"DescribeAssetImageRegistryDetail",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeAssetImageRegistryList: {service:"tcss",action:"DescribeAssetImageRegistryList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"Id",numericIdentity:true},retries:{FailedOperation:"never",InvalidParameter:"never","InvalidParameter.RequestTimeout":"reads",ResourceNotFound:"never"}},
  DescribeAssetImageRegistryRegistryList: {service:"tcss",action:"DescribeAssetImageRegistryRegistryList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"RegistryId",numericIdentity:true},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeAssetImageRegistryRiskInfoList: {service:"tcss",action:"DescribeAssetImageRegistryRiskInfoList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:["Behavior","Type","Level","Desc","InstructionContent"]},retries:{FailedOperation:"never",InternalError:"reads",ResourceNotFound:"never"}},
  DescribeAssetImageRegistryScanStatusOneKey: {service:"tcss",action:"DescribeAssetImageRegistryScanStatusOneKey",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",MissingParameter:"never",ResourceNotFound:"never"}},
  DescribeAssetImageRegistrySummary: {service:"tcss",action:"DescribeAssetImageRegistrySummary",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeAssetImageRegistryVirusList: {service:"tcss",action:"DescribeAssetImageRegistryVirusList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:["Path","FileName","FileMd5","VirusName"]},retries:{InternalError:"reads",ResourceNotFound:"never"}},
  DescribeAssetImageRegistryVulList: {service:"tcss",action:"DescribeAssetImageRegistryVulList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:["POCID","CVEID","Name","Component","Version"]},retries:{FailedOperation:"never",InternalError:"reads",ResourceNotFound:"never"}},
  DescribeAssetImageRiskList: {service:"tcss",action:"DescribeAssetImageRiskList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:["Behavior","Type","Level","Desc","InstructionContent"]},retries:{InternalError:"reads",ResourceNotFound:"never"}},
  DescribeAssetImageScanSetting: {service:"tcss",action:"DescribeAssetImageScanSetting",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never"}},
  DescribeAssetImageScanStatus: {service:"tcss",action:"DescribeAssetImageScanStatus",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeAssetImageVirusList: {service:"tcss",action:"DescribeAssetImageVirusList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:["Path","FileName","Md5","VirusName"]},retries:{InternalError:"reads",ResourceNotFound:"never"}},
  DescribeAssetImageVulList: {service:"tcss",action:"DescribeAssetImageVulList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:["CVEID","Name","Component","Version"]},retries:{InternalError:"reads",ResourceNotFound:"never"}},
  DescribeAssetSummary: {service:"tcss",action:"DescribeAssetSummary",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeAutoAuthorizedRuleHost: {service:"tcss",action:"DescribeAutoAuthorizedRuleHost",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",maxLimit:100,identity:"HostID"},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeImageAuthorizedInfo: {service:"tcss",action:"DescribeImageAuthorizedInfo",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads","InternalError.MainDBFail":"reads"}},
  DescribeImageAutoAuthorizedLogList: {service:"tcss",action:"DescribeImageAutoAuthorizedLogList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"ImageId"},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeImageAutoAuthorizedRule: {service:"tcss",action:"DescribeImageAutoAuthorizedRule",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeImageAutoAuthorizedTaskList: {service:"tcss",action:"DescribeImageAutoAuthorizedTaskList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"TaskId",numericIdentity:true},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeImageComponentList: {service:"tcss",action:"DescribeImageComponentList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:["Type","Name","Version","Path"]},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",InvalidParameterValue:"never",MissingParameter:"never",ResourceNotFound:"never"}},
  DescribeImageRegistryNamespaceList: {service:"tcss",action:"DescribeImageRegistryNamespaceList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"NamespaceList",total:"TotalCount",defaultLimit:10,maxLimit:100},retries:{FailedOperation:"never",InternalError:"reads",InvalidParameter:"never",InvalidParameterValue:"never",MissingParameter:"never",UnknownParameter:"never"}},
  DescribeImageRegistryTimingScanTask: {service:"tcss",action:"DescribeImageRegistryTimingScanTask",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
  DescribeImageRiskSummary: {service:"tcss",action:"DescribeImageRiskSummary",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never"}},
  DescribePurchaseStateInfo: {service:"tcss",action:"DescribePurchaseStateInfo",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads","InternalError.ErrRoleNotExist":"never","InternalError.MainDBFail":"reads",InvalidParameter:"never"}},
  DescribeSystemVulList: {service:"tcss",action:"DescribeSystemVulList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"PocID"},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",InvalidParameterValue:"never",MissingParameter:"never",ResourceNotFound:"never"}},
  DescribeVulDetail: {service:"tcss",action:"DescribeVulDetail",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",MissingParameter:"never",ResourceNotFound:"never"}},
  DescribeVulImageList: {service:"tcss",action:"DescribeVulImageList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"ImageID"},retries:{InternalError:"reads",InvalidParameter:"never",MissingParameter:"never",ResourceNotFound:"never"}},
  DescribeVulRegistryImageList: {service:"tcss",action:"DescribeVulRegistryImageList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:["ImageAssetId","ImageRepoAddress","ImageTag","ImageID"]},retries:{InternalError:"reads",InvalidParameter:"never",MissingParameter:"never",ResourceNotFound:"never"}},
  DescribeWebVulList: {service:"tcss",action:"DescribeWebVulList",version:"2020-11-01",effect:"read",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},pagination:{style:"offset",limit:"Limit",offset:"Offset",items:"List",total:"TotalCount",defaultLimit:10,maxLimit:100,identity:"PocID"},retries:{InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",MissingParameter:"never",ResourceNotFound:"never"}},
  ModifyAssetImageRegistryScanStop: {service:"tcss",action:"ModifyAssetImageRegistryScanStop",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
  ModifyAssetImageScanStop: {service:"tcss",action:"ModifyAssetImageScanStop",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{FailedOperation:"never",InternalError:"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  ModifyImageAuthorized: {service:"tcss",action:"ModifyImageAuthorized",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{FailedOperation:"never",InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",InvalidParameterValue:"never",ResourceNotFound:"never"}},
  SwitchImageAutoAuthorizedRule: {service:"tcss",action:"SwitchImageAutoAuthorizedRule",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{FailedOperation:"never",InternalError:"reads","InternalError.MainDBFail":"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  SyncAssetImageRegistryAsset: {service:"tcss",action:"SyncAssetImageRegistryAsset",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InternalError:"reads",InvalidParameter:"never",ResourceNotFound:"never"}},
  UpdateImageRegistryTimingScanTask: {service:"tcss",action:"UpdateImageRegistryTimingScanTask",version:"2020-11-01",effect:"write",paramsIn:"body",rateLimit:{requests:20,perSeconds:1},retries:{InvalidParameter:"never",ResourceNotFound:"never"}},
};

/** One record for every operation of sas, by action: `operations.sas` alone. */
export const sasOperations: {
  /** Stop a scan. Changes or spends something; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-canceloncetask */
  readonly CancelOnceTask: OperationRecord<"sas", "CancelOnceTask", "write">;
  /** Schedule scans. Changes or spends something; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-createcycletask */
  readonly CreateCycleTask: OperationRecord<"sas", "CreateCycleTask", "write">;
  /** Delete a schedule of scans. Changes or spends something; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-deletecycletask */
  readonly DeleteCycleTask: OperationRecord<"sas", "DeleteCycleTask", "write">;
  /** List the malicious files of the images. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeaffectedmaliciousfileimages */
  readonly DescribeAffectedMaliciousFileImages: OperationRecord<"sas", "DescribeAffectedMaliciousFileImages", "read">;
  /** List the servers and other assets. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describecloudcenterinstances */
  readonly DescribeCloudCenterInstances: OperationRecord<"sas", "DescribeCloudCenterInstances", "read">;
  /** List the schedules of scans. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describecycletasklist */
  readonly DescribeCycleTaskList: OperationRecord<"sas", "DescribeCycleTaskList", "read">;
  /** List the kinds of malicious files. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describegroupedmaliciousfiles */
  readonly DescribeGroupedMaliciousFiles: OperationRecord<"sas", "DescribeGroupedMaliciousFiles", "read">;
  /** List the baseline checks of an image. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagebaselineitemlist */
  readonly DescribeImageBaselineItemList: OperationRecord<"sas", "DescribeImageBaselineItemList", "read">;
  /** List the risky build instructions of an image. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagebuildriskbykey */
  readonly DescribeImageBuildRiskByKey: OperationRecord<"sas", "DescribeImageBuildRiskByKey", "read">;
  /** Look up images by UUID. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimageinfolist */
  readonly DescribeImageInfoList: OperationRecord<"sas", "DescribeImageInfoList", "read">;
  /** List the images. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimageinstances */
  readonly DescribeImageInstances: OperationRecord<"sas", "DescribeImageInstances", "read">;
  /** Tell how the last scan of an image goes. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagelatestscantask */
  readonly DescribeImageLatestScanTask: OperationRecord<"sas", "DescribeImageLatestScanTask", "read">;
  /** List the images that have sensitive files. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagelistbysensitivefile */
  readonly DescribeImageListBySensitiveFile: OperationRecord<"sas", "DescribeImageListBySensitiveFile", "read">;
  /** Tell the quota for scans of images. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagescanauthcount */
  readonly DescribeImageScanAuthCount: OperationRecord<"sas", "DescribeImageScanAuthCount", "read">;
  /** List the sensitive files of an image. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagesensitivefilebykey */
  readonly DescribeImageSensitiveFileByKey: OperationRecord<"sas", "DescribeImageSensitiveFileByKey", "read">;
  /** List the kinds of sensitive files. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagesensitivefilelist */
  readonly DescribeImageSensitiveFileList: OperationRecord<"sas", "DescribeImageSensitiveFileList", "read">;
  /** List the vulnerabilities of the images. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagevullist */
  readonly DescribeImageVulList: OperationRecord<"sas", "DescribeImageVulList", "read">;
  /** Get the texts of a vulnerability. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describevuldetails */
  readonly DescribeVulDetails: OperationRecord<"sas", "DescribeVulDetails", "read">;
  /** Change a schedule of scans. Changes or spends something; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-modifycycletask */
  readonly ModifyCycleTask: OperationRecord<"sas", "ModifyCycleTask", "write">;
  /** Scan images now. Changes or spends something; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-publiccreateimagescantask */
  readonly PublicCreateImageScanTask: OperationRecord<"sas", "PublicCreateImageScanTask", "write">;
  /** Tell what a scan would cost. Changes nothing; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-publicprecheckimagescantask */
  readonly PublicPreCheckImageScanTask: OperationRecord<"sas", "PublicPreCheckImageScanTask", "read">;
  /** Add images and scan them. Changes or spends something; 10 requests a second. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-publicsyncandcreateimagescantask */
  readonly PublicSyncAndCreateImageScanTask: OperationRecord<"sas", "PublicSyncAndCreateImageScanTask", "write">;
} = {
  CancelOnceTask: {service:"sas",action:"CancelOnceTask",version:"2018-12-03",effect:"write",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  CreateCycleTask: {service:"sas",action:"CreateCycleTask",version:"2018-12-03",effect:"write",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DeleteCycleTask: {service:"sas",action:"DeleteCycleTask",version:"2018-12-03",effect:"write",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",RdCheckInnerError:"reads",ServerError:"reads"}},
  DescribeAffectedMaliciousFileImages: {service:"sas",action:"DescribeAffectedMaliciousFileImages",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeCloudCenterInstances: {service:"sas",action:"DescribeCloudCenterInstances",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeCycleTaskList: {service:"sas",action:"DescribeCycleTaskList",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeGroupedMaliciousFiles: {service:"sas",action:"DescribeGroupedMaliciousFiles",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageBaselineItemList: {service:"sas",action:"DescribeImageBaselineItemList",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageBuildRiskByKey: {service:"sas",action:"DescribeImageBuildRiskByKey",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageInfoList: {service:"sas",action:"DescribeImageInfoList",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageInstances: {service:"sas",action:"DescribeImageInstances",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageLatestScanTask: {service:"sas",action:"DescribeImageLatestScanTask",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageListBySensitiveFile: {service:"sas",action:"DescribeImageListBySensitiveFile",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageScanAuthCount: {service:"sas",action:"DescribeImageScanAuthCount",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageSensitiveFileByKey: {service:"sas",action:"DescribeImageSensitiveFileByKey",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageSensitiveFileList: {service:"sas",action:"DescribeImageSensitiveFileList",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeImageVulList: {service:"sas",action:"DescribeImageVulList",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  DescribeVulDetails: {service:"sas",action:"DescribeVulDetails",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  ModifyCycleTask: {service:"sas",action:"ModifyCycleTask",version:"2018-12-03",effect:"write",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  PublicCreateImageScanTask: {service:"sas",action:"PublicCreateImageScanTask",version:"2018-12-03",effect:"write",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  PublicPreCheckImageScanTask: {service:"sas",action:"PublicPreCheckImageScanTask",version:"2018-12-03",effect:"read",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
  PublicSyncAndCreateImageScanTask: {service:"sas",action:"PublicSyncAndCreateImageScanTask",version:"2018-12-03",effect:"write",paramsIn:"query",rateLimit:{requests:10,perSeconds:1},retries:{NoPermission:"never",ServerError:"reads"}},
};

/** One record for every operation, by service and action. */
export const operations: { readonly tcss: typeof tcssOperations; readonly sas: typeof sasOperations } = { tcss: tcssOperations, sas: sasOperations };

/** The error codes that each action documents for itself, by service and action. */
export const errorCodes: { readonly [S in keyof typeof operations]: { readonly [A in keyof (typeof operations)[S]]: readonly string[] } } = {
  tcss: {
    AddEditImageAutoAuthorizedRule: ["AuthFailure","FailedOperation","FailedOperation.ErrRuleNotFind","FailedOperation.RuleNotFind","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","MissingParameter"],
    CreateAssetImageRegistryScanTask: ["FailedOperation","InvalidParameter","ResourceNotFound"],
    CreateAssetImageScanSetting: ["InternalError","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.ParsingError","MissingParameter"],
    CreateAssetImageScanTask: ["FailedOperation.ErrAlreadyScanning","InternalError","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetImageDetail: ["InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetImageHostList: ["InternalError","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetImageList: ["InternalError","InvalidParameter","InvalidParameter.ParsingError","InvalidParameter.RequestTimeout","ResourceNotFound"],
    DescribeAssetImageRegistryAssetStatus: ["InternalError","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetImageRegistryDetail: ["InvalidParameter","ResourceNotFound"],
    DescribeAssetImageRegistryList: ["FailedOperation","InvalidParameter","InvalidParameter.RequestTimeout","ResourceNotFound"],
    DescribeAssetImageRegistryRegistryList: ["InvalidParameter","ResourceNotFound"],
    DescribeAssetImageRegistryRiskInfoList: ["FailedOperation","InternalError","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","ResourceNotFound"],
    DescribeAssetImageRegistryScanStatusOneKey: ["InternalError","MissingParameter","ResourceNotFound"],
    DescribeAssetImageRegistrySummary: ["InvalidParameter","ResourceNotFound"],
    DescribeAssetImageRegistryVirusList: ["InternalError","ResourceNotFound"],
    DescribeAssetImageRegistryVulList: ["FailedOperation","InternalError","ResourceNotFound"],
    DescribeAssetImageRiskList: ["InternalError","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetImageScanSetting: ["InternalError","InvalidParameter","InvalidParameter.MissingParameter"],
    DescribeAssetImageScanStatus: ["InternalError","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetImageVirusList: ["InternalError","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetImageVulList: ["InternalError","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAssetSummary: ["InternalError","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeAutoAuthorizedRuleHost: ["AuthFailure","FailedOperation.ErrRuleNotFind","FailedOperation.RuleNotFind","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeImageAuthorizedInfo: ["InternalError","InternalError.MainDBFail"],
    DescribeImageAutoAuthorizedLogList: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeImageAutoAuthorizedRule: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeImageAutoAuthorizedTaskList: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    DescribeImageComponentList: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","InvalidParameterValue","MissingParameter","ResourceNotFound"],
    DescribeImageRegistryNamespaceList: ["AuthFailure","FailedOperation","InternalError","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","InvalidParameterValue","MissingParameter","UnknownParameter"],
    DescribeImageRegistryTimingScanTask: ["InvalidParameter","ResourceNotFound"],
    DescribeImageRiskSummary: ["InternalError","InvalidParameter"],
    DescribePurchaseStateInfo: ["InternalError","InternalError.ErrRoleNotExist","InternalError.MainDBFail","InvalidParameter"],
    DescribeSystemVulList: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","InvalidParameterValue","MissingParameter","ResourceNotFound"],
    DescribeVulDetail: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","MissingParameter","ResourceNotFound"],
    DescribeVulImageList: ["AuthFailure","InternalError","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","MissingParameter","ResourceNotFound"],
    DescribeVulRegistryImageList: ["AuthFailure","InternalError","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","MissingParameter","ResourceNotFound"],
    DescribeWebVulList: ["AuthFailure","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","MissingParameter","ResourceNotFound"],
    ModifyAssetImageRegistryScanStop: ["InvalidParameter","ResourceNotFound"],
    ModifyAssetImageScanStop: ["AuthFailure","FailedOperation","InternalError","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.ParsingError","ResourceNotFound"],
    ModifyImageAuthorized: ["AuthFailure","FailedOperation","FailedOperation.AuthorizedNotEnough","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","InvalidParameterValue","ResourceNotFound"],
    SwitchImageAutoAuthorizedRule: ["AuthFailure","FailedOperation","FailedOperation.ErrRuleNotFind","FailedOperation.RuleNotFind","InternalError","InternalError.MainDBFail","InvalidParameter","InvalidParameter.InvalidFormat","InvalidParameter.MissingParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    SyncAssetImageRegistryAsset: ["InternalError","InvalidParameter","InvalidParameter.ParsingError","ResourceNotFound"],
    UpdateImageRegistryTimingScanTask: ["InvalidParameter","ResourceNotFound"],
  },
  sas: {
    CancelOnceTask: ["InvalidParam","MissingTaskId","NoPermission","ServerError"],
    CreateCycleTask: ["InvalidEnable","InvalidFirstDateStr","InvalidIntervalPeriod","InvalidPeriodUnit","InvalidTargetEndTime","InvalidTargetStartTime","InvalidTaskName","InvalidTaskType","MissingEnable","MissingFirstDateStr","MissingIntervalPeriod","MissingPeriodUnit","MissingTargetEndTime","MissingTargetStartTime","MissingTaskName","MissingTaskType","NoPermission","ServerError"],
    DeleteCycleTask: ["MissingConfigId","NoPermission","RdCheckInnerError","RdCheckNoPermission","ServerError"],
    DescribeAffectedMaliciousFileImages: ["InvalidCurrentPage","InvalidLang","InvalidPageSize","InvalidScanRange","InvalidStatus","MissingCurrentPage","MissingPageSize","NoPermission","ServerError"],
    DescribeCloudCenterInstances: ["InvalidCurrentPage","InvalidImportance","InvalidLang","InvalidLogicalExp","InvalidMachineTypes","InvalidNoGroupTrace","InvalidPageSize","InvalidParam","InvalidResourceDirectoryAccountId","InvalidUseNextToken","NoPermission","ServerError"],
    DescribeCycleTaskList: ["InvalidCurrentPage","InvalidPageSize","InvalidTaskName","InvalidTaskType","NoPermission","ServerError"],
    DescribeGroupedMaliciousFiles: ["InvalidCurrentPage","InvalidLang","InvalidPageSize","InvalidScanRange","MissingCurrentPage","MissingPageSize","NoPermission","ServerError"],
    DescribeImageBaselineItemList: ["InvalidCurrentPage","InvalidLang","InvalidPageSize","InvalidScanRange","InvalidStatus","MissingImageUuid","NoPermission","ServerError"],
    DescribeImageBuildRiskByKey: ["InvalidCurrentPage","InvalidLang","InvalidPageSize","InvalidStatus","NoPermission","ServerError"],
    DescribeImageInfoList: ["MissingUuids","NoPermission","ServerError"],
    DescribeImageInstances: ["InvalidCurrentPage","InvalidLogicalExp","InvalidPageSize","InvalidParam","InvalidScanned","NoPermission","ServerError"],
    DescribeImageLatestScanTask: ["MissingDigest","NoPermission","ServerError"],
    DescribeImageListBySensitiveFile: ["InvalidCurrentPage","InvalidLang","InvalidPageSize","InvalidStatus","NoPermission","ServerError"],
    DescribeImageScanAuthCount: ["NoPermission","ServerError"],
    DescribeImageSensitiveFileByKey: ["InvalidCurrentPage","InvalidLang","InvalidPageSize","NoPermission","ServerError"],
    DescribeImageSensitiveFileList: ["InvalidCriteriaType","InvalidCurrentPage","InvalidLang","InvalidPageSize","NoPermission","ServerError"],
    DescribeImageVulList: ["InvalidCurrentPage","InvalidDealed","InvalidLang","InvalidPageSize","InvalidScanRange","InvalidType","MissingType","NoPermission","ServerError"],
    DescribeVulDetails: ["InvalidLang","InvalidResourceDirectoryAccountId","InvalidType","MissingLang","MissingName","MissingType","NoPermission","ServerError"],
    ModifyCycleTask: ["InvalidEnable","InvalidFirstDateStr","InvalidIntervalPeriod","InvalidParam","InvalidPeriodUnit","InvalidTargetEndTime","InvalidTargetStartTime","InvalidTaskName","InvalidTaskType","MissingConfigId","NoPermission","ServerError"],
    PublicCreateImageScanTask: ["NoPermission","ServerError"],
    PublicPreCheckImageScanTask: ["NoPermission","ServerError"],
    PublicSyncAndCreateImageScanTask: ["InvalidParam","MissingImages","NoPermission","ServerError"],
  },
};
