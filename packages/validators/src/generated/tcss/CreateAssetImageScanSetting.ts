// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["Enable","ScanTime","ScanPeriod","ScanVirus","ScanRisk","ScanVul"],"properties":{"Enable":{"type":"boolean"},"ScanTime":{"type":"string","pattern":"^(\\d{4}-\\d{2}-\\d{2} )?([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},"ScanPeriod":{"type":"integer","minimum":1},"ScanVirus":{"type":"boolean"},"ScanRisk":{"type":"boolean"},"ScanVul":{"type":"boolean"},"All":{"type":"boolean"},"Images":{"type":"array","items":{"type":"string"}},"ContainerRunning":{"type":"boolean"},"ScanScope":{"type":"integer","enum":[0,1,2,3]},"ScanEndTime":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},"ExcludeImages":{"type":"array","items":{"type":"string"}},"ClusterIDs":{"type":"array","items":{"type":"string"}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(\\d{4}-\\d{2}-\\d{2} )?([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$", "");
const pattern1 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$", "");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Enable === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Enable"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ScanTime === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ScanTime"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ScanPeriod === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ScanPeriod"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ScanVirus === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ScanVirus"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ScanRisk === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ScanRisk"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ScanVul === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ScanVul"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Enable !== undefined){
if(typeof data.Enable !== "boolean"){
const err7 = {instancePath:instancePath+"/Enable",schemaPath:"#/properties/Enable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ScanTime !== undefined){
let data1 = data.ScanTime;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/ScanTime",schemaPath:"#/properties/ScanTime/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2} )?([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ScanTime",schemaPath:"#/properties/ScanTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ScanPeriod !== undefined){
let data2 = data.ScanPeriod;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err10 = {instancePath:instancePath+"/ScanPeriod",schemaPath:"#/properties/ScanPeriod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ScanPeriod",schemaPath:"#/properties/ScanPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.ScanVirus !== undefined){
if(typeof data.ScanVirus !== "boolean"){
const err12 = {instancePath:instancePath+"/ScanVirus",schemaPath:"#/properties/ScanVirus/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ScanRisk !== undefined){
if(typeof data.ScanRisk !== "boolean"){
const err13 = {instancePath:instancePath+"/ScanRisk",schemaPath:"#/properties/ScanRisk/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ScanVul !== undefined){
if(typeof data.ScanVul !== "boolean"){
const err14 = {instancePath:instancePath+"/ScanVul",schemaPath:"#/properties/ScanVul/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.All !== undefined){
if(typeof data.All !== "boolean"){
const err15 = {instancePath:instancePath+"/All",schemaPath:"#/properties/All/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Images !== undefined){
let data7 = data.Images;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err16 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/Images",schemaPath:"#/properties/Images/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ContainerRunning !== undefined){
if(typeof data.ContainerRunning !== "boolean"){
const err18 = {instancePath:instancePath+"/ContainerRunning",schemaPath:"#/properties/ContainerRunning/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ScanScope !== undefined){
let data10 = data.ScanScope;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err19 = {instancePath:instancePath+"/ScanScope",schemaPath:"#/properties/ScanScope/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data10 === 0) || (data10 === 1)) || (data10 === 2)) || (data10 === 3))){
const err20 = {instancePath:instancePath+"/ScanScope",schemaPath:"#/properties/ScanScope/enum",keyword:"enum",params:{allowedValues: schema11.properties.ScanScope.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ScanEndTime !== undefined){
let data11 = data.ScanEndTime;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err21 = {instancePath:instancePath+"/ScanEndTime",schemaPath:"#/properties/ScanEndTime/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/ScanEndTime",schemaPath:"#/properties/ScanEndTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.ExcludeImages !== undefined){
let data12 = data.ExcludeImages;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err23 = {instancePath:instancePath+"/ExcludeImages/" + i1,schemaPath:"#/properties/ExcludeImages/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/ExcludeImages",schemaPath:"#/properties/ExcludeImages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.ClusterIDs !== undefined){
let data14 = data.ClusterIDs;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
const err25 = {instancePath:instancePath+"/ClusterIDs/" + i2,schemaPath:"#/properties/ClusterIDs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/ClusterIDs",schemaPath:"#/properties/ClusterIDs/type",keyword:"type",params:{type: "array"}};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const checkCondition0 = validate11;
const schema12 = {"if":{"required":["Enable"],"properties":{"Enable":{"const":true}}},"then":{"anyOf":[{"required":["ScanVul"],"properties":{"ScanVul":{"const":true}}},{"required":["ScanVirus"],"properties":{"ScanVirus":{"const":true}}},{"required":["ScanRisk"],"properties":{"ScanRisk":{"const":true}}}]}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.Enable === undefined) && (missing0 = "Enable")){
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
if(data.Enable !== undefined){
if(true !== data.Enable){
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
if(data.ScanVul === undefined){
const err2 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "ScanVul"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ScanVul !== undefined){
if(true !== data.ScanVul){
const err3 = {instancePath:instancePath+"/ScanVul",schemaPath:"#/then/anyOf/0/properties/ScanVul/const",keyword:"const",params:{allowedValue: true}};
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
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ScanVirus === undefined){
const err4 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "ScanVirus"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ScanVirus !== undefined){
if(true !== data.ScanVirus){
const err5 = {instancePath:instancePath+"/ScanVirus",schemaPath:"#/then/anyOf/1/properties/ScanVirus/const",keyword:"const",params:{allowedValue: true}};
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
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ScanRisk === undefined){
const err6 = {instancePath,schemaPath:"#/then/anyOf/2/required",keyword:"required",params:{missingProperty: "ScanRisk"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ScanRisk !== undefined){
if(true !== data.ScanRisk){
const err7 = {instancePath:instancePath+"/ScanRisk",schemaPath:"#/then/anyOf/2/properties/ScanRisk/const",keyword:"const",params:{allowedValue: true}};
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
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const checkCondition1 = validate12;
const schema13 = {"if":{"required":["ScanScope"],"properties":{"ScanScope":{"const":3}}},"then":{"required":["ClusterIDs"],"properties":{"ClusterIDs":{"minItems":1}}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ScanScope === undefined) && (missing0 = "ScanScope")){
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
if(data.ScanScope !== undefined){
if(3 !== data.ScanScope){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ClusterIDs === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "ClusterIDs"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ClusterIDs !== undefined){
let data1 = data.ClusterIDs;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/ClusterIDs",schemaPath:"#/then/properties/ClusterIDs/minItems",keyword:"minItems",params:{limit: 1}};
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
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

/** Checks and reference of CreateAssetImageScanSetting. */
export const action: LoadedAction = createAction({
  name: "CreateAssetImageScanSetting",
  request: checkRequest,
  conditions: [checkCondition0, checkCondition1],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Set the scheduled scan of host images",
  "description": "Replaces the schedule by which images on hosts are scanned again. An account has one such schedule, and it scans only images with a license. The schedule of registry images is another: `UpdateImageRegistryTimingScanTask`.",
  "tags": [
    "Schedules"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "Enable",
      "ScanTime",
      "ScanPeriod",
      "ScanVirus",
      "ScanRisk",
      "ScanVul"
    ],
    "properties": {
      "Enable": {
        "type": "boolean",
        "description": "Whether the schedule runs.",
        "examples": [
          true
        ]
      },
      "ScanTime": {
        "type": "string",
        "pattern": "^(\\d{4}-\\d{2}-\\d{2} )?([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
        "description": "Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`, in UTC. A date before it does not count.",
        "examples": [
          "01:00"
        ]
      },
      "ScanPeriod": {
        "type": "integer",
        "format": "int64",
        "minimum": 1,
        "description": "Days from one scan to the next. The vendor's console offers 1, 7, 15 and 30.",
        "examples": [
          1
        ]
      },
      "ScanVirus": {
        "type": "boolean",
        "description": "Whether to look for malware.",
        "examples": [
          true
        ]
      },
      "ScanRisk": {
        "type": "boolean",
        "description": "Whether to look for sensitive data.",
        "examples": [
          true
        ]
      },
      "ScanVul": {
        "type": "boolean",
        "description": "Whether to look for vulnerabilities.",
        "examples": [
          true
        ]
      },
      "All": {
        "type": "boolean",
        "deprecated": true,
        "description": "Whether to scan every licensed image; `ScanScope` 0 says the same."
      },
      "Images": {
        "type": "array",
        "description": "IDs of images to scan. Counts only if `ScanScope` is 1.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sha256:f8d1d3fe96d0bb9d04eab9043b53ed5280a409db58f2506e9f65caa11bb39ad1"
          ]
        ]
      },
      "ContainerRunning": {
        "type": "boolean",
        "description": "Whether to scan only images from which a container is running. Since June 2026.",
        "examples": [
          false
        ]
      },
      "ScanScope": {
        "type": "integer",
        "format": "int64",
        "enum": [
          0,
          1,
          2,
          3
        ],
        "description": "Which images to scan: 0, all that have a license; 1, those in `Images`; 2, those that the service recommends; 3, those of the clusters in `ClusterIDs`. Without it, 1 if `Images` has any and `All` is not `true`, else 0. Since June 2026.",
        "examples": [
          0
        ]
      },
      "ScanEndTime": {
        "type": "string",
        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
        "description": "Time of day at which the time for scanning ends, `HH:MM` or `HH:MM:SS`, in UTC. Since June 2026.",
        "examples": [
          "04:00"
        ]
      },
      "ExcludeImages": {
        "type": "array",
        "description": "IDs of images to leave out. Counts only if `ScanScope` is not 1. Since June 2026.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sha256:f8d1d3fe96d0bb9d04eab9043b53ed5280a409db58f2506e9f65caa11bb39ad1"
          ]
        ]
      },
      "ClusterIDs": {
        "type": "array",
        "description": "IDs of the clusters whose images are scanned. Counts only if `ScanScope` is 3. Since June 2026.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "cls-xt1t"
          ]
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "Enable": true,
        "ScanTime": "2020-12-28 15:53:26",
        "ScanPeriod": 3600,
        "ScanVirus": true,
        "ScanRisk": true,
        "ScanVul": true,
        "All": true,
        "Images": []
      }
    },
    "documented-2026": {
      "summary": "The vendor's example as of August 2026",
      "value": {
        "Enable": true,
        "ScanTime": "00:00",
        "ScanPeriod": 1,
        "ScanVirus": true,
        "ScanRisk": true,
        "ScanVul": true,
        "ScanEndTime": "02:00"
      }
    }
  },
  "conditions": [
    {
      "id": "something-to-look-for",
      "meaning": "A schedule that runs needs one of ScanVul, ScanVirus and ScanRisk",
      "code": "InvalidParameter"
    },
    {
      "id": "by-cluster-needs-clusters",
      "meaning": "ScanScope 3 needs ClusterIDs",
      "code": "InvalidParameter"
    }
  ],
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
    "MissingParameter": {
      "meaning": "A required parameter is missing.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:CreateAssetImageScanSetting"
  },
  "source": {
    "document": "TCSS 2020-11-01, CreateAssetImageScanSetting (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53224",
    "read": "2026-11-27"
  }
},
});
