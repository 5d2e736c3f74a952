// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"TaskID":{"type":"string"},"Images":{"type":"array","items":{"type":"string"}},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ExcludeImageIds":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "TaskID") || (key0 === "Images")) || (key0 === "Filters")) || (key0 === "ExcludeImageIds"))){
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
if(data.Images !== undefined){
let data1 = data.Images;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/Images",schemaPath:"#/properties/Images/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Filters !== undefined){
let data3 = data.Filters;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Name === undefined){
const err4 = {instancePath:instancePath+"/Filters/" + i1,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data4.Values === undefined){
const err5 = {instancePath:instancePath+"/Filters/" + i1,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err6 = {instancePath:instancePath+"/Filters/" + i1,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.Name !== undefined){
if(typeof data4.Name !== "string"){
const err7 = {instancePath:instancePath+"/Filters/" + i1+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.Values !== undefined){
let data6 = data4.Values;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
const err8 = {instancePath:instancePath+"/Filters/" + i1+"/Values/" + i2,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/Filters/" + i1+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.ExactMatch !== undefined){
if(typeof data4.ExactMatch !== "boolean"){
const err10 = {instancePath:instancePath+"/Filters/" + i1+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
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
const err11 = {instancePath:instancePath+"/Filters/" + i1,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err12 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ExcludeImageIds !== undefined){
if(typeof data.ExcludeImageIds !== "string"){
const err13 = {instancePath:instancePath+"/ExcludeImageIds",schemaPath:"#/properties/ExcludeImageIds/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const checkCondition0 = validate11;
const schema12 = {"if":{},"then":{"oneOf":[{"required":["TaskID"],"properties":{"TaskID":{"minLength":1}}},{"required":["Images"],"properties":{"Images":{"minItems":1}}},{"required":["Filters"],"properties":{"Filters":{"minItems":1}}}]}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
var _valid0 = true;
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
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.TaskID === undefined){
const err0 = {instancePath,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty: "TaskID"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.TaskID !== undefined){
let data0 = data.TaskID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/TaskID",schemaPath:"#/then/oneOf/0/properties/TaskID/minLength",keyword:"minLength",params:{limit: 1}};
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
var _valid1 = _errs3 === errors;
if(_valid1){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Images === undefined){
const err2 = {instancePath,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty: "Images"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Images !== undefined){
let data1 = data.Images;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/Images",schemaPath:"#/then/oneOf/1/properties/Images/minItems",keyword:"minItems",params:{limit: 1}};
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
if(_valid1 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid1 = true;
passing0 = 1;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Filters === undefined){
const err4 = {instancePath,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty: "Filters"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.Filters !== undefined){
let data2 = data.Filters;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/Filters",schemaPath:"#/then/oneOf/2/properties/Filters/minItems",keyword:"minItems",params:{limit: 1}};
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
if(_valid1 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid1 = true;
passing0 = 2;
}
}
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs1 === errors;
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

/** Checks and reference of ModifyAssetImageScanStop. */
export const action: LoadedAction = createAction({
  name: "ModifyAssetImageScanStop",
  request: checkRequest,
  conditions: [checkCondition0],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Stop a scan of host images",
  "description": "Stops scanning the images of a task, or those that `Images` or `Filters` chooses. Images that are done stay as they are; the others are canceled and keep what was found before.",
  "tags": [
    "Scans"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "TaskID": {
        "type": "string",
        "description": "Task to stop.",
        "examples": [
          "41059"
        ]
      },
      "Images": {
        "type": "array",
        "description": "IDs of images to stop scanning, whatever task they belong to.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
          ]
        ]
      },
      "Filters": {
        "type": "array",
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
        "description": "Filters that choose images to stop scanning; the names are those of `DescribeAssetImageList`.",
        "examples": [
          [
            {
              "Name": "ImageName",
              "Values": [
                "nginx"
              ]
            }
          ]
        ]
      },
      "ExcludeImageIds": {
        "type": "string",
        "description": "IDs of images to leave out of those that `Filters` chooses, as the text of a JSON array of strings.",
        "examples": [
          "[\"sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2\"]"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "TaskID": "6013bde934b9a906387abe8a"
      }
    },
    "one-image": {
      "summary": "One image, whatever task it belongs to",
      "value": {
        "Images": [
          "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
        ]
      }
    }
  },
  "conditions": [
    {
      "id": "one-choice",
      "meaning": "Exactly one of TaskID, Images and Filters must say what to stop",
      "code": "InvalidParameter"
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
    "action": "tcss:ModifyAssetImageScanStop"
  },
  "source": {
    "document": "TCSS 2020-11-01, ModifyAssetImageScanStop (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53100",
    "read": "2026-11-27"
  }
},
});
