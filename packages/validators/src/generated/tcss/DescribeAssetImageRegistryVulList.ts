// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ImageInfo":{"type":"object","required":["InstanceName","Namespace","ImageName","ImageTag","Force"],"additionalProperties":false,"properties":{"InstanceName":{"type":"string"},"Namespace":{"type":"string"},"ImageName":{"type":"string"},"ImageTag":{"type":"string"},"Force":{"type":"string"},"ImageDigest":{"type":"string"},"RegistryType":{"type":"string"},"ImageRepoAddress":{"type":"string"},"InstanceId":{"type":"string"}}},"Id":{"type":"integer","minimum":0}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "ImageInfo")) || (key0 === "Id"))){
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
if(data.Limit !== undefined){
let data0 = data.Limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.Offset !== undefined){
let data1 = data.Offset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.Filters !== undefined){
let data2 = data.Filters;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Name === undefined){
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.Name !== undefined){
if(typeof data3.Name !== "string"){
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.Values !== undefined){
let data5 = data3.Values;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.ExactMatch !== undefined){
if(typeof data3.ExactMatch !== "boolean"){
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"}};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ImageInfo !== undefined){
let data8 = data.ImageInfo;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.InstanceName === undefined){
const err15 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "InstanceName"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.Namespace === undefined){
const err16 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "Namespace"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.ImageName === undefined){
const err17 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "ImageName"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.ImageTag === undefined){
const err18 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "ImageTag"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.Force === undefined){
const err19 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "Force"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data8){
if(!(func2.call(schema11.properties.ImageInfo.properties, key2))){
const err20 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.InstanceName !== undefined){
if(typeof data8.InstanceName !== "string"){
const err21 = {instancePath:instancePath+"/ImageInfo/InstanceName",schemaPath:"#/properties/ImageInfo/properties/InstanceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.Namespace !== undefined){
if(typeof data8.Namespace !== "string"){
const err22 = {instancePath:instancePath+"/ImageInfo/Namespace",schemaPath:"#/properties/ImageInfo/properties/Namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.ImageName !== undefined){
if(typeof data8.ImageName !== "string"){
const err23 = {instancePath:instancePath+"/ImageInfo/ImageName",schemaPath:"#/properties/ImageInfo/properties/ImageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.ImageTag !== undefined){
if(typeof data8.ImageTag !== "string"){
const err24 = {instancePath:instancePath+"/ImageInfo/ImageTag",schemaPath:"#/properties/ImageInfo/properties/ImageTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.Force !== undefined){
if(typeof data8.Force !== "string"){
const err25 = {instancePath:instancePath+"/ImageInfo/Force",schemaPath:"#/properties/ImageInfo/properties/Force/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.ImageDigest !== undefined){
if(typeof data8.ImageDigest !== "string"){
const err26 = {instancePath:instancePath+"/ImageInfo/ImageDigest",schemaPath:"#/properties/ImageInfo/properties/ImageDigest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.RegistryType !== undefined){
if(typeof data8.RegistryType !== "string"){
const err27 = {instancePath:instancePath+"/ImageInfo/RegistryType",schemaPath:"#/properties/ImageInfo/properties/RegistryType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.ImageRepoAddress !== undefined){
if(typeof data8.ImageRepoAddress !== "string"){
const err28 = {instancePath:instancePath+"/ImageInfo/ImageRepoAddress",schemaPath:"#/properties/ImageInfo/properties/ImageRepoAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.InstanceId !== undefined){
if(typeof data8.InstanceId !== "string"){
const err29 = {instancePath:instancePath+"/ImageInfo/InstanceId",schemaPath:"#/properties/ImageInfo/properties/InstanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.Id !== undefined){
let data18 = data.Id;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err31 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
const err32 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const checkCondition0 = validate11;
const schema12 = {"if":{},"then":{"anyOf":[{"required":["Id"]},{"required":["ImageInfo"]}]}};

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
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Id === undefined){
const err0 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "Id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid1 = _errs3 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageInfo === undefined){
const err1 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "ImageInfo"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs4 === errors;
valid1 = valid1 || _valid1;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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

/** Checks and reference of DescribeAssetImageRegistryVulList. */
export const action: LoadedAction = createAction({
  name: "DescribeAssetImageRegistryVulList",
  request: checkRequest,
  conditions: [checkCondition0],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "List the vulnerabilities of one image in a registry",
  "description": "Returns one page of the vulnerabilities that the last scan found in one registry image. A row is one vulnerability with all components that have it.",
  "tags": [
    "Findings"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "Limit": {
        "type": "integer",
        "format": "int64",
        "minimum": 1,
        "maximum": 100,
        "default": 10,
        "description": "Vulnerabilities in one page, 1 to 100.",
        "examples": [
          100
        ]
      },
      "Offset": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "default": 0,
        "examples": [
          0
        ],
        "description": "Vulnerabilities to skip."
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
        "description": "Filters, all of which a vulnerability must pass.",
        "x-filters": {
          "Name": {
            "meaning": "Name of the vulnerability",
            "match": "text"
          },
          "Level": {
            "meaning": "Level of the vulnerability, from `1`, low, to `4`, critical",
            "match": "value",
            "values": [
              "1",
              "2",
              "3",
              "4"
            ]
          },
          "Tag": {
            "meaning": "Mark of the vulnerability, one of the `Tag` of the answer",
            "match": "value"
          }
        },
        "examples": [
          [
            {
              "Name": "Level",
              "Values": [
                "4",
                "3"
              ],
              "ExactMatch": true
            }
          ]
        ]
      },
      "ImageInfo": {
        "type": "object",
        "description": "Names one image in a registry.",
        "required": [
          "InstanceName",
          "Namespace",
          "ImageName",
          "ImageTag",
          "Force"
        ],
        "additionalProperties": false,
        "properties": {
          "InstanceName": {
            "type": "string",
            "description": "Name of the registry instance.",
            "examples": [
              "ccr-default"
            ]
          },
          "Namespace": {
            "type": "string",
            "description": "Namespace in the registry; some registries call it project.",
            "examples": [
              "tke-images"
            ]
          },
          "ImageName": {
            "type": "string",
            "description": "Name of the image without namespace and tag.",
            "examples": [
              "nginx"
            ]
          },
          "ImageTag": {
            "type": "string",
            "description": "Tag of the image.",
            "examples": [
              "1.27"
            ]
          },
          "Force": {
            "type": "string",
            "description": "Whether to scan again what has been scanned before: `true` or `false`, as text.",
            "examples": [
              "true"
            ]
          },
          "ImageDigest": {
            "type": "string",
            "description": "Digest of the image.",
            "examples": [
              "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
            ]
          },
          "RegistryType": {
            "type": "string",
            "description": "Kind of the registry: `tcr`, `ccr`, `harbor` and others.",
            "examples": [
              "ccr"
            ]
          },
          "ImageRepoAddress": {
            "type": "string",
            "description": "Address of the repository without the tag.",
            "examples": [
              "ccr.ccs.tencentyun.com/tke-images/nginx"
            ]
          },
          "InstanceId": {
            "type": "string",
            "description": "ID of the registry instance.",
            "examples": [
              "tcr-1a2b3c4d"
            ]
          }
        }
      },
      "Id": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "description": "Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`.",
        "examples": [
          1929935
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "Filters": [
          {
            "ExactMatch": false,
            "Name": "Level",
            "Values": [
              "all"
            ]
          },
          {
            "ExactMatch": false,
            "Name": "Tag",
            "Values": [
              "all"
            ]
          }
        ],
        "Id": 1929935,
        "Limit": 10,
        "Offset": 0
      }
    },
    "worst-only": {
      "summary": "The critical and high vulnerabilities of a registry image",
      "value": {
        "Id": 1929935,
        "Limit": 100,
        "Filters": [
          {
            "Name": "Level",
            "Values": [
              "4",
              "3"
            ],
            "ExactMatch": true
          }
        ]
      }
    }
  },
  "conditions": [
    {
      "id": "image-is-named",
      "meaning": "Id or ImageInfo must name the image",
      "code": "ResourceNotFound"
    }
  ],
  "errors": {
    "FailedOperation": {
      "meaning": "The operation failed.",
      "retry": "never"
    },
    "InternalError": {
      "meaning": "An error inside the service.",
      "retry": "reads"
    },
    "ResourceNotFound": {
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:DescribeAssetImageRegistryVulList"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeAssetImageRegistryVulList (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53155",
    "read": "2026-11-27"
  }
},
});
