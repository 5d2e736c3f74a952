// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"All":{"type":"boolean"},"Images":{"type":"array","items":{"type":"string"}},"ScanVul":{"type":"boolean"},"ScanVirus":{"type":"boolean"},"ScanRisk":{"type":"boolean"},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ExcludeImageIds":{"type":"array","items":{"type":"string"}},"ContainerRunning":{"type":"boolean"},"ScanScope":{"type":"integer","enum":[0,1,2,3]},"Timeout":{"type":"integer","minimum":1},"IsOneClickScanningTask":{"type":"boolean"},"ClusterIDs":{"type":"array","items":{"type":"string"}}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.ScanVul !== undefined){
if(typeof data.ScanVul !== "boolean"){
const err4 = {instancePath:instancePath+"/ScanVul",schemaPath:"#/properties/ScanVul/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ScanVirus !== undefined){
if(typeof data.ScanVirus !== "boolean"){
const err5 = {instancePath:instancePath+"/ScanVirus",schemaPath:"#/properties/ScanVirus/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ScanRisk !== undefined){
if(typeof data.ScanRisk !== "boolean"){
const err6 = {instancePath:instancePath+"/ScanRisk",schemaPath:"#/properties/ScanRisk/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Filters !== undefined){
let data6 = data.Filters;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.Name === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i1,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data7.Values === undefined){
const err8 = {instancePath:instancePath+"/Filters/" + i1,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err9 = {instancePath:instancePath+"/Filters/" + i1,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.Name !== undefined){
if(typeof data7.Name !== "string"){
const err10 = {instancePath:instancePath+"/Filters/" + i1+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/Filters/" + i1+"/Values/" + i2,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/Filters/" + i1+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.ExactMatch !== undefined){
if(typeof data7.ExactMatch !== "boolean"){
const err13 = {instancePath:instancePath+"/Filters/" + i1+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"}};
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
const err14 = {instancePath:instancePath+"/Filters/" + i1,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ExcludeImageIds !== undefined){
let data12 = data.ExcludeImageIds;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err16 = {instancePath:instancePath+"/ExcludeImageIds/" + i3,schemaPath:"#/properties/ExcludeImageIds/items/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/ExcludeImageIds",schemaPath:"#/properties/ExcludeImageIds/type",keyword:"type",params:{type: "array"}};
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
let data15 = data.ScanScope;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err19 = {instancePath:instancePath+"/ScanScope",schemaPath:"#/properties/ScanScope/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data15 === 0) || (data15 === 1)) || (data15 === 2)) || (data15 === 3))){
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
if(data.Timeout !== undefined){
let data16 = data.Timeout;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err21 = {instancePath:instancePath+"/Timeout",schemaPath:"#/properties/Timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 < 1 || isNaN(data16)){
const err22 = {instancePath:instancePath+"/Timeout",schemaPath:"#/properties/Timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.IsOneClickScanningTask !== undefined){
if(typeof data.IsOneClickScanningTask !== "boolean"){
const err23 = {instancePath:instancePath+"/IsOneClickScanningTask",schemaPath:"#/properties/IsOneClickScanningTask/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.ClusterIDs !== undefined){
let data18 = data.ClusterIDs;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(typeof data18[i4] !== "string"){
const err24 = {instancePath:instancePath+"/ClusterIDs/" + i4,schemaPath:"#/properties/ClusterIDs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/ClusterIDs",schemaPath:"#/properties/ClusterIDs/type",keyword:"type",params:{type: "array"}};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const checkCondition0 = validate11;
const schema12 = {"if":{},"then":{"anyOf":[{"required":["ScanVul"],"properties":{"ScanVul":{"const":true}}},{"required":["ScanVirus"],"properties":{"ScanVirus":{"const":true}}},{"required":["ScanRisk"],"properties":{"ScanRisk":{"const":true}}}]}};

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
if(data.ScanVul === undefined){
const err0 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "ScanVul"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ScanVul !== undefined){
if(true !== data.ScanVul){
const err1 = {instancePath:instancePath+"/ScanVul",schemaPath:"#/then/anyOf/0/properties/ScanVul/const",keyword:"const",params:{allowedValue: true}};
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
if(data.ScanVirus === undefined){
const err2 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "ScanVirus"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ScanVirus !== undefined){
if(true !== data.ScanVirus){
const err3 = {instancePath:instancePath+"/ScanVirus",schemaPath:"#/then/anyOf/1/properties/ScanVirus/const",keyword:"const",params:{allowedValue: true}};
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
valid1 = valid1 || _valid1;
if(!valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ScanRisk === undefined){
const err4 = {instancePath,schemaPath:"#/then/anyOf/2/required",keyword:"required",params:{missingProperty: "ScanRisk"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ScanRisk !== undefined){
if(true !== data.ScanRisk){
const err5 = {instancePath:instancePath+"/ScanRisk",schemaPath:"#/then/anyOf/2/properties/ScanRisk/const",keyword:"const",params:{allowedValue: true}};
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
valid1 = valid1 || _valid1;
}
}
if(!valid1){
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

const checkCondition1 = validate12;
const schema13 = {"if":{},"then":{"not":{"anyOf":[{"required":["All","Images"],"properties":{"All":{"const":true},"Images":{"minItems":1}}},{"required":["All","Filters"],"properties":{"All":{"const":true},"Filters":{"minItems":1}}},{"required":["Images","Filters"],"properties":{"Images":{"minItems":1},"Filters":{"minItems":1}}}]}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.All === undefined) && (missing0 = "All")) || ((data.Images === undefined) && (missing0 = "Images"))){
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
if(data.All !== undefined){
const _errs6 = errors;
if(true !== data.All){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.Images !== undefined){
let data1 = data.Images;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
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
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.All === undefined) && (missing1 = "All")) || ((data.Filters === undefined) && (missing1 = "Filters"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.All !== undefined){
const _errs9 = errors;
if(true !== data.All){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.Filters !== undefined){
let data3 = data.Filters;
const _errs10 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.Images === undefined) && (missing2 = "Images")) || ((data.Filters === undefined) && (missing2 = "Filters"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.Images !== undefined){
let data4 = data.Images;
const _errs12 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.Filters !== undefined){
let data5 = data.Filters;
const _errs13 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
}
if(!valid2){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
var valid1 = _errs3 === errors;
if(valid1){
const err10 = {instancePath,schemaPath:"#/then/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const checkCondition2 = validate13;
const schema14 = {"if":{"required":["ScanScope"],"properties":{"ScanScope":{"const":1}}},"then":{"anyOf":[{"required":["Images"],"properties":{"Images":{"minItems":1}}},{"required":["Filters"],"properties":{"Filters":{"minItems":1}}}]}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(1 !== data.ScanScope){
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
if(data.Images === undefined){
const err2 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "Images"}};
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
const err3 = {instancePath:instancePath+"/Images",schemaPath:"#/then/anyOf/0/properties/Images/minItems",keyword:"minItems",params:{limit: 1}};
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
if(data.Filters === undefined){
const err4 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "Filters"}};
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
const err5 = {instancePath:instancePath+"/Filters",schemaPath:"#/then/anyOf/1/properties/Filters/minItems",keyword:"minItems",params:{limit: 1}};
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
validate13.errors = vErrors;
return errors === 0;
}

const checkCondition3 = validate14;
const schema15 = {"if":{"required":["ScanScope"],"properties":{"ScanScope":{"const":3}}},"then":{"required":["ClusterIDs"],"properties":{"ClusterIDs":{"minItems":1}}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate14.errors = vErrors;
return errors === 0;
}

/** Checks and reference of CreateAssetImageScanTask. */
export const action: LoadedAction = createAction({
  name: "CreateAssetImageScanTask",
  request: checkRequest,
  conditions: [checkCondition0, checkCondition1, checkCondition2, checkCondition3],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Scan host images now",
  "description": "Starts a task that scans images found on hosts. It chooses them by `All`, `Images` or `Filters`, of which a request has at most one; without any, by `ScanScope`. Only images with a license are scanned, each as soon as its turn comes: `DescribeAssetImageScanStatus` tells how far the task is, and the lists of images have what was found.",
  "tags": [
    "Scans"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "All": {
        "type": "boolean",
        "deprecated": true,
        "description": "Whether to scan every licensed image; `ScanScope` 0 says the same."
      },
      "Images": {
        "type": "array",
        "description": "IDs of the images to scan.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
          ]
        ]
      },
      "ScanVul": {
        "type": "boolean",
        "description": "Whether to look for vulnerabilities.",
        "examples": [
          true
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
        "description": "Filters that choose images; the names are those of `DescribeAssetImageList`.",
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
        "type": "array",
        "description": "IDs of images to leave out of those that `Filters` or `ScanScope` chooses.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
          ]
        ]
      },
      "ContainerRunning": {
        "type": "boolean",
        "description": "Whether to scan only images from which a container is running. The service does not know it before June 2026.",
        "examples": [
          true
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
        "default": 0,
        "description": "Which images to scan: 0, all that have a license; 1, those in `Images`; 2, those that the service recommends; 3, those of the clusters in `ClusterIDs`. The service does not know it before June 2026.",
        "examples": [
          0
        ]
      },
      "Timeout": {
        "type": "integer",
        "format": "int64",
        "minimum": 1,
        "default": 3600,
        "description": "Seconds after which the task ends; images that are not done by then have failed. Since June 2026.",
        "examples": [
          3600
        ]
      },
      "IsOneClickScanningTask": {
        "type": "boolean",
        "default": false,
        "description": "Whether the task is the one-click scan of the vendor's console. Since June 2026.",
        "examples": [
          false
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
            "cls-txq1"
          ]
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "ScanVirus": true,
        "ScanRisk": true,
        "ScanVul": true,
        "All": true,
        "Images": []
      }
    },
    "one-image": {
      "summary": "One image, everything, ten minutes at most",
      "value": {
        "Images": [
          "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
        ],
        "ScanVul": true,
        "ScanVirus": true,
        "ScanRisk": true,
        "Timeout": 600
      }
    }
  },
  "conditions": [
    {
      "id": "something-to-look-for",
      "meaning": "One of ScanVul, ScanVirus and ScanRisk must be true",
      "code": "InvalidParameter"
    },
    {
      "id": "one-choice",
      "meaning": "At most one of All, Images and Filters may choose the images",
      "code": "InvalidParameter"
    },
    {
      "id": "hand-picked-needs-a-choice",
      "meaning": "ScanScope 1 needs Images or Filters",
      "code": "InvalidParameter"
    },
    {
      "id": "by-cluster-needs-clusters",
      "meaning": "ScanScope 3 needs ClusterIDs",
      "code": "InvalidParameter"
    }
  ],
  "errors": {
    "FailedOperation.ErrAlreadyScanning": {
      "meaning": "An image is being scanned, or has no license to be scanned.",
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
    "action": "tcss:CreateAssetImageScanTask"
  },
  "source": {
    "document": "TCSS 2020-11-01, CreateAssetImageScanTask (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53186",
    "read": "2026-11-27"
  }
},
});
