// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"Images":{"type":"array","items":{"type":"object","required":["InstanceName","Namespace","ImageName","ImageTag","Force"],"additionalProperties":false,"properties":{"InstanceName":{"type":"string"},"Namespace":{"type":"string"},"ImageName":{"type":"string"},"ImageTag":{"type":"string"},"Force":{"type":"string"},"ImageDigest":{"type":"string"},"RegistryType":{"type":"string"},"ImageRepoAddress":{"type":"string"},"InstanceId":{"type":"string"}}}},"All":{"type":"boolean"},"Id":{"type":"array","items":{"type":"integer","minimum":0}},"TaskID":{"type":"integer","minimum":0}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Images") || (key0 === "All")) || (key0 === "Id")) || (key0 === "TaskID"))){
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
if(data.Images !== undefined){
let data0 = data.Images;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.InstanceName === undefined){
const err1 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "InstanceName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.Namespace === undefined){
const err2 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "Namespace"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.ImageName === undefined){
const err3 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "ImageName"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.ImageTag === undefined){
const err4 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "ImageTag"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.Force === undefined){
const err5 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "Force"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema11.properties.Images.items.properties, key1))){
const err6 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.InstanceName !== undefined){
if(typeof data1.InstanceName !== "string"){
const err7 = {instancePath:instancePath+"/Images/" + i0+"/InstanceName",schemaPath:"#/properties/Images/items/properties/InstanceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.Namespace !== undefined){
if(typeof data1.Namespace !== "string"){
const err8 = {instancePath:instancePath+"/Images/" + i0+"/Namespace",schemaPath:"#/properties/Images/items/properties/Namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.ImageName !== undefined){
if(typeof data1.ImageName !== "string"){
const err9 = {instancePath:instancePath+"/Images/" + i0+"/ImageName",schemaPath:"#/properties/Images/items/properties/ImageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.ImageTag !== undefined){
if(typeof data1.ImageTag !== "string"){
const err10 = {instancePath:instancePath+"/Images/" + i0+"/ImageTag",schemaPath:"#/properties/Images/items/properties/ImageTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.Force !== undefined){
if(typeof data1.Force !== "string"){
const err11 = {instancePath:instancePath+"/Images/" + i0+"/Force",schemaPath:"#/properties/Images/items/properties/Force/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.ImageDigest !== undefined){
if(typeof data1.ImageDigest !== "string"){
const err12 = {instancePath:instancePath+"/Images/" + i0+"/ImageDigest",schemaPath:"#/properties/Images/items/properties/ImageDigest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.RegistryType !== undefined){
if(typeof data1.RegistryType !== "string"){
const err13 = {instancePath:instancePath+"/Images/" + i0+"/RegistryType",schemaPath:"#/properties/Images/items/properties/RegistryType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.ImageRepoAddress !== undefined){
if(typeof data1.ImageRepoAddress !== "string"){
const err14 = {instancePath:instancePath+"/Images/" + i0+"/ImageRepoAddress",schemaPath:"#/properties/Images/items/properties/ImageRepoAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.InstanceId !== undefined){
if(typeof data1.InstanceId !== "string"){
const err15 = {instancePath:instancePath+"/Images/" + i0+"/InstanceId",schemaPath:"#/properties/Images/items/properties/InstanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/type",keyword:"type",params:{type: "object"}};
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
if(data.All !== undefined){
if(typeof data.All !== "boolean"){
const err18 = {instancePath:instancePath+"/All",schemaPath:"#/properties/All/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Id !== undefined){
let data12 = data.Id;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err19 = {instancePath:instancePath+"/Id/" + i1,schemaPath:"#/properties/Id/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err20 = {instancePath:instancePath+"/Id/" + i1,schemaPath:"#/properties/Id/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err21 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.TaskID !== undefined){
let data14 = data.TaskID;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err22 = {instancePath:instancePath+"/TaskID",schemaPath:"#/properties/TaskID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err23 = {instancePath:instancePath+"/TaskID",schemaPath:"#/properties/TaskID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeAssetImageRegistryScanStatusOneKey. */
export const action: LoadedAction = createAction({
  name: "DescribeAssetImageRegistryScanStatusOneKey",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Ask how far a scan of registry images is",
  "description": "Tells how many images of a task are scanned, and in how many of them something was found: of the task that `TaskID` names, of the latest, or of the images that `Id` or `Images` names. The state may say that the task is over shortly before the counts of findings in the list of images are final.",
  "tags": [
    "Scans"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "Images": {
        "type": "array",
        "description": "Images to ask about, by name.",
        "items": {
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
        }
      },
      "All": {
        "type": "boolean",
        "description": "Whether to ask about all images of the task.",
        "examples": [
          true
        ]
      },
      "Id": {
        "type": "array",
        "description": "Images to ask about, by the number of the registry image.",
        "items": {
          "type": "integer",
          "format": "int64",
          "minimum": 0
        },
        "examples": [
          [
            2535
          ]
        ]
      },
      "TaskID": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "description": "Task to ask about, the `TaskID` of `CreateAssetImageRegistryScanTask`. Without it, the latest. Only the site of mainland China documents it; the other may answer `UnknownParameter`.",
        "examples": [
          100
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {}
    },
    "everything": {
      "summary": "The vendor's second example",
      "value": {
        "All": true
      }
    },
    "documented-2026": {
      "summary": "The vendor's example as of August 2026",
      "value": {
        "TaskID": 13
      }
    },
    "timed-out": {
      "summary": "The vendor's second example as of August 2026",
      "value": {
        "All": true,
        "TaskID": 2257
      }
    }
  },
  "conditions": [],
  "errors": {
    "InternalError": {
      "meaning": "An error inside the service.",
      "retry": "reads"
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
    "action": "tcss:DescribeAssetImageRegistryScanStatusOneKey"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeAssetImageRegistryScanStatusOneKey (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53159",
    "read": "2026-11-27"
  }
},
});
