// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["RangeType","MaxDailyCount","IsEnabled"],"properties":{"RangeType":{"type":"string","enum":["ALL","MANUAL"]},"MaxDailyCount":{"type":"integer","minimum":0},"IsEnabled":{"type":"integer","enum":[0,1]},"HostIdSet":{"type":"array","items":{"type":"string"}},"RuleId":{"type":"integer"},"HostIdFilters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ExcludeHostIdSet":{"type":"array","items":{"type":"string"}},"AutoScanEnabled":{"type":"integer","enum":[0,1]},"ScanType":{"type":"array","items":{"type":"string"}}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RangeType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RangeType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.MaxDailyCount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MaxDailyCount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.IsEnabled === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "IsEnabled"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.RangeType !== undefined){
let data0 = data.RangeType;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/RangeType",schemaPath:"#/properties/RangeType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "ALL") || (data0 === "MANUAL"))){
const err5 = {instancePath:instancePath+"/RangeType",schemaPath:"#/properties/RangeType/enum",keyword:"enum",params:{allowedValues: schema11.properties.RangeType.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.MaxDailyCount !== undefined){
let data1 = data.MaxDailyCount;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/MaxDailyCount",schemaPath:"#/properties/MaxDailyCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/MaxDailyCount",schemaPath:"#/properties/MaxDailyCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.IsEnabled !== undefined){
let data2 = data.IsEnabled;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/IsEnabled",schemaPath:"#/properties/IsEnabled/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === 0) || (data2 === 1))){
const err9 = {instancePath:instancePath+"/IsEnabled",schemaPath:"#/properties/IsEnabled/enum",keyword:"enum",params:{allowedValues: schema11.properties.IsEnabled.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.HostIdSet !== undefined){
let data3 = data.HostIdSet;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err10 = {instancePath:instancePath+"/HostIdSet/" + i0,schemaPath:"#/properties/HostIdSet/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/HostIdSet",schemaPath:"#/properties/HostIdSet/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.RuleId !== undefined){
let data5 = data.RuleId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err12 = {instancePath:instancePath+"/RuleId",schemaPath:"#/properties/RuleId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.HostIdFilters !== undefined){
let data6 = data.HostIdFilters;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.Name === undefined){
const err13 = {instancePath:instancePath+"/HostIdFilters/" + i1,schemaPath:"#/properties/HostIdFilters/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.Values === undefined){
const err14 = {instancePath:instancePath+"/HostIdFilters/" + i1,schemaPath:"#/properties/HostIdFilters/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err15 = {instancePath:instancePath+"/HostIdFilters/" + i1,schemaPath:"#/properties/HostIdFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.Name !== undefined){
if(typeof data7.Name !== "string"){
const err16 = {instancePath:instancePath+"/HostIdFilters/" + i1+"/Name",schemaPath:"#/properties/HostIdFilters/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.Values !== undefined){
let data9 = data7.Values;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err17 = {instancePath:instancePath+"/HostIdFilters/" + i1+"/Values/" + i2,schemaPath:"#/properties/HostIdFilters/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/HostIdFilters/" + i1+"/Values",schemaPath:"#/properties/HostIdFilters/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.ExactMatch !== undefined){
if(typeof data7.ExactMatch !== "boolean"){
const err19 = {instancePath:instancePath+"/HostIdFilters/" + i1+"/ExactMatch",schemaPath:"#/properties/HostIdFilters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/HostIdFilters/" + i1,schemaPath:"#/properties/HostIdFilters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/HostIdFilters",schemaPath:"#/properties/HostIdFilters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.ExcludeHostIdSet !== undefined){
let data12 = data.ExcludeHostIdSet;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err22 = {instancePath:instancePath+"/ExcludeHostIdSet/" + i3,schemaPath:"#/properties/ExcludeHostIdSet/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/ExcludeHostIdSet",schemaPath:"#/properties/ExcludeHostIdSet/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.AutoScanEnabled !== undefined){
let data14 = data.AutoScanEnabled;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err24 = {instancePath:instancePath+"/AutoScanEnabled",schemaPath:"#/properties/AutoScanEnabled/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data14 === 0) || (data14 === 1))){
const err25 = {instancePath:instancePath+"/AutoScanEnabled",schemaPath:"#/properties/AutoScanEnabled/enum",keyword:"enum",params:{allowedValues: schema11.properties.AutoScanEnabled.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.ScanType !== undefined){
let data15 = data.ScanType;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(typeof data15[i4] !== "string"){
const err26 = {instancePath:instancePath+"/ScanType/" + i4,schemaPath:"#/properties/ScanType/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/ScanType",schemaPath:"#/properties/ScanType/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const checkCondition0 = validate11;
const schema12 = {"if":{"required":["RangeType"],"properties":{"RangeType":{"const":"MANUAL"}}},"then":{"anyOf":[{"required":["HostIdSet"],"properties":{"HostIdSet":{"minItems":1}}},{"required":["HostIdFilters"],"properties":{"HostIdFilters":{"minItems":1}}}]}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.RangeType === undefined) && (missing0 = "RangeType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.RangeType !== undefined){
if("MANUAL" !== data.RangeType){
const err1 = {};
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
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.HostIdSet === undefined){
const err2 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "HostIdSet"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.HostIdSet !== undefined){
let data1 = data.HostIdSet;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/HostIdSet",schemaPath:"#/then/anyOf/0/properties/HostIdSet/minItems",keyword:"minItems",params:{limit: 1}};
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
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.HostIdFilters === undefined){
const err4 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "HostIdFilters"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.HostIdFilters !== undefined){
let data2 = data.HostIdFilters;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/HostIdFilters",schemaPath:"#/then/anyOf/1/properties/HostIdFilters/minItems",keyword:"minItems",params:{limit: 1}};
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
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

/** Checks and reference of AddEditImageAutoAuthorizedRule. */
export const action: LoadedAction = createAction({
  name: "AddEditImageAutoAuthorizedRule",
  request: checkRequest,
  conditions: [checkCondition0],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Save the automatic licensing rule",
  "description": "Creates the rule by which host images get licenses without being asked for, or replaces it. An account has one rule. Give the `RuleId` that `DescribeImageAutoAuthorizedRule` answers to edit it, and none (or 0) to create it.\n\nThe rule acts at the next update of the inventory: it licenses the images in its range that have no license, until the number for the day is used up or no license is left. `DescribeImageAutoAuthorizedTaskList` lists what it did. A license is spent for good.",
  "tags": [
    "Licenses"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "RangeType",
      "MaxDailyCount",
      "IsEnabled"
    ],
    "properties": {
      "RangeType": {
        "type": "string",
        "enum": [
          "ALL",
          "MANUAL"
        ],
        "description": "Which host images the rule licenses: `ALL`, all of them; `MANUAL`, those on the hosts of `HostIdSet` or `HostIdFilters`.",
        "examples": [
          "ALL"
        ]
      },
      "MaxDailyCount": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "description": "Licenses that the rule may use in a day; 0 for no limit.",
        "examples": [
          5
        ]
      },
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
      "HostIdSet": {
        "type": "array",
        "description": "IDs of the hosts whose images are licensed. Counts only if `RangeType` is `MANUAL`.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "be119857-7949-4650-aef5-9591b54091d0"
          ]
        ]
      },
      "RuleId": {
        "type": "integer",
        "format": "int64",
        "description": "ID of the rule to edit. Without it, or with 0, the rule is created.",
        "examples": [
          1
        ]
      },
      "HostIdFilters": {
        "type": "array",
        "description": "Filters that choose hosts. Count only if `RangeType` is `MANUAL` and `HostIdSet` is empty.",
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
        "x-filters": {
          "HostName": {
            "meaning": "Name of the host",
            "match": "text"
          }
        },
        "examples": [
          [
            {
              "Name": "HostName",
              "Values": [
                "host1"
              ],
              "ExactMatch": true
            }
          ]
        ]
      },
      "ExcludeHostIdSet": {
        "type": "array",
        "description": "IDs of hosts to leave out of those that `HostIdFilters` chooses.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "be119857-7949-4650-aef5-9591b54091d0"
          ]
        ]
      },
      "AutoScanEnabled": {
        "type": "integer",
        "format": "int64",
        "enum": [
          0,
          1
        ],
        "description": "1 to scan an image as soon as the rule has licensed it, 0 not to. Only the site of mainland China documents it; the other may answer `UnknownParameter`.",
        "examples": [
          1
        ]
      },
      "ScanType": {
        "type": "array",
        "description": "What such a scan looks for; `ALL` for everything. Only the site of mainland China documents it; the other may answer `UnknownParameter`.",
        "items": {
          "type": "string",
          "x-known-values": [
            "ALL"
          ]
        },
        "examples": [
          [
            "ALL"
          ]
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "RangeType": "MANUAL",
        "HostIdSet": [
          "xx"
        ],
        "MaxDailyCount": 1,
        "RuleId": 1,
        "IsEnabled": 1
      }
    },
    "documented-2026": {
      "summary": "The vendor's example as of August 2026",
      "value": {
        "RangeType": "MANUAL",
        "HostIdSet": [
          "be119857-7949-4650-aef5-9591b54091d0"
        ],
        "MaxDailyCount": 1,
        "RuleId": 1,
        "IsEnabled": 1
      }
    },
    "everything": {
      "summary": "All host images, at most fifty a day",
      "value": {
        "RangeType": "ALL",
        "MaxDailyCount": 50,
        "IsEnabled": 1
      }
    },
    "by-filter": {
      "summary": "The images of some hosts, chosen by name",
      "value": {
        "RangeType": "MANUAL",
        "MaxDailyCount": 0,
        "IsEnabled": 1,
        "HostIdFilters": [
          {
            "Name": "HostName",
            "Values": [
              "build-"
            ],
            "ExactMatch": false
          }
        ],
        "ExcludeHostIdSet": [
          "be119857-7949-4650-aef5-9591b54091d0"
        ]
      }
    }
  },
  "conditions": [
    {
      "id": "manual-range-needs-hosts",
      "meaning": "RangeType MANUAL needs HostIdSet or HostIdFilters",
      "code": "InvalidParameter.MissingParameter"
    }
  ],
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
    "MissingParameter": {
      "meaning": "A required parameter is missing.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:AddEditImageAutoAuthorizedRule"
  },
  "source": {
    "document": "TCSS 2020-11-01, AddEditImageAutoAuthorizedRule (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53191",
    "read": "2026-11-22"
  }
},
});
