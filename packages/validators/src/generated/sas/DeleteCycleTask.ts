// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["ConfigId"],"properties":{"ConfigId":{"type":"string","minLength":1}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ConfigId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ConfigId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "ConfigId")){
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
if(data.ConfigId !== undefined){
let data0 = data.ConfigId;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ConfigId",schemaPath:"#/properties/ConfigId/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/ConfigId",schemaPath:"#/properties/ConfigId/type",keyword:"type",params:{type: "string"}};
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

/** Checks and reference of DeleteCycleTask. */
export const action: LoadedAction = createAction({
  name: "DeleteCycleTask",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "Delete a schedule of scans",
  "description": "Deletes a schedule. A scan that it has started goes on.",
  "tags": [
    "Schedules"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "ConfigId"
    ],
    "properties": {
      "ConfigId": {
        "type": "string",
        "minLength": 1,
        "description": "ID of the schedule, 32 hexadecimal digits.",
        "examples": [
          "435f626256ebf564cf5ba966a539****"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "ConfigId": "435f626256ebf564cf5ba966a539****"
      }
    }
  },
  "conditions": [],
  "errors": {
    "MissingConfigId": {
      "status": 400,
      "meaning": "The parameter ConfigId is missing or empty.",
      "retry": "never"
    },
    "NoPermission": {
      "status": 403,
      "meaning": "The caller is not authorized for this operation.",
      "retry": "never"
    },
    "RdCheckInnerError": {
      "status": 500,
      "meaning": "The account could not be checked against the resource directory.",
      "retry": "reads"
    },
    "RdCheckNoPermission": {
      "status": 400,
      "meaning": "The account has no permission in the resource directory.",
      "retry": "never"
    },
    "ServerError": {
      "status": 500,
      "meaning": "An error inside the service.",
      "retry": "reads"
    }
  },
  "permission": {
    "action": "yundun-sas:DeleteCycleTask",
    "access": "delete",
    "resources": [
      "acs:yundun-sas:{#regionId}:{#accountId}:cycletask/{#ConfigId}"
    ]
  },
  "source": {
    "document": "Security Center 2018-12-03, DeleteCycleTask (page updated 2025-12-15)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-deletecycletask",
    "read": "2026-11-27"
  }
},
});
