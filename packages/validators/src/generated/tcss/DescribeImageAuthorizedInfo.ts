// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
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
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeImageAuthorizedInfo. */
export const action: LoadedAction = createAction({
  name: "DescribeImageAuthorizedInfo",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Read the license counters",
  "description": "Returns how many scan licenses the account has and has used, and how many images have none. What is left to hand out is `TotalAuthorizedCnt` less `UsedAuthorizedCnt`.",
  "tags": [
    "Licenses"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {}
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {}
    }
  },
  "conditions": [],
  "errors": {
    "InternalError": {
      "meaning": "An error inside the service.",
      "retry": "reads"
    },
    "InternalError.MainDBFail": {
      "meaning": "A database operation failed.",
      "retry": "reads"
    }
  },
  "permission": {
    "action": "tcss:DescribeImageAuthorizedInfo"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeImageAuthorizedInfo (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53136",
    "read": "2026-11-22"
  }
},
});
