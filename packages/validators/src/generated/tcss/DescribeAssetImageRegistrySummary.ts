// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Filters")){
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
if(data.Filters !== undefined){
let data0 = data.Filters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Name === undefined){
const err1 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.Values === undefined){
const err2 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err3 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.Name !== undefined){
if(typeof data1.Name !== "string"){
const err4 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.Values !== undefined){
let data3 = data1.Values;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err6 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.ExactMatch !== undefined){
if(typeof data1.ExactMatch !== "boolean"){
const err7 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"}};
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
const err9 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeAssetImageRegistrySummary. */
export const action: LoadedAction = createAction({
  name: "DescribeAssetImageRegistrySummary",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Count the registry images that wait for a scan",
  "description": "Returns how many of the images in the connected registries wait for a scan. Answers before June 2026 have no count.",
  "tags": [
    "Images"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
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
          "OnlyShowLatest": {
            "meaning": "Whether only the newest image of each repository counts, `1` if so",
            "match": "value"
          }
        },
        "examples": [
          [
            {
              "Name": "OnlyShowLatest",
              "Values": [
                "1"
              ],
              "ExactMatch": true
            }
          ]
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {}
    },
    "documented-2026": {
      "summary": "The vendor's example as of August 2026",
      "value": {
        "Filters": [
          {
            "Name": "OnlyShowLatest",
            "ExactMatch": true,
            "Values": [
              "1021"
            ]
          }
        ]
      }
    },
    "newest": {
      "summary": "The newest image of each repository",
      "value": {
        "Filters": [
          {
            "Name": "OnlyShowLatest",
            "ExactMatch": true,
            "Values": [
              "1"
            ]
          }
        ]
      }
    }
  },
  "conditions": [],
  "errors": {
    "InvalidParameter": {
      "meaning": "A parameter is wrong.",
      "retry": "never"
    },
    "ResourceNotFound": {
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:DescribeAssetImageRegistrySummary"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeAssetImageRegistrySummary (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53158",
    "read": "2026-11-27"
  }
},
});
