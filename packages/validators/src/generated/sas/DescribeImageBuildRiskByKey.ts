// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":[],"properties":{"ImageUuid":{"type":"string"},"RiskKey":{"type":"string"},"Status":{"type":"integer","enum":[0,1,2]},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "ImageUuid") || (key0 === "RiskKey")) || (key0 === "Status")) || (key0 === "Lang")) || (key0 === "CurrentPage")) || (key0 === "PageSize"))){
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
if(data.ImageUuid !== undefined){
if(typeof data.ImageUuid !== "string"){
const err1 = {instancePath:instancePath+"/ImageUuid",schemaPath:"#/properties/ImageUuid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RiskKey !== undefined){
if(typeof data.RiskKey !== "string"){
const err2 = {instancePath:instancePath+"/RiskKey",schemaPath:"#/properties/RiskKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Status !== undefined){
let data2 = data.Status;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === 0) || (data2 === 1)) || (data2 === 2))){
const err4 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema11.properties.Status.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Lang !== undefined){
let data3 = data.Lang;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "zh") || (data3 === "en"))){
const err6 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.Lang.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data4 = data.CurrentPage;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err7 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.PageSize !== undefined){
let data5 = data.PageSize;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err9 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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

/** Checks and reference of DescribeImageBuildRiskByKey. */
export const action: LoadedAction = createAction({
  name: "DescribeImageBuildRiskByKey",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "List the risky build instructions of an image",
  "description": "Returns one page of the instructions in the build history of an image that a rule calls risky, such as running as root, or those of one rule. `Data.PageInfo.TotalCount` counts the instructions that match. A page after the last is empty.",
  "tags": [
    "Findings"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "ImageUuid": {
        "type": "string",
        "description": "UUID of the image, as `DescribeImageInstances` lists it in `Uuid`.",
        "examples": [
          "a910053dd4710173ecc9e9d8931f****"
        ]
      },
      "RiskKey": {
        "type": "string",
        "description": "Key of the rule.",
        "examples": [
          "no_user"
        ]
      },
      "Status": {
        "type": "integer",
        "format": "int32",
        "enum": [
          0,
          1,
          2
        ],
        "description": "State: 0, open; 1, ignored; 2, a false positive.",
        "examples": [
          1
        ]
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
        "description": "Instructions in one page, at least 1. The vendor names no largest size.",
        "examples": [
          20
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "ImageUuid": "a910053dd4710173ecc9e9d8931f****",
        "RiskKey": "no_user",
        "Status": 1,
        "Lang": "zh",
        "CurrentPage": 1,
        "PageSize": 20
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
    "InvalidLang": {
      "status": 400,
      "meaning": "Lang is neither zh nor en.",
      "retry": "never"
    },
    "InvalidPageSize": {
      "status": 400,
      "meaning": "PageSize is not a size of a page.",
      "retry": "never"
    },
    "InvalidStatus": {
      "status": 400,
      "meaning": "Status is not a documented state.",
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
    "action": "yundun-sas:DescribeImageBuildRiskByKey",
    "access": "list",
    "resources": [
      "*"
    ]
  },
  "source": {
    "document": "Security Center 2018-12-03, DescribeImageBuildRiskByKey (page updated 2026-06-16)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagebuildriskbykey",
    "read": "2026-11-27"
  }
},
});
