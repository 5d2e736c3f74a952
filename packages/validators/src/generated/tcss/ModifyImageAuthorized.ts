// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["AllLocalImages","AllRegistryImages","UpdatedLocalImageCnt","UpdatedRegistryImageCnt","ImageSourceType"],"properties":{"AllLocalImages":{"type":"boolean"},"AllRegistryImages":{"type":"boolean"},"UpdatedLocalImageCnt":{"type":"integer","minimum":0},"UpdatedRegistryImageCnt":{"type":"integer","minimum":0},"ImageSourceType":{"type":"string","enum":["ASSETIMAGE","IMAGEALL"]},"LocalImageFilter":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"RegistryImageFilter":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ExcludeLocalImageIds":{"type":"array","items":{"type":"string"}},"ExcludeRegistryImageIds":{"type":"array","items":{"type":"string"}},"LocalImageIds":{"type":"array","items":{"type":"string"}},"RegistryImageIds":{"type":"array","items":{"type":"string"}},"OnlyShowLatest":{"type":"boolean"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.AllLocalImages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "AllLocalImages"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.AllRegistryImages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "AllRegistryImages"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.UpdatedLocalImageCnt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "UpdatedLocalImageCnt"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.UpdatedRegistryImageCnt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "UpdatedRegistryImageCnt"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ImageSourceType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageSourceType"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.AllLocalImages !== undefined){
if(typeof data.AllLocalImages !== "boolean"){
const err6 = {instancePath:instancePath+"/AllLocalImages",schemaPath:"#/properties/AllLocalImages/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.AllRegistryImages !== undefined){
if(typeof data.AllRegistryImages !== "boolean"){
const err7 = {instancePath:instancePath+"/AllRegistryImages",schemaPath:"#/properties/AllRegistryImages/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.UpdatedLocalImageCnt !== undefined){
let data2 = data.UpdatedLocalImageCnt;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/UpdatedLocalImageCnt",schemaPath:"#/properties/UpdatedLocalImageCnt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/UpdatedLocalImageCnt",schemaPath:"#/properties/UpdatedLocalImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.UpdatedRegistryImageCnt !== undefined){
let data3 = data.UpdatedRegistryImageCnt;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/UpdatedRegistryImageCnt",schemaPath:"#/properties/UpdatedRegistryImageCnt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/UpdatedRegistryImageCnt",schemaPath:"#/properties/UpdatedRegistryImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.ImageSourceType !== undefined){
let data4 = data.ImageSourceType;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/ImageSourceType",schemaPath:"#/properties/ImageSourceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "ASSETIMAGE") || (data4 === "IMAGEALL"))){
const err13 = {instancePath:instancePath+"/ImageSourceType",schemaPath:"#/properties/ImageSourceType/enum",keyword:"enum",params:{allowedValues: schema11.properties.ImageSourceType.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.LocalImageFilter !== undefined){
let data5 = data.LocalImageFilter;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.Name === undefined){
const err14 = {instancePath:instancePath+"/LocalImageFilter/" + i0,schemaPath:"#/properties/LocalImageFilter/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.Values === undefined){
const err15 = {instancePath:instancePath+"/LocalImageFilter/" + i0,schemaPath:"#/properties/LocalImageFilter/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err16 = {instancePath:instancePath+"/LocalImageFilter/" + i0,schemaPath:"#/properties/LocalImageFilter/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.Name !== undefined){
if(typeof data6.Name !== "string"){
const err17 = {instancePath:instancePath+"/LocalImageFilter/" + i0+"/Name",schemaPath:"#/properties/LocalImageFilter/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.Values !== undefined){
let data8 = data6.Values;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
const err18 = {instancePath:instancePath+"/LocalImageFilter/" + i0+"/Values/" + i1,schemaPath:"#/properties/LocalImageFilter/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/LocalImageFilter/" + i0+"/Values",schemaPath:"#/properties/LocalImageFilter/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.ExactMatch !== undefined){
if(typeof data6.ExactMatch !== "boolean"){
const err20 = {instancePath:instancePath+"/LocalImageFilter/" + i0+"/ExactMatch",schemaPath:"#/properties/LocalImageFilter/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
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
const err21 = {instancePath:instancePath+"/LocalImageFilter/" + i0,schemaPath:"#/properties/LocalImageFilter/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/LocalImageFilter",schemaPath:"#/properties/LocalImageFilter/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.RegistryImageFilter !== undefined){
let data11 = data.RegistryImageFilter;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.Name === undefined){
const err23 = {instancePath:instancePath+"/RegistryImageFilter/" + i2,schemaPath:"#/properties/RegistryImageFilter/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12.Values === undefined){
const err24 = {instancePath:instancePath+"/RegistryImageFilter/" + i2,schemaPath:"#/properties/RegistryImageFilter/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "Name") || (key2 === "Values")) || (key2 === "ExactMatch"))){
const err25 = {instancePath:instancePath+"/RegistryImageFilter/" + i2,schemaPath:"#/properties/RegistryImageFilter/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.Name !== undefined){
if(typeof data12.Name !== "string"){
const err26 = {instancePath:instancePath+"/RegistryImageFilter/" + i2+"/Name",schemaPath:"#/properties/RegistryImageFilter/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.Values !== undefined){
let data14 = data12.Values;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(typeof data14[i3] !== "string"){
const err27 = {instancePath:instancePath+"/RegistryImageFilter/" + i2+"/Values/" + i3,schemaPath:"#/properties/RegistryImageFilter/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
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
const err28 = {instancePath:instancePath+"/RegistryImageFilter/" + i2+"/Values",schemaPath:"#/properties/RegistryImageFilter/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.ExactMatch !== undefined){
if(typeof data12.ExactMatch !== "boolean"){
const err29 = {instancePath:instancePath+"/RegistryImageFilter/" + i2+"/ExactMatch",schemaPath:"#/properties/RegistryImageFilter/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
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
const err30 = {instancePath:instancePath+"/RegistryImageFilter/" + i2,schemaPath:"#/properties/RegistryImageFilter/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/RegistryImageFilter",schemaPath:"#/properties/RegistryImageFilter/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ExcludeLocalImageIds !== undefined){
let data17 = data.ExcludeLocalImageIds;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(typeof data17[i4] !== "string"){
const err32 = {instancePath:instancePath+"/ExcludeLocalImageIds/" + i4,schemaPath:"#/properties/ExcludeLocalImageIds/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err33 = {instancePath:instancePath+"/ExcludeLocalImageIds",schemaPath:"#/properties/ExcludeLocalImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.ExcludeRegistryImageIds !== undefined){
let data19 = data.ExcludeRegistryImageIds;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(typeof data19[i5] !== "string"){
const err34 = {instancePath:instancePath+"/ExcludeRegistryImageIds/" + i5,schemaPath:"#/properties/ExcludeRegistryImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/ExcludeRegistryImageIds",schemaPath:"#/properties/ExcludeRegistryImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.LocalImageIds !== undefined){
let data21 = data.LocalImageIds;
if(Array.isArray(data21)){
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
if(typeof data21[i6] !== "string"){
const err36 = {instancePath:instancePath+"/LocalImageIds/" + i6,schemaPath:"#/properties/LocalImageIds/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err37 = {instancePath:instancePath+"/LocalImageIds",schemaPath:"#/properties/LocalImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.RegistryImageIds !== undefined){
let data23 = data.RegistryImageIds;
if(Array.isArray(data23)){
const len7 = data23.length;
for(let i7=0; i7<len7; i7++){
if(typeof data23[i7] !== "string"){
const err38 = {instancePath:instancePath+"/RegistryImageIds/" + i7,schemaPath:"#/properties/RegistryImageIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/RegistryImageIds",schemaPath:"#/properties/RegistryImageIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.OnlyShowLatest !== undefined){
if(typeof data.OnlyShowLatest !== "boolean"){
const err40 = {instancePath:instancePath+"/OnlyShowLatest",schemaPath:"#/properties/OnlyShowLatest/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const checkCondition0 = validate11;
const schema12 = {"if":{"required":["AllLocalImages"],"properties":{"AllLocalImages":{"const":true}}},"then":{"properties":{"UpdatedLocalImageCnt":{"minimum":1}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.AllLocalImages === undefined) && (missing0 = "AllLocalImages")){
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
if(data.AllLocalImages !== undefined){
if(true !== data.AllLocalImages){
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
if(data.UpdatedLocalImageCnt !== undefined){
let data1 = data.UpdatedLocalImageCnt;
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/UpdatedLocalImageCnt",schemaPath:"#/then/properties/UpdatedLocalImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
var _valid0 = _errs3 === errors;
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

const checkCondition1 = validate12;
const schema13 = {"if":{"required":["AllRegistryImages"],"properties":{"AllRegistryImages":{"const":true}}},"then":{"properties":{"UpdatedRegistryImageCnt":{"minimum":1}}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.AllRegistryImages === undefined) && (missing0 = "AllRegistryImages")){
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
if(data.AllRegistryImages !== undefined){
if(true !== data.AllRegistryImages){
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
if(data.UpdatedRegistryImageCnt !== undefined){
let data1 = data.UpdatedRegistryImageCnt;
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/UpdatedRegistryImageCnt",schemaPath:"#/then/properties/UpdatedRegistryImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
var _valid0 = _errs3 === errors;
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
validate12.errors = vErrors;
return errors === 0;
}

const checkCondition2 = validate13;
const schema14 = {"if":{"required":["UpdatedLocalImageCnt"],"properties":{"UpdatedLocalImageCnt":{"minimum":1}}},"then":{"anyOf":[{"properties":{"AllLocalImages":{"const":true}}},{"required":["LocalImageIds"],"properties":{"LocalImageIds":{"minItems":1}}},{"required":["LocalImageFilter"],"properties":{"LocalImageFilter":{"minItems":1}}}]}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.UpdatedLocalImageCnt === undefined) && (missing0 = "UpdatedLocalImageCnt")){
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
if(data.UpdatedLocalImageCnt !== undefined){
let data0 = data.UpdatedLocalImageCnt;
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
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
if(data.AllLocalImages !== undefined){
if(true !== data.AllLocalImages){
const err2 = {instancePath:instancePath+"/AllLocalImages",schemaPath:"#/then/anyOf/0/properties/AllLocalImages/const",keyword:"const",params:{allowedValue: true}};
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
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.LocalImageIds === undefined){
const err3 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "LocalImageIds"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.LocalImageIds !== undefined){
let data2 = data.LocalImageIds;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/LocalImageIds",schemaPath:"#/then/anyOf/1/properties/LocalImageIds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.LocalImageFilter === undefined){
const err5 = {instancePath,schemaPath:"#/then/anyOf/2/required",keyword:"required",params:{missingProperty: "LocalImageFilter"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.LocalImageFilter !== undefined){
let data3 = data.LocalImageFilter;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/LocalImageFilter",schemaPath:"#/then/anyOf/2/properties/LocalImageFilter/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const checkCondition3 = validate14;
const schema15 = {"if":{"required":["UpdatedRegistryImageCnt"],"properties":{"UpdatedRegistryImageCnt":{"minimum":1}}},"then":{"anyOf":[{"properties":{"AllRegistryImages":{"const":true}}},{"required":["RegistryImageIds"],"properties":{"RegistryImageIds":{"minItems":1}}},{"required":["RegistryImageFilter"],"properties":{"RegistryImageFilter":{"minItems":1}}}]}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.UpdatedRegistryImageCnt === undefined) && (missing0 = "UpdatedRegistryImageCnt")){
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
if(data.UpdatedRegistryImageCnt !== undefined){
let data0 = data.UpdatedRegistryImageCnt;
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
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
if(data.AllRegistryImages !== undefined){
if(true !== data.AllRegistryImages){
const err2 = {instancePath:instancePath+"/AllRegistryImages",schemaPath:"#/then/anyOf/0/properties/AllRegistryImages/const",keyword:"const",params:{allowedValue: true}};
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
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RegistryImageIds === undefined){
const err3 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "RegistryImageIds"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.RegistryImageIds !== undefined){
let data2 = data.RegistryImageIds;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/RegistryImageIds",schemaPath:"#/then/anyOf/1/properties/RegistryImageIds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RegistryImageFilter === undefined){
const err5 = {instancePath,schemaPath:"#/then/anyOf/2/required",keyword:"required",params:{missingProperty: "RegistryImageFilter"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.RegistryImageFilter !== undefined){
let data3 = data.RegistryImageFilter;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/RegistryImageFilter",schemaPath:"#/then/anyOf/2/properties/RegistryImageFilter/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const checkCondition4 = validate15;
const schema16 = {"if":{"required":["RegistryImageFilter","UpdatedRegistryImageCnt"],"properties":{"RegistryImageFilter":{"minItems":1},"UpdatedRegistryImageCnt":{"minimum":1}}},"then":{"required":["OnlyShowLatest"]}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.RegistryImageFilter === undefined) && (missing0 = "RegistryImageFilter")) || ((data.UpdatedRegistryImageCnt === undefined) && (missing0 = "UpdatedRegistryImageCnt"))){
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
if(data.RegistryImageFilter !== undefined){
let data0 = data.RegistryImageFilter;
const _errs2 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
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
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.UpdatedRegistryImageCnt !== undefined){
let data1 = data.UpdatedRegistryImageCnt;
const _errs3 = errors;
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.OnlyShowLatest === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "OnlyShowLatest"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
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
validate15.errors = vErrors;
return errors === 0;
}

const checkCondition5 = validate16;
const schema17 = {"if":{"properties":{"AllLocalImages":{"const":false},"AllRegistryImages":{"const":false}}},"then":{"anyOf":[{"properties":{"UpdatedLocalImageCnt":{"minimum":1}}},{"properties":{"UpdatedRegistryImageCnt":{"minimum":1}}}]}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.AllLocalImages !== undefined){
const _errs2 = errors;
if(false !== data.AllLocalImages){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.AllRegistryImages !== undefined){
const _errs3 = errors;
if(false !== data.AllRegistryImages){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
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
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UpdatedLocalImageCnt !== undefined){
let data2 = data.UpdatedLocalImageCnt;
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/UpdatedLocalImageCnt",schemaPath:"#/then/anyOf/0/properties/UpdatedLocalImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UpdatedRegistryImageCnt !== undefined){
let data3 = data.UpdatedRegistryImageCnt;
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/UpdatedRegistryImageCnt",schemaPath:"#/then/anyOf/1/properties/UpdatedRegistryImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err4 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

/** Checks and reference of ModifyImageAuthorized. */
export const action: LoadedAction = createAction({
  name: "ModifyImageAuthorized",
  request: checkRequest,
  conditions: [checkCondition0, checkCondition1, checkCondition2, checkCondition3, checkCondition4, checkCondition5],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "License images for scanning",
  "description": "Gives scan licenses to many images at once. Host images and registry images are chosen apart, each by the first of these that is given: all of them, a list of IDs, a filter less the excluded IDs. Those that have a license already do not count. Of the others, at most `UpdatedLocalImageCnt` and `UpdatedRegistryImageCnt` get one; if there are more, the service leaves some out at random.\n\nA license is bound to an image ID and does not come back. The answer does not say how many were used: read the images or the log afterwards.",
  "tags": [
    "Licenses"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "AllLocalImages",
      "AllRegistryImages",
      "UpdatedLocalImageCnt",
      "UpdatedRegistryImageCnt",
      "ImageSourceType"
    ],
    "properties": {
      "AllLocalImages": {
        "type": "boolean",
        "description": "Whether to license all host images, whatever `LocalImageIds` and `LocalImageFilter` say. Needs `UpdatedLocalImageCnt` above 0.",
        "examples": [
          false
        ]
      },
      "AllRegistryImages": {
        "type": "boolean",
        "description": "Whether to license all registry images, whatever `RegistryImageIds` and `RegistryImageFilter` say. Needs `UpdatedRegistryImageCnt` above 0.",
        "examples": [
          false
        ]
      },
      "UpdatedLocalImageCnt": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "description": "Host images to license at most; 0 leaves host images alone. If fewer are chosen, that is no error.",
        "examples": [
          10
        ]
      },
      "UpdatedRegistryImageCnt": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "description": "Registry images to license at most; 0 leaves registry images alone. If fewer are chosen, that is no error.",
        "examples": [
          0
        ]
      },
      "ImageSourceType": {
        "type": "string",
        "enum": [
          "ASSETIMAGE",
          "IMAGEALL"
        ],
        "description": "Where `LocalImageFilter` looks: `ASSETIMAGE`, in the list of host images; `IMAGEALL`, in the synchronized host images. Required in every call, though it matters only with `LocalImageFilter`.",
        "examples": [
          "ASSETIMAGE"
        ]
      },
      "LocalImageFilter": {
        "type": "array",
        "description": "Filters that choose host images; the names are those of `DescribeAssetImageList`.",
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
      "RegistryImageFilter": {
        "type": "array",
        "description": "Filters that choose registry images; the names are those of `DescribeAssetImageRegistryList`. Needs `OnlyShowLatest`.",
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
      "ExcludeLocalImageIds": {
        "type": "array",
        "description": "IDs of host images to leave out of those that `LocalImageFilter` chooses.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
          ]
        ]
      },
      "ExcludeRegistryImageIds": {
        "type": "array",
        "description": "IDs of registry images to leave out of those that `RegistryImageFilter` chooses.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
          ]
        ]
      },
      "LocalImageIds": {
        "type": "array",
        "description": "IDs of host images to license, whatever `LocalImageFilter` says.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
          ]
        ]
      },
      "RegistryImageIds": {
        "type": "array",
        "description": "IDs of registry images to license, whatever `RegistryImageFilter` says. An image ID or the number of a registry image.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
          ]
        ]
      },
      "OnlyShowLatest": {
        "type": "boolean",
        "description": "Whether `RegistryImageFilter` chooses only the newest image of each repository.",
        "examples": [
          true
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "AllLocalImages": false,
        "UpdatedLocalImageCnt": 1,
        "LocalImageIds": [
          "xx"
        ],
        "AllRegistryImages": false,
        "UpdatedRegistryImageCnt": 1,
        "RegistryImageIds": [
          "xx"
        ],
        "ImageSourceType": "ASSETIMAGE"
      }
    },
    "documented-2026": {
      "summary": "The vendor's example as of August 2026",
      "value": {
        "AllLocalImages": false,
        "AllRegistryImages": false,
        "ImageSourceType": "ASSETIMAGE",
        "LocalImageIds": [
          "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
        ],
        "OnlyShowLatest": true,
        "UpdatedLocalImageCnt": 100,
        "UpdatedRegistryImageCnt": 0
      }
    },
    "by-filter": {
      "summary": "At most ten of the nginx images on hosts",
      "value": {
        "AllLocalImages": false,
        "AllRegistryImages": false,
        "ImageSourceType": "ASSETIMAGE",
        "LocalImageFilter": [
          {
            "Name": "ImageName",
            "Values": [
              "nginx"
            ],
            "ExactMatch": false
          }
        ],
        "UpdatedLocalImageCnt": 10,
        "UpdatedRegistryImageCnt": 0
      }
    }
  },
  "conditions": [
    {
      "id": "all-local-images-needs-a-count",
      "meaning": "AllLocalImages needs UpdatedLocalImageCnt above 0",
      "code": "InvalidParameter"
    },
    {
      "id": "all-registry-images-needs-a-count",
      "meaning": "AllRegistryImages needs UpdatedRegistryImageCnt above 0",
      "code": "InvalidParameter"
    },
    {
      "id": "local-count-needs-a-selection",
      "meaning": "UpdatedLocalImageCnt above 0 needs AllLocalImages, LocalImageIds or LocalImageFilter",
      "code": "InvalidParameter.MissingParameter"
    },
    {
      "id": "registry-count-needs-a-selection",
      "meaning": "UpdatedRegistryImageCnt above 0 needs AllRegistryImages, RegistryImageIds or RegistryImageFilter",
      "code": "InvalidParameter.MissingParameter"
    },
    {
      "id": "registry-filter-needs-only-show-latest",
      "meaning": "RegistryImageFilter with UpdatedRegistryImageCnt above 0 needs OnlyShowLatest",
      "code": "InvalidParameter.MissingParameter"
    },
    {
      "id": "some-side-has-a-count",
      "meaning": "UpdatedLocalImageCnt or UpdatedRegistryImageCnt must be above 0",
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
    "FailedOperation.AuthorizedNotEnough": {
      "meaning": "There are not enough licenses.",
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
    "InvalidParameterValue": {
      "meaning": "The value of a parameter is wrong.",
      "retry": "never"
    },
    "ResourceNotFound": {
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:ModifyImageAuthorized"
  },
  "source": {
    "document": "TCSS 2020-11-01, ModifyImageAuthorized (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53099",
    "read": "2026-11-21"
  }
},
});
