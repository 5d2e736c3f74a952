// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["TaskId"],"properties":{"TaskId":{"type":"string","minLength":1}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.TaskId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TaskId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "TaskId")){
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
if(data.TaskId !== undefined){
let data0 = data.TaskId;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/TaskId",schemaPath:"#/properties/TaskId/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/TaskId",schemaPath:"#/properties/TaskId/type",keyword:"type",params:{type: "string"}};
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

/** Checks and reference of CancelOnceTask. */
export const action: LoadedAction = createAction({
  name: "CancelOnceTask",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "Stop a scan",
  "description": "Stops a scan. Images that were scanned keep their findings and used quota; the others are not scanned. A scan that is over stays as it is.",
  "tags": [
    "Scans"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "TaskId"
    ],
    "properties": {
      "TaskId": {
        "type": "string",
        "minLength": 1,
        "description": "ID of the scan, from `PublicCreateImageScanTask` or `DescribeImageLatestScanTask`.",
        "examples": [
          "ec9c0d88f36cc27765a98c554ee2****"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "TaskId": "ec9c0d88f36cc27765a98c554ee2****"
      }
    }
  },
  "conditions": [],
  "errors": {
    "InvalidParam": {
      "status": 400,
      "meaning": "A parameter is wrong, for example because Criteria is not JSON.",
      "retry": "never"
    },
    "MissingTaskId": {
      "status": 400,
      "meaning": "The parameter TaskId is missing or empty.",
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
    "action": "yundun-sas:CancelOnceTask"
  },
  "source": {
    "document": "Security Center 2018-12-03, CancelOnceTask",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-canceloncetask",
    "read": "2026-11-27"
  }
},
});
