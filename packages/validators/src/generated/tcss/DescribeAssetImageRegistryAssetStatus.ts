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

/** Checks and reference of DescribeAssetImageRegistryAssetStatus. */
export const action: LoadedAction = createAction({
  name: "DescribeAssetImageRegistryAssetStatus",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Ask whether the lists of registry images are fetched",
  "description": "Tells how far the fetching is that `SyncAssetImageRegistryAsset` or the service itself started last.",
  "tags": [
    "Images"
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
    "action": "tcss:DescribeAssetImageRegistryAssetStatus"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeAssetImageRegistryAssetStatus (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53167",
    "read": "2026-11-27"
  }
},
});
