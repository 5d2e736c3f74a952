// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["PocID"],"properties":{"PocID":{"type":"string","minLength":1},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]},"By":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PocID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PocID"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "PocID") || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "Order")) || (key0 === "By"))){
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
if(data.PocID !== undefined){
let data0 = data.PocID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/PocID",schemaPath:"#/properties/PocID/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/PocID",schemaPath:"#/properties/PocID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.Filters !== undefined){
let data3 = data.Filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Name === undefined){
const err9 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.Values === undefined){
const err10 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err11 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.Name !== undefined){
if(typeof data4.Name !== "string"){
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.Values !== undefined){
let data6 = data4.Values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.ExactMatch !== undefined){
if(typeof data4.ExactMatch !== "boolean"){
const err15 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err17 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Order !== undefined){
let data9 = data.Order;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((data9 === "asc") || (data9 === "desc")) || (data9 === "ASC")) || (data9 === "DESC"))){
const err19 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema11.properties.Order.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err20 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeVulImageList. */
export const action: LoadedAction = createAction({
  name: "DescribeVulImageList",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "List the images found on hosts that have one vulnerability",
  "description": "Returns one page of the images on hosts that have one vulnerability, each with the components that have it and the number of hosts and containers.",
  "tags": [
    "Findings"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "PocID"
    ],
    "properties": {
      "PocID": {
        "type": "string",
        "minLength": 1,
        "description": "The vendor's ID of the vulnerability, the `PocID` of `DescribeSystemVulList` and `DescribeWebVulList`.",
        "examples": [
          "pcmgr-444379"
        ]
      },
      "Limit": {
        "type": "integer",
        "format": "int64",
        "minimum": 1,
        "maximum": 100,
        "default": 10,
        "description": "Images in one page, 1 to 100.",
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
        "description": "Images to skip."
      },
      "Filters": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
          "required": [
            "Name",
            "Values"
          ],
          "additionalProperties": false,
          "properties": {
            "Name": {
              "type": "string",
              "description": "What is compared. Each action knows names of its own.",
              "examples": [
                "CVEID"
              ]
            },
            "Values": {
              "type": "array",
              "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
              "items": {
                "type": "string"
              },
              "examples": [
                [
                  "CVE-2023-3341"
                ]
              ]
            },
            "ExactMatch": {
              "type": "boolean",
              "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared: the same as in `AssetFilters`.",
              "examples": [
                false
              ]
            }
          }
        },
        "description": "Filters, all of which an image must pass.",
        "x-filters": {
          "OnlyAffectedNewestImage": {
            "meaning": "Whether to list only the newest image of each name",
            "match": "value",
            "values": [
              "true",
              "false"
            ]
          },
          "ImageID": {
            "meaning": "ID of the image, `sha256:...`",
            "match": "value"
          },
          "ImageName": {
            "meaning": "Name of the image",
            "match": "text"
          },
          "HostIP": {
            "meaning": "Private address of a host that holds it",
            "match": "text"
          },
          "PublicIP": {
            "meaning": "Public address of a host that holds it",
            "match": "text"
          },
          "ComponentName": {
            "meaning": "Name of a component that has the vulnerability",
            "match": "text"
          },
          "ComponentVersion": {
            "meaning": "Version of a component that has the vulnerability",
            "match": "text"
          },
          "HostName": {
            "meaning": "Name of a host that holds it",
            "match": "text"
          }
        },
        "examples": [
          [
            {
              "Name": "ComponentName",
              "Values": [
                "openssl"
              ]
            }
          ]
        ]
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
        "description": "Field to sort by; the vendor names none. Without it the service chooses the order.",
        "examples": [
          "HostCount"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "PocID": "1"
      }
    },
    "one-component": {
      "summary": "The images in which one component has the vulnerability",
      "value": {
        "PocID": "pcmgr-444379",
        "Limit": 100,
        "Filters": [
          {
            "Name": "ComponentName",
            "Values": [
              "bind-libs"
            ],
            "ExactMatch": true
          }
        ]
      }
    }
  },
  "conditions": [],
  "errors": {
    "AuthFailure": {
      "meaning": "CAM refused the signature or the authentication.",
      "retry": "never"
    },
    "InternalError": {
      "meaning": "An error inside the service.",
      "retry": "reads"
    },
    "InvalidParameter": {
      "meaning": "A parameter is wrong.",
      "retry": "never"
    },
    "InvalidParameter.InvalidFormat": {
      "meaning": "The format of a parameter is wrong.",
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
    "MissingParameter": {
      "meaning": "A required parameter is missing.",
      "retry": "never"
    },
    "ResourceNotFound": {
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:DescribeVulImageList"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeVulImageList (page updated 2025-10-30)",
    "url": "https://www.tencentcloud.com/document/product/1163/52972",
    "read": "2026-11-27"
  }
},
});
