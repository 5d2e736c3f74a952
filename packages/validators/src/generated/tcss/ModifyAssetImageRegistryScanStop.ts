// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"All":{"type":"boolean"},"Images":{"type":"array","items":{"type":"object","required":["InstanceName","Namespace","ImageName","ImageTag","Force"],"additionalProperties":false,"properties":{"InstanceName":{"type":"string"},"Namespace":{"type":"string"},"ImageName":{"type":"string"},"ImageTag":{"type":"string"},"Force":{"type":"string"},"ImageDigest":{"type":"string"},"RegistryType":{"type":"string"},"ImageRepoAddress":{"type":"string"},"InstanceId":{"type":"string"}}}},"Id":{"type":"array","items":{"type":"integer","minimum":0}},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ExcludeImageList":{"type":"array","items":{"type":"integer","minimum":0}},"OnlyScanLatest":{"type":"boolean"},"TaskID":{"type":"integer","minimum":0}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "All") || (key0 === "Images")) || (key0 === "Id")) || (key0 === "Filters")) || (key0 === "ExcludeImageList")) || (key0 === "OnlyScanLatest")) || (key0 === "TaskID"))){
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
if(data.All !== undefined){
if(typeof data.All !== "boolean"){
const err1 = {instancePath:instancePath+"/All",schemaPath:"#/properties/All/type",keyword:"type",params:{type: "boolean"}};
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
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.InstanceName === undefined){
const err2 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "InstanceName"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.Namespace === undefined){
const err3 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "Namespace"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.ImageName === undefined){
const err4 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "ImageName"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.ImageTag === undefined){
const err5 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "ImageTag"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.Force === undefined){
const err6 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "Force"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema11.properties.Images.items.properties, key1))){
const err7 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.InstanceName !== undefined){
if(typeof data2.InstanceName !== "string"){
const err8 = {instancePath:instancePath+"/Images/" + i0+"/InstanceName",schemaPath:"#/properties/Images/items/properties/InstanceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.Namespace !== undefined){
if(typeof data2.Namespace !== "string"){
const err9 = {instancePath:instancePath+"/Images/" + i0+"/Namespace",schemaPath:"#/properties/Images/items/properties/Namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.ImageName !== undefined){
if(typeof data2.ImageName !== "string"){
const err10 = {instancePath:instancePath+"/Images/" + i0+"/ImageName",schemaPath:"#/properties/Images/items/properties/ImageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.ImageTag !== undefined){
if(typeof data2.ImageTag !== "string"){
const err11 = {instancePath:instancePath+"/Images/" + i0+"/ImageTag",schemaPath:"#/properties/Images/items/properties/ImageTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.Force !== undefined){
if(typeof data2.Force !== "string"){
const err12 = {instancePath:instancePath+"/Images/" + i0+"/Force",schemaPath:"#/properties/Images/items/properties/Force/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.ImageDigest !== undefined){
if(typeof data2.ImageDigest !== "string"){
const err13 = {instancePath:instancePath+"/Images/" + i0+"/ImageDigest",schemaPath:"#/properties/Images/items/properties/ImageDigest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.RegistryType !== undefined){
if(typeof data2.RegistryType !== "string"){
const err14 = {instancePath:instancePath+"/Images/" + i0+"/RegistryType",schemaPath:"#/properties/Images/items/properties/RegistryType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.ImageRepoAddress !== undefined){
if(typeof data2.ImageRepoAddress !== "string"){
const err15 = {instancePath:instancePath+"/Images/" + i0+"/ImageRepoAddress",schemaPath:"#/properties/Images/items/properties/ImageRepoAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.InstanceId !== undefined){
if(typeof data2.InstanceId !== "string"){
const err16 = {instancePath:instancePath+"/Images/" + i0+"/InstanceId",schemaPath:"#/properties/Images/items/properties/InstanceId/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/Images/" + i0,schemaPath:"#/properties/Images/items/type",keyword:"type",params:{type: "object"}};
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
const err18 = {instancePath:instancePath+"/Images",schemaPath:"#/properties/Images/type",keyword:"type",params:{type: "array"}};
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
if(data.Filters !== undefined){
let data14 = data.Filters;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.Name === undefined){
const err22 = {instancePath:instancePath+"/Filters/" + i2,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data15.Values === undefined){
const err23 = {instancePath:instancePath+"/Filters/" + i2,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data15){
if(!(((key2 === "Name") || (key2 === "Values")) || (key2 === "ExactMatch"))){
const err24 = {instancePath:instancePath+"/Filters/" + i2,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.Name !== undefined){
if(typeof data15.Name !== "string"){
const err25 = {instancePath:instancePath+"/Filters/" + i2+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.Values !== undefined){
let data17 = data15.Values;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
const err26 = {instancePath:instancePath+"/Filters/" + i2+"/Values/" + i3,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
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
const err27 = {instancePath:instancePath+"/Filters/" + i2+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.ExactMatch !== undefined){
if(typeof data15.ExactMatch !== "boolean"){
const err28 = {instancePath:instancePath+"/Filters/" + i2+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/Filters/" + i2,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"}};
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
const err30 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.ExcludeImageList !== undefined){
let data20 = data.ExcludeImageList;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
const err31 = {instancePath:instancePath+"/ExcludeImageList/" + i4,schemaPath:"#/properties/ExcludeImageList/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 < 0 || isNaN(data21)){
const err32 = {instancePath:instancePath+"/ExcludeImageList/" + i4,schemaPath:"#/properties/ExcludeImageList/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err33 = {instancePath:instancePath+"/ExcludeImageList",schemaPath:"#/properties/ExcludeImageList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.OnlyScanLatest !== undefined){
if(typeof data.OnlyScanLatest !== "boolean"){
const err34 = {instancePath:instancePath+"/OnlyScanLatest",schemaPath:"#/properties/OnlyScanLatest/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.TaskID !== undefined){
let data23 = data.TaskID;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err35 = {instancePath:instancePath+"/TaskID",schemaPath:"#/properties/TaskID/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 < 0 || isNaN(data23)){
const err36 = {instancePath:instancePath+"/TaskID",schemaPath:"#/properties/TaskID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const checkCondition0 = validate11;
const schema12 = {"if":{},"then":{"anyOf":[{"required":["All"],"properties":{"All":{"const":true}}},{"required":["Id"],"properties":{"Id":{"minItems":1}}},{"required":["Images"],"properties":{"Images":{"minItems":1}}},{"required":["Filters"],"properties":{"Filters":{"minItems":1}}},{"required":["TaskID"]}]}};

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
if(data.All === undefined){
const err0 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "All"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.All !== undefined){
if(true !== data.All){
const err1 = {instancePath:instancePath+"/All",schemaPath:"#/then/anyOf/0/properties/All/const",keyword:"const",params:{allowedValue: true}};
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
var _valid1 = _errs3 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Id === undefined){
const err2 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "Id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Id !== undefined){
let data1 = data.Id;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/Id",schemaPath:"#/then/anyOf/1/properties/Id/minItems",keyword:"minItems",params:{limit: 1}};
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
valid1 = valid1 || _valid1;
if(!valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Images === undefined){
const err4 = {instancePath,schemaPath:"#/then/anyOf/2/required",keyword:"required",params:{missingProperty: "Images"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.Images !== undefined){
let data2 = data.Images;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/Images",schemaPath:"#/then/anyOf/2/properties/Images/minItems",keyword:"minItems",params:{limit: 1}};
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
valid1 = valid1 || _valid1;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Filters === undefined){
const err6 = {instancePath,schemaPath:"#/then/anyOf/3/required",keyword:"required",params:{missingProperty: "Filters"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.Filters !== undefined){
let data3 = data.Filters;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/Filters",schemaPath:"#/then/anyOf/3/properties/Filters/minItems",keyword:"minItems",params:{limit: 1}};
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
}
var _valid1 = _errs9 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.TaskID === undefined){
const err8 = {instancePath,schemaPath:"#/then/anyOf/4/required",keyword:"required",params:{missingProperty: "TaskID"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid1 = valid1 || _valid1;
}
}
}
}
if(!valid1){
const err9 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

/** Checks and reference of ModifyAssetImageRegistryScanStop. */
export const action: LoadedAction = createAction({
  name: "ModifyAssetImageRegistryScanStop",
  request: checkRequest,
  conditions: [checkCondition0],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Stop a scan of registry images",
  "description": "Stops scanning images in registries: the first of these that is given chooses them, `All`, `Id`, `Images`, `Filters`; `TaskID` alone chooses all of a task, and beside another choice narrows it. Images that are done stay as they are; the others are canceled and keep what was found before.",
  "tags": [
    "Scans"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "All": {
        "type": "boolean",
        "description": "Whether to stop every scan of registry images.",
        "examples": [
          false
        ]
      },
      "Images": {
        "type": "array",
        "description": "Images to stop scanning, by name.",
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
      "Id": {
        "type": "array",
        "description": "Images to stop scanning, by the number of the registry image.",
        "items": {
          "type": "integer",
          "format": "int64",
          "minimum": 0
        },
        "examples": [
          [
            1002,
            1003
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
        "description": "Filters that choose images to stop scanning; the names are those of `DescribeAssetImageRegistryList`.",
        "examples": [
          [
            {
              "Name": "ImageAssetIds",
              "Values": [
                "1002"
              ],
              "ExactMatch": false
            }
          ]
        ]
      },
      "ExcludeImageList": {
        "type": "array",
        "description": "Numbers of registry images to leave out of those that `Filters` chooses.",
        "items": {
          "type": "integer",
          "format": "int64",
          "minimum": 0
        },
        "examples": [
          [
            1004
          ]
        ]
      },
      "OnlyScanLatest": {
        "type": "boolean",
        "description": "Whether `Filters` chooses only the newest tag of each repository.",
        "examples": [
          false
        ]
      },
      "TaskID": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "description": "Task to stop. Only the site of mainland China documents it; the other may answer `UnknownParameter`.",
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
        "Id": [
          314
        ]
      }
    },
    "other": {
      "summary": "The vendor's second example",
      "value": {
        "Id": [
          12034807
        ]
      }
    },
    "documented-2026": {
      "summary": "The vendor's example as of August 2026",
      "value": {
        "Id": [
          314
        ],
        "TaskID": 2
      }
    }
  },
  "conditions": [
    {
      "id": "some-choice",
      "meaning": "All, Id, Images, Filters or TaskID must say what to stop",
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
    "action": "tcss:ModifyAssetImageRegistryScanStop"
  },
  "source": {
    "document": "TCSS 2020-11-01, ModifyAssetImageRegistryScanStop (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53102",
    "read": "2026-11-27"
  }
},
});
