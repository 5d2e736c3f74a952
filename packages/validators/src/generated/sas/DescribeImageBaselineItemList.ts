// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["ImageUuid"],"properties":{"ImageUuid":{"type":"string","minLength":1},"Uuids":{"type":"array","items":{"type":"string"}},"Status":{"type":"string","enum":["0","1","2","3"]},"BaselineClassKey":{"type":"string"},"BaselineNameKey":{"type":"string"},"ScanRange":{"type":"array","items":{"type":"string","enum":["image","container"]}},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageUuid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageUuid"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.ImageUuid !== undefined){
let data0 = data.ImageUuid;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ImageUuid",schemaPath:"#/properties/ImageUuid/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ImageUuid",schemaPath:"#/properties/ImageUuid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Uuids !== undefined){
let data1 = data.Uuids;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/Uuids/" + i0,schemaPath:"#/properties/Uuids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/Uuids",schemaPath:"#/properties/Uuids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Status !== undefined){
let data3 = data.Status;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data3 === "0") || (data3 === "1")) || (data3 === "2")) || (data3 === "3"))){
const err7 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema11.properties.Status.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.BaselineClassKey !== undefined){
if(typeof data.BaselineClassKey !== "string"){
const err8 = {instancePath:instancePath+"/BaselineClassKey",schemaPath:"#/properties/BaselineClassKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.BaselineNameKey !== undefined){
if(typeof data.BaselineNameKey !== "string"){
const err9 = {instancePath:instancePath+"/BaselineNameKey",schemaPath:"#/properties/BaselineNameKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ScanRange !== undefined){
let data6 = data.ScanRange;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/ScanRange/" + i1,schemaPath:"#/properties/ScanRange/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data7 === "image") || (data7 === "container"))){
const err11 = {instancePath:instancePath+"/ScanRange/" + i1,schemaPath:"#/properties/ScanRange/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.ScanRange.items.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Lang !== undefined){
let data8 = data.Lang;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data8 === "zh") || (data8 === "en"))){
const err14 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.Lang.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data9 = data.CurrentPage;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err15 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data10 = data.PageSize;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err17 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeImageBaselineItemList. */
export const action: LoadedAction = createAction({
  name: "DescribeImageBaselineItemList",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "List the baseline checks of an image",
  "description": "Returns one page of the baseline checks that found something in an image, each with the baseline it belongs to. What to do about a check is not part of it.",
  "tags": [
    "Findings"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "ImageUuid"
    ],
    "properties": {
      "ImageUuid": {
        "type": "string",
        "minLength": 1,
        "description": "UUID of the image, as `DescribeImageInstances` lists it in `Uuid`.",
        "examples": [
          "0b5c7193300da2070220038718ad****",
          "0b5c7193300da2070220038718ad****"
        ]
      },
      "Uuids": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "description": "UUIDs of further images. On the wire they are numbered from 1: `Uuids.1`, `Uuids.2`.",
        "examples": []
      },
      "Status": {
        "type": "string",
        "enum": [
          "0",
          "1",
          "2",
          "3"
        ],
        "description": "State of the check: `0`, not fixed; `1`, fixed; `2`, to be verified; `3`, the fix failed.",
        "examples": [
          "0"
        ]
      },
      "BaselineClassKey": {
        "type": "string",
        "description": "Key of the class of baselines.",
        "examples": [
          "ak_leak"
        ]
      },
      "BaselineNameKey": {
        "type": "string",
        "description": "Key of the baseline.",
        "examples": [
          "Access Key泄露"
        ]
      },
      "ScanRange": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "image",
            "container"
          ]
        },
        "description": "Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from 1: `ScanRange.1`, `ScanRange.2`.",
        "examples": [
          [
            "container"
          ]
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
          "zh",
          "en"
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
        "description": "Checks in one page, at least 1. The vendor names no largest size.",
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
        "ImageUuid": "0b5c7193300da2070220038718ad****",
        "Status": "0",
        "BaselineClassKey": "ak_leak",
        "BaselineNameKey": "Access Key泄露",
        "Lang": "zh",
        "CurrentPage": 1,
        "PageSize": 20
      }
    },
    "in-containers": {
      "summary": "What the checks found in the containers of an image",
      "value": {
        "ImageUuid": "0b5c7193300da2070220038718ad****",
        "ScanRange": [
          "container"
        ],
        "Lang": "en"
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
    "InvalidScanRange": {
      "status": 400,
      "meaning": "ScanRange has an item that is neither image nor container.",
      "retry": "never"
    },
    "InvalidStatus": {
      "status": 400,
      "meaning": "Status is not a documented state.",
      "retry": "never"
    },
    "MissingImageUuid": {
      "status": 400,
      "meaning": "The parameter ImageUuid is missing or empty.",
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
    "action": "yundun-sas:DescribeImageBaselineItemList",
    "access": "get",
    "resources": [
      "*"
    ]
  },
  "source": {
    "document": "Security Center 2018-12-03, DescribeImageBaselineItemList (page updated 2026-06-16)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagebaselineitemlist",
    "read": "2026-11-27"
  }
},
});
