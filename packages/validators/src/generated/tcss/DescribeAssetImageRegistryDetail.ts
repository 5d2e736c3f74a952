// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"Id":{"type":"integer"},"ImageId":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Id") || (key0 === "ImageId"))){
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
if(data.Id !== undefined){
let data0 = data.Id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ImageId !== undefined){
if(typeof data.ImageId !== "string"){
const err2 = {instancePath:instancePath+"/ImageId",schemaPath:"#/properties/ImageId/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const checkCondition0 = validate11;
const schema12 = {"if":{"not":{"required":["ImageId"]}},"then":{"required":["Id"]}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ImageId === undefined) && (missing0 = "ImageId")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Id === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "Id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeAssetImageRegistryDetail. */
export const action: LoadedAction = createAction({
  name: "DescribeAssetImageRegistryDetail",
  request: checkRequest,
  conditions: [checkCondition0],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Read one image in a registry",
  "description": "Returns one image in a connected registry, named by its number or by its image ID, with more about how it was built than `DescribeAssetImageRegistryList` has.",
  "tags": [
    "Images"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "Id": {
        "type": "integer",
        "format": "int64",
        "description": "Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`. It goes before `ImageId`.",
        "examples": [
          3421599
        ]
      },
      "ImageId": {
        "type": "string",
        "description": "Image ID, `sha256:` and 64 hexadecimal digits. Several registry images may share it; the service then chooses one.",
        "examples": [
          "sha256:bb804a9c85d7199b8fd6a0c1a34ef1d049689604046fc5ce1ee6b968de78281b"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "Id": 5427
      }
    },
    "documented-2": {
      "summary": "The vendor's second example",
      "value": {
        "Id": 3421599
      }
    },
    "by-image-id": {
      "summary": "One of the registry images that share an image ID",
      "value": {
        "ImageId": "sha256:bb804a9c85d7199b8fd6a0c1a34ef1d049689604046fc5ce1ee6b968de78281b"
      }
    }
  },
  "conditions": [
    {
      "id": "some-image-is-named",
      "meaning": "Id or ImageId must say which image",
      "code": "InvalidParameter"
    }
  ],
  "errors": {
    "InvalidParameter": {
      "meaning": "A parameter is wrong.",
      "retry": "never"
    },
    "ResourceNotFound": {
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:DescribeAssetImageRegistryDetail"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeAssetImageRegistryDetail (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53166",
    "read": "2026-11-27"
  }
},
});
