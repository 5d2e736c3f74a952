// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["Uuids"],"properties":{"Uuids":{"type":"string","minLength":1}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Uuids === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Uuids"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "Uuids")){
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
if(data.Uuids !== undefined){
let data0 = data.Uuids;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/Uuids",schemaPath:"#/properties/Uuids/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/Uuids",schemaPath:"#/properties/Uuids/type",keyword:"type",params:{type: "string"}};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeImageInfoList. */
export const action: LoadedAction = createAction({
  name: "DescribeImageInfoList",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "Look up images by UUID",
  "description": "Returns the images that belong to the given UUIDs, all in one answer. `DescribeCloudCenterInstances` lists the UUIDs of servers, `DescribeImageInstances` those of images. A UUID that the service does not know is no error; it adds nothing.",
  "tags": [
    "Images"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "Uuids"
    ],
    "properties": {
      "Uuids": {
        "type": "string",
        "minLength": 1,
        "description": "UUIDs of servers, as `DescribeCloudCenterInstances` lists them, or of images, as `DescribeImageInstances` does, separated by commas; spaces around them do not count. A server stands for the images of the containers on it.",
        "examples": [
          "391abd09184cbd3743d7f5ec125d****, e6aeb2a5b6004479398b0bcd1160****"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "Uuids": "391abd09184cbd3743d7f5ec125d****, e6aeb2a5b6004479398b0bcd1160****"
      }
    }
  },
  "conditions": [],
  "errors": {
    "MissingUuids": {
      "status": 400,
      "meaning": "The parameter Uuids is missing or empty.",
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
    "action": "yundun-sas:DescribeImageInfoList",
    "access": "read",
    "resources": [
      "*"
    ]
  },
  "source": {
    "document": "Security Center 2018-12-03, DescribeImageInfoList (page updated 2024-02-20)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimageinfolist",
    "read": "2026-11-21"
  }
},
});
