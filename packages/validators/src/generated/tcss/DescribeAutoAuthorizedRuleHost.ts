// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["RuleId"],"properties":{"RuleId":{"type":"integer"},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]},"By":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RuleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RuleId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "RuleId") || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "Order")) || (key0 === "By"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RuleId !== undefined){
let data0 = data.RuleId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/RuleId",schemaPath:"#/properties/RuleId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.Order !== undefined){
let data3 = data.Order;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "asc") || (data3 === "desc")) || (data3 === "ASC")) || (data3 === "DESC"))){
const err9 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema11.properties.Order.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err10 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeAutoAuthorizedRuleHost. */
export const action: LoadedAction = createAction({
  name: "DescribeAutoAuthorizedRuleHost",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "List the hosts of the automatic licensing rule",
  "description": "Returns the hosts whose images the automatic licensing rule licenses, those that are chosen if its range is `MANUAL`: one page of them, or all if the request has no `Limit`.",
  "tags": [
    "Licenses"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "RuleId"
    ],
    "properties": {
      "RuleId": {
        "type": "integer",
        "format": "int64",
        "description": "ID of the rule, as `DescribeImageAutoAuthorizedRule` answers it.",
        "examples": [
          1
        ]
      },
      "Limit": {
        "type": "integer",
        "format": "int64",
        "minimum": 1,
        "maximum": 100,
        "description": "Hosts in one page, 1 to 100; without it, all hosts.",
        "examples": [
          100
        ]
      },
      "Offset": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "default": 0,
        "examples": [
          0
        ],
        "description": "Hosts to skip."
      },
      "Order": {
        "type": "string",
        "enum": [
          "asc",
          "desc",
          "ASC",
          "DESC"
        ],
        "description": "Direction of the sort, ascending or descending.",
        "examples": [
          "desc"
        ]
      },
      "By": {
        "type": "string",
        "x-known-values": [
          "ImageCnt",
          "ContainerCnt"
        ],
        "description": "Field to sort by: `ImageCnt` or `ContainerCnt`. Without it the service chooses the order.",
        "examples": [
          "ContainerCnt"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "RuleId": 1
      }
    },
    "most-containers": {
      "summary": "The hosts with the most containers first",
      "value": {
        "RuleId": 1,
        "Limit": 100,
        "Offset": 0,
        "By": "ContainerCnt",
        "Order": "desc"
      }
    }
  },
  "conditions": [],
  "errors": {
    "AuthFailure": {
      "meaning": "CAM refused the signature or the authentication.",
      "retry": "never"
    },
    "FailedOperation.ErrRuleNotFind": {
      "meaning": "There is no rule with this ID; the same as `FailedOperation.RuleNotFind`.",
      "retry": "never"
    },
    "FailedOperation.RuleNotFind": {
      "meaning": "There is no rule with this ID.",
      "retry": "never"
    },
    "InternalError": {
      "meaning": "An error inside the service.",
      "retry": "reads"
    },
    "InternalError.MainDBFail": {
      "meaning": "A database operation failed.",
      "retry": "reads"
    },
    "InvalidParameter": {
      "meaning": "A parameter is wrong.",
      "retry": "never"
    },
    "InvalidParameter.MissingParameter": {
      "meaning": "A required parameter is missing.",
      "retry": "never"
    },
    "InvalidParameter.ParsingError": {
      "meaning": "A parameter could not be parsed.",
      "retry": "never"
    },
    "ResourceNotFound": {
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:DescribeAutoAuthorizedRuleHost"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeAutoAuthorizedRuleHost (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53139",
    "read": "2026-11-27"
  }
},
});
