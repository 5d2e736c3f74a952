// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["PocID"],"properties":{"PocID":{"type":"string","minLength":1}}};

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
if(!(key0 === "PocID")){
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

/** Checks and reference of DescribeVulDetail. */
export const action: LoadedAction = createAction({
  name: "DescribeVulDetail",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Read one vulnerability",
  "description": "Returns what is known of one vulnerability: its texts and scores, which versions of which components have it, and how many images and containers of the account do.",
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
    "one-of-the-list": {
      "summary": "A vulnerability of the list, by its `PocID`",
      "value": {
        "PocID": "pcmgr-444379"
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
    "InternalError.MainDBFail": {
      "meaning": "A database operation failed.",
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
    "action": "tcss:DescribeVulDetail"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeVulDetail (page updated 2025-10-30)",
    "url": "https://www.tencentcloud.com/document/product/1163/52973",
    "read": "2026-11-27"
  }
},
});
