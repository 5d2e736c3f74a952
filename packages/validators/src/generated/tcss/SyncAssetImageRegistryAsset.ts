// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"All":{"type":"boolean"},"RegistryIds":{"type":"array","items":{"type":"integer","minimum":0}}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "All") || (key0 === "RegistryIds"))){
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
if(data.All !== undefined){
if(typeof data.All !== "boolean"){
const err1 = {instancePath:instancePath+"/All",schemaPath:"#/properties/All/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RegistryIds !== undefined){
let data1 = data.RegistryIds;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err2 = {instancePath:instancePath+"/RegistryIds/" + i0,schemaPath:"#/properties/RegistryIds/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/RegistryIds/" + i0,schemaPath:"#/properties/RegistryIds/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err4 = {instancePath:instancePath+"/RegistryIds",schemaPath:"#/properties/RegistryIds/type",keyword:"type",params:{type: "array"}};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of SyncAssetImageRegistryAsset. */
export const action: LoadedAction = createAction({
  name: "SyncAssetImageRegistryAsset",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Fetch the lists of registry images now",
  "description": "Starts to fetch the lists of images of the connected registries, which the service does by itself once a day. Images that were pushed since are in `DescribeAssetImageRegistryList` when that is done: `DescribeAssetImageRegistryAssetStatus` tells.",
  "tags": [
    "Images"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "All": {
        "type": "boolean",
        "description": "Whether to fetch the lists of all registries.",
        "examples": [
          true
        ]
      },
      "RegistryIds": {
        "type": "array",
        "description": "Registries whose lists to fetch, the `RegistryId` of `DescribeAssetImageRegistryRegistryList`. Without it, or with `All`, those of all.",
        "items": {
          "type": "integer",
          "format": "int64",
          "minimum": 0
        },
        "examples": [
          [
            29115
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
        "All": false,
        "RegistryIds": [
          29115
        ]
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
    "ResourceNotFound": {
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:SyncAssetImageRegistryAsset"
  },
  "source": {
    "document": "TCSS 2020-11-01, SyncAssetImageRegistryAsset (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53093",
    "read": "2026-11-27"
  }
},
});
