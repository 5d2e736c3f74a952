// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"TaskID":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "TaskID")){
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
if(data.TaskID !== undefined){
if(typeof data.TaskID !== "string"){
const err1 = {instancePath:instancePath+"/TaskID",schemaPath:"#/properties/TaskID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeAssetImageScanStatus. */
export const action: LoadedAction = createAction({
  name: "DescribeAssetImageScanStatus",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Ask how far a scan of host images is",
  "description": "Tells how many images of a task are scanned, and in how many of them something was found. The state may say `END` shortly before the counts of findings in the lists of images are final.",
  "tags": [
    "Scans"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "TaskID": {
        "type": "string",
        "description": "Task to ask about, the `TaskID` of `CreateAssetImageScanTask`. Without it, the latest.",
        "examples": [
          "41030"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "TaskID": "dskaldjskld"
      }
    },
    "latest": {
      "summary": "The latest task",
      "value": {}
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
    "InvalidParameter.InvalidFormat": {
      "meaning": "The format of a parameter is wrong.",
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
    "action": "tcss:DescribeAssetImageScanStatus"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeAssetImageScanStatus (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53150",
    "read": "2026-11-27"
  }
},
});
