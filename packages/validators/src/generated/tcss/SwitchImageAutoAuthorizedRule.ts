// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["IsEnabled","RuleId"],"properties":{"IsEnabled":{"type":"integer","enum":[0,1]},"RuleId":{"type":"integer"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.IsEnabled === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "IsEnabled"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.RuleId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RuleId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "IsEnabled") || (key0 === "RuleId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.IsEnabled !== undefined){
let data0 = data.IsEnabled;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/IsEnabled",schemaPath:"#/properties/IsEnabled/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === 0) || (data0 === 1))){
const err4 = {instancePath:instancePath+"/IsEnabled",schemaPath:"#/properties/IsEnabled/enum",keyword:"enum",params:{allowedValues: schema11.properties.IsEnabled.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.RuleId !== undefined){
let data1 = data.RuleId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err5 = {instancePath:instancePath+"/RuleId",schemaPath:"#/properties/RuleId/type",keyword:"type",params:{type: "integer"}};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of SwitchImageAutoAuthorizedRule. */
export const action: LoadedAction = createAction({
  name: "SwitchImageAutoAuthorizedRule",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Turn the automatic licensing rule on or off",
  "description": "Turns the rule by which host images get licenses without being asked for on or off, and leaves the rest of it as it is.",
  "tags": [
    "Licenses"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "IsEnabled",
      "RuleId"
    ],
    "properties": {
      "IsEnabled": {
        "type": "integer",
        "format": "int64",
        "enum": [
          0,
          1
        ],
        "description": "1 to turn the rule on, 0 to turn it off.",
        "examples": [
          1
        ]
      },
      "RuleId": {
        "type": "integer",
        "format": "int64",
        "description": "ID of the rule, as `DescribeImageAutoAuthorizedRule` answers it.",
        "examples": [
          1
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "IsEnabled": 1,
        "RuleId": 1
      }
    },
    "off": {
      "summary": "No more automatic licenses",
      "value": {
        "IsEnabled": 0,
        "RuleId": 1
      }
    }
  },
  "conditions": [],
  "errors": {
    "AuthFailure": {
      "meaning": "CAM refused the signature or the authentication.",
      "retry": "never"
    },
    "FailedOperation": {
      "meaning": "The operation failed.",
      "retry": "never"
    },
    "FailedOperation.ErrRuleNotFind": {
      "meaning": "There is no rule with this ID; the same as `FailedOperation.RuleNotFind`.",
      "retry": "never"
    },
    "FailedOperation.RuleNotFind": {
      "meaning": "There is no rule with this ID.",
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
    "ResourceNotFound": {
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:SwitchImageAutoAuthorizedRule"
  },
  "source": {
    "document": "TCSS 2020-11-01, SwitchImageAutoAuthorizedRule (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53094",
    "read": "2026-11-22"
  }
},
});
