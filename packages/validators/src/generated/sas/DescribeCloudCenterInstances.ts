// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":[],"properties":{"Criteria":{"type":"string"},"LogicalExp":{"type":"string","enum":["OR","AND"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1},"UseNextToken":{"type":"boolean"},"NextToken":{"type":"string"},"MachineTypes":{"type":"string","enum":["ecs","cloud_product","eci","rund","runc"]},"Flags":{"type":"string"},"Importance":{"type":"integer","enum":[0,1,2]},"Lang":{"type":"string","enum":["zh","en"]},"NoGroupTrace":{"type":"boolean"},"ResourceDirectoryAccountId":{"type":"integer"},"RegionId":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Criteria !== undefined){
if(typeof data.Criteria !== "string"){
const err1 = {instancePath:instancePath+"/Criteria",schemaPath:"#/properties/Criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.LogicalExp !== undefined){
let data1 = data.LogicalExp;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/LogicalExp",schemaPath:"#/properties/LogicalExp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "OR") || (data1 === "AND"))){
const err3 = {instancePath:instancePath+"/LogicalExp",schemaPath:"#/properties/LogicalExp/enum",keyword:"enum",params:{allowedValues: schema11.properties.LogicalExp.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data2 = data.CurrentPage;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data3 = data.PageSize;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.UseNextToken !== undefined){
if(typeof data.UseNextToken !== "boolean"){
const err8 = {instancePath:instancePath+"/UseNextToken",schemaPath:"#/properties/UseNextToken/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
const err9 = {instancePath:instancePath+"/NextToken",schemaPath:"#/properties/NextToken/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.MachineTypes !== undefined){
let data6 = data.MachineTypes;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/MachineTypes",schemaPath:"#/properties/MachineTypes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data6 === "ecs") || (data6 === "cloud_product")) || (data6 === "eci")) || (data6 === "rund")) || (data6 === "runc"))){
const err11 = {instancePath:instancePath+"/MachineTypes",schemaPath:"#/properties/MachineTypes/enum",keyword:"enum",params:{allowedValues: schema11.properties.MachineTypes.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Flags !== undefined){
if(typeof data.Flags !== "string"){
const err12 = {instancePath:instancePath+"/Flags",schemaPath:"#/properties/Flags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Importance !== undefined){
let data8 = data.Importance;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err13 = {instancePath:instancePath+"/Importance",schemaPath:"#/properties/Importance/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data8 === 0) || (data8 === 1)) || (data8 === 2))){
const err14 = {instancePath:instancePath+"/Importance",schemaPath:"#/properties/Importance/enum",keyword:"enum",params:{allowedValues: schema11.properties.Importance.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Lang !== undefined){
let data9 = data.Lang;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data9 === "zh") || (data9 === "en"))){
const err16 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.Lang.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.NoGroupTrace !== undefined){
if(typeof data.NoGroupTrace !== "boolean"){
const err17 = {instancePath:instancePath+"/NoGroupTrace",schemaPath:"#/properties/NoGroupTrace/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ResourceDirectoryAccountId !== undefined){
let data11 = data.ResourceDirectoryAccountId;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err18 = {instancePath:instancePath+"/ResourceDirectoryAccountId",schemaPath:"#/properties/ResourceDirectoryAccountId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.RegionId !== undefined){
if(typeof data.RegionId !== "string"){
const err19 = {instancePath:instancePath+"/RegionId",schemaPath:"#/properties/RegionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeCloudCenterInstances. */
export const action: LoadedAction = createAction({
  name: "DescribeCloudCenterInstances",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "List the servers and other assets",
  "description": "Returns one page of the assets that the service knows: servers, products of the cloud, containers. `DescribeImageInfoList` takes their UUIDs.\n\nThere are two ways through the pages. With `CurrentPage`, `PageInfo.TotalCount` counts all assets that match. With `UseNextToken`, each answer has the token of the next page and there is no total; the vendor recommends it.",
  "tags": [
    "Assets"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "Criteria": {
        "type": "string",
        "description": "What to look for, a JSON array as text. Each entry has `name` and `value`, both case-sensitive. Among the names are `instanceId`, `instanceName`, `uuidList`, `vpcInstanceId`, `regionId`, `internetIp`, `intranetIp`, `ipList`, `osType`, `clientStatus`, `riskStatus`, `vulStatus`, `alarmStatus`, `hcStatus` and `importance`; the operation `DescribeCriteria` lists them all.",
        "examples": [
          "[{\"name\":\"riskStatus\",\"value\":\"YES\"},{\"name\":\"internetIp\",\"value\":\"1.2.XX.XX\"}]"
        ]
      },
      "LogicalExp": {
        "type": "string",
        "enum": [
          "OR",
          "AND"
        ],
        "default": "OR",
        "description": "How the entries of `Criteria` are combined: `OR`, one of them must match; `AND`, all of them.",
        "examples": [
          "OR"
        ]
      },
      "CurrentPage": {
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "default": 1,
        "description": "Number of the page, counted from 1.",
        "examples": [
          1
        ]
      },
      "PageSize": {
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "default": 20,
        "description": "Assets in one page, at least 1. The vendor names no largest size.",
        "examples": [
          100
        ]
      },
      "UseNextToken": {
        "type": "boolean",
        "description": "Whether to read the pages by token. The answers then have no `PageInfo.TotalCount`.",
        "examples": [
          false,
          true
        ]
      },
      "NextToken": {
        "type": "string",
        "description": "Token of the page, the `PageInfo.NextToken` of the answer before it. None for the first page. Counts only with `UseNextToken`.",
        "examples": []
      },
      "MachineTypes": {
        "type": "string",
        "enum": [
          "ecs",
          "cloud_product",
          "eci",
          "rund",
          "runc"
        ],
        "description": "Kind of the assets: `ecs`, servers; `cloud_product`, products of the cloud; `eci`, elastic container instances; `rund` and `runc`, containers of these run times.",
        "examples": [
          "ecs"
        ]
      },
      "Flags": {
        "type": "string",
        "description": "Whose assets, numbers separated by commas: 0, Alibaba Cloud; 1, outside it; 2, a data center; 3, 4, 5, 7, 14 and 16, other clouds; 8, lightweight servers; 9, Serverless App Engine; 10, Platform for AI.",
        "examples": []
      },
      "Importance": {
        "type": "integer",
        "format": "int32",
        "enum": [
          0,
          1,
          2
        ],
        "description": "How important the assets are: 2, important; 1, normal; 0, for tests.",
        "examples": []
      },
      "Lang": {
        "type": "string",
        "enum": [
          "zh",
          "en"
        ],
        "default": "zh",
        "description": "Language of the texts: `zh` or `en`.",
        "examples": [
          "zh"
        ]
      },
      "NoGroupTrace": {
        "type": "boolean",
        "default": false,
        "description": "`true` keeps the Chinese name of the group of assets without a group in `GroupTrace`, `false` shows it as `default`.",
        "examples": [
          false
        ]
      },
      "ResourceDirectoryAccountId": {
        "type": "integer",
        "format": "int64",
        "description": "Account whose assets are listed, a member of the resource directory of the caller's account.",
        "examples": []
      },
      "RegionId": {
        "type": "string",
        "description": "Region of the assets. Use `regionId` in `Criteria`.",
        "examples": [],
        "deprecated": true
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "Criteria": "[{\"name\":\"riskStatus\",\"value\":\"YES\"},{\"name\":\"internetIp\",\"value\":\"1.2.XX.XX\"}]",
        "LogicalExp": "OR",
        "CurrentPage": 1,
        "PageSize": 100,
        "UseNextToken": false,
        "MachineTypes": "ecs",
        "Lang": "zh",
        "NoGroupTrace": false
      }
    },
    "by-token": {
      "summary": "The first page by token",
      "value": {
        "UseNextToken": true
      }
    }
  },
  "conditions": [],
  "errors": {
    "InvalidCurrentPage": {
      "status": 400,
      "meaning": "CurrentPage is not a number of a page.",
      "retry": "never"
    },
    "InvalidImportance": {
      "status": 400,
      "meaning": "Importance is not 0, 1 or 2.",
      "retry": "never"
    },
    "InvalidLang": {
      "status": 400,
      "meaning": "Lang is neither zh nor en.",
      "retry": "never"
    },
    "InvalidLogicalExp": {
      "status": 400,
      "meaning": "LogicalExp is neither OR nor AND.",
      "retry": "never"
    },
    "InvalidMachineTypes": {
      "status": 400,
      "meaning": "MachineTypes is not a documented kind.",
      "retry": "never"
    },
    "InvalidNoGroupTrace": {
      "status": 400,
      "meaning": "NoGroupTrace is neither true nor false.",
      "retry": "never"
    },
    "InvalidPageSize": {
      "status": 400,
      "meaning": "PageSize is not a size of a page.",
      "retry": "never"
    },
    "InvalidParam": {
      "status": 400,
      "meaning": "A parameter is wrong, for example because Criteria is not JSON.",
      "retry": "never"
    },
    "InvalidResourceDirectoryAccountId": {
      "status": 400,
      "meaning": "ResourceDirectoryAccountId is not a number.",
      "retry": "never"
    },
    "InvalidUseNextToken": {
      "status": 400,
      "meaning": "UseNextToken is neither true nor false.",
      "retry": "never"
    },
    "NoPermission": {
      "status": 403,
      "meaning": "The caller is not authorized for this operation.",
      "retry": "never"
    },
    "ServerError": {
      "status": 500,
      "meaning": "An error inside the service.",
      "retry": "reads"
    }
  },
  "permission": {
    "action": "yundun-sas:DescribeCloudCenterInstances",
    "access": "get",
    "resources": [
      "acs:yundun-sas:{#regionId}:{#accountId}:asset/*"
    ]
  },
  "source": {
    "document": "Security Center 2018-12-03, DescribeCloudCenterInstances (page updated 2026-01-20)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describecloudcenterinstances",
    "read": "2026-11-22"
  }
},
});
