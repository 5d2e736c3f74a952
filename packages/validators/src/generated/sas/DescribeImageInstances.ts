// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":[],"properties":{"Criteria":{"type":"string"},"LogicalExp":{"type":"string","enum":["OR","AND"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1},"Scanned":{"type":"boolean"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Criteria") || (key0 === "LogicalExp")) || (key0 === "CurrentPage")) || (key0 === "PageSize")) || (key0 === "Scanned"))){
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
if(data.Scanned !== undefined){
if(typeof data.Scanned !== "boolean"){
const err8 = {instancePath:instancePath+"/Scanned",schemaPath:"#/properties/Scanned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeImageInstances. */
export const action: LoadedAction = createAction({
  name: "DescribeImageInstances",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "List the images",
  "description": "Returns one page of the images that the service knows, each with what was found in it and how its last scan went. `PageInfo.TotalCount` counts all images that match, not only those of the page. A page after the last is empty.",
  "tags": [
    "Images"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "Criteria": {
        "type": "string",
        "description": "What to look for, a JSON array as text. Each entry has `name`, `value` and, for several values of one name, `logicalExp` (`OR` or `AND`). Names are case-sensitive: `instanceId`, `repoName`, `repoId`, `repoNamespace`, `regionId`, `vulStatus`, `alarmStatus`, `hcStatus`, `riskStatus`, `registryType`, `imageId`, `tag` and `digest`.",
        "examples": [
          "[{\"name\":\"instanceId\",\"value\":\"390100182\",\"logicalExp\":\"AND\"}]",
          "[{\"name\":\"riskStatus\",\"value\":\"YES\"}]"
        ]
      },
      "LogicalExp": {
        "type": "string",
        "enum": [
          "OR",
          "AND"
        ],
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
        "description": "Images in one page, at least 1. The vendor names no largest size.",
        "examples": [
          20
        ]
      },
      "Scanned": {
        "type": "boolean",
        "description": "`true` for the images that were scanned, `false` for those that were not. Without it, both.",
        "examples": [
          true,
          true
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "Criteria": "[{\"name\":\"instanceId\",\"value\":\"390100182\",\"logicalExp\":\"AND\"}]",
        "LogicalExp": "OR",
        "CurrentPage": 1,
        "PageSize": 20,
        "Scanned": true
      }
    },
    "at-risk": {
      "summary": "The images at risk that were scanned",
      "value": {
        "Criteria": "[{\"name\":\"riskStatus\",\"value\":\"YES\"}]",
        "Scanned": true
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
    "InvalidLogicalExp": {
      "status": 400,
      "meaning": "LogicalExp is neither OR nor AND.",
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
    "InvalidScanned": {
      "status": 400,
      "meaning": "Scanned is neither true nor false.",
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
    "action": "yundun-sas:DescribeImageInstances"
  },
  "source": {
    "document": "Security Center 2018-12-03, DescribeImageInstances (page updated 2026-03-24)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimageinstances",
    "read": "2026-11-22"
  }
},
});
