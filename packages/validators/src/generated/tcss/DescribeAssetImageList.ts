// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"By":{"type":"string"},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "By")) || (key0 === "Order"))){
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
if(data.Limit !== undefined){
let data0 = data.Limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.Offset !== undefined){
let data1 = data.Offset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.Filters !== undefined){
let data2 = data.Filters;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Name === undefined){
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.Name !== undefined){
if(typeof data3.Name !== "string"){
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.Values !== undefined){
let data5 = data3.Values;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.ExactMatch !== undefined){
if(typeof data3.ExactMatch !== "boolean"){
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"}};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err15 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Order !== undefined){
let data9 = data.Order;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data9 === "asc") || (data9 === "desc")) || (data9 === "ASC")) || (data9 === "DESC"))){
const err17 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema11.properties.Order.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeAssetImageList. */
export const action: LoadedAction = createAction({
  name: "DescribeAssetImageList",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "List the images found on hosts",
  "description": "Returns one page of the images that the agents have found on the hosts of the account, each with the findings of its last scan. `TotalCount` counts all images that pass the filters, not only those of the page.",
  "tags": [
    "Images"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
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
                "ImageName"
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
                  "nginx"
                ]
              ]
            },
            "ExactMatch": {
              "type": "boolean",
              "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
              "examples": [
                false
              ]
            }
          }
        },
        "description": "Filters, all of which an image must pass.",
        "x-filters": {
          "ImageName": {
            "meaning": "Name and tag of the image",
            "match": "text"
          },
          "ImageID": {
            "meaning": "ID of the image, `sha256:...`",
            "match": "value"
          },
          "ScanStatus": {
            "meaning": "How far the last scan has come",
            "match": "value",
            "values": [
              "notScan",
              "scanning",
              "scanned",
              "scanErr"
            ]
          },
          "SecurityRisk": {
            "meaning": "Kind of finding of which the image has at least one",
            "match": "value",
            "values": [
              "VulCnt",
              "VirusCnt",
              "RiskCnt",
              "IsTrustImage",
              "CriticalLevelVul",
              "HighLevelVul",
              "MediumLevelVul",
              "LowLevelVul"
            ]
          },
          "IsAuthorized": {
            "meaning": "Whether the image has a license, `0` or `1`",
            "match": "value",
            "values": [
              "0",
              "1"
            ]
          }
        },
        "examples": [
          [
            {
              "Name": "ImageName",
              "Values": [
                "nginx"
              ]
            }
          ]
        ]
      },
      "By": {
        "type": "string",
        "x-known-values": [
          "HostCnt",
          "ContainerCnt",
          "CreateTime",
          "ComponentCnt",
          "SensitiveCount"
        ],
        "description": "Field to sort by: `HostCnt`, `ContainerCnt`, `CreateTime`, `ComponentCnt` or `SensitiveCount`. Without it the service chooses the order.",
        "examples": [
          "CreateTime"
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
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {}
    },
    "filtered": {
      "summary": "The first page of nginx images, newest first",
      "value": {
        "Limit": 100,
        "Offset": 0,
        "Filters": [
          {
            "Name": "ImageName",
            "Values": [
              "nginx"
            ],
            "ExactMatch": false
          }
        ],
        "By": "CreateTime",
        "Order": "desc"
      }
    }
  },
  "conditions": [],
  "errors": {
    "InternalError": {
      "meaning": "An error inside the service.",
      "retry": "reads"
    },
    "InvalidParameter": {
      "meaning": "A parameter is wrong.",
      "retry": "never"
    },
    "InvalidParameter.ParsingError": {
      "meaning": "A parameter could not be parsed.",
      "retry": "never"
    },
    "InvalidParameter.RequestTimeout": {
      "meaning": "The query takes longer than the service waits and goes on in the background; send it again.",
      "retry": "reads"
    },
    "ResourceNotFound": {
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:DescribeAssetImageList"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeAssetImageList",
    "url": "https://www.tencentcloud.com/document/product/1163/53169",
    "read": "2026-11-21"
  }
},
});
