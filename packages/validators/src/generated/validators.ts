// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv

const tcss_AddEditImageAutoAuthorizedRule_0 = validate20;
const schema31 = {"if":{"required":["RangeType"],"properties":{"RangeType":{"const":"MANUAL"}}},"then":{"anyOf":[{"required":["HostIdSet"],"properties":{"HostIdSet":{"minItems":1}}},{"required":["HostIdFilters"],"properties":{"HostIdFilters":{"minItems":1}}}]},"$id":"tcss_AddEditImageAutoAuthorizedRule_0"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_AddEditImageAutoAuthorizedRule_0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "HostIdSet"},message:"must have required property '"+"HostIdSet"+"'"};
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
const err3 = {instancePath:instancePath+"/HostIdSet",schemaPath:"#/then/anyOf/0/properties/HostIdSet/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(_valid1){
var props0 = {};
props0.HostIdSet = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.HostIdFilters === undefined){
const err4 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "HostIdFilters"},message:"must have required property '"+"HostIdFilters"+"'"};
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
const err5 = {instancePath:instancePath+"/HostIdFilters",schemaPath:"#/then/anyOf/1/properties/HostIdFilters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.HostIdFilters = true;
}
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.RangeType = true;
}
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

const tcss_AddEditImageAutoAuthorizedRule = validate21;
const schema32 = {"type":"object","additionalProperties":false,"required":["RangeType","MaxDailyCount","IsEnabled"],"properties":{"RangeType":{"type":"string","enum":["ALL","MANUAL"]},"MaxDailyCount":{"type":"integer","minimum":0},"IsEnabled":{"type":"integer","enum":[0,1]},"HostIdSet":{"type":"array","items":{"type":"string"}},"RuleId":{"type":"integer"},"HostIdFilters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ExcludeHostIdSet":{"type":"array","items":{"type":"string"}},"AutoScanEnabled":{"type":"integer","enum":[0,1]},"ScanType":{"type":"array","items":{"type":"string"}}},"$id":"tcss_AddEditImageAutoAuthorizedRule"};
const func1 = Object.prototype.hasOwnProperty;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_AddEditImageAutoAuthorizedRule" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RangeType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RangeType"},message:"must have required property '"+"RangeType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.MaxDailyCount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MaxDailyCount"},message:"must have required property '"+"MaxDailyCount"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.IsEnabled === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "IsEnabled"},message:"must have required property '"+"IsEnabled"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err4 = {instancePath:instancePath+"/RangeType",schemaPath:"#/properties/RangeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "ALL") || (data0 === "MANUAL"))){
const err5 = {instancePath:instancePath+"/RangeType",schemaPath:"#/properties/RangeType/enum",keyword:"enum",params:{allowedValues: schema32.properties.RangeType.enum},message:"must be equal to one of the allowed values"};
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
const err6 = {instancePath:instancePath+"/MaxDailyCount",schemaPath:"#/properties/MaxDailyCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err7 = {instancePath:instancePath+"/MaxDailyCount",schemaPath:"#/properties/MaxDailyCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err8 = {instancePath:instancePath+"/IsEnabled",schemaPath:"#/properties/IsEnabled/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === 0) || (data2 === 1))){
const err9 = {instancePath:instancePath+"/IsEnabled",schemaPath:"#/properties/IsEnabled/enum",keyword:"enum",params:{allowedValues: schema32.properties.IsEnabled.enum},message:"must be equal to one of the allowed values"};
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
const err10 = {instancePath:instancePath+"/HostIdSet/" + i0,schemaPath:"#/properties/HostIdSet/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/HostIdSet",schemaPath:"#/properties/HostIdSet/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/RuleId",schemaPath:"#/properties/RuleId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err13 = {instancePath:instancePath+"/HostIdFilters/" + i1,schemaPath:"#/properties/HostIdFilters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.Values === undefined){
const err14 = {instancePath:instancePath+"/HostIdFilters/" + i1,schemaPath:"#/properties/HostIdFilters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err15 = {instancePath:instancePath+"/HostIdFilters/" + i1,schemaPath:"#/properties/HostIdFilters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err16 = {instancePath:instancePath+"/HostIdFilters/" + i1+"/Name",schemaPath:"#/properties/HostIdFilters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/HostIdFilters/" + i1+"/Values/" + i2,schemaPath:"#/properties/HostIdFilters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/HostIdFilters/" + i1+"/Values",schemaPath:"#/properties/HostIdFilters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath:instancePath+"/HostIdFilters/" + i1+"/ExactMatch",schemaPath:"#/properties/HostIdFilters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err20 = {instancePath:instancePath+"/HostIdFilters/" + i1,schemaPath:"#/properties/HostIdFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/HostIdFilters",schemaPath:"#/properties/HostIdFilters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err22 = {instancePath:instancePath+"/ExcludeHostIdSet/" + i3,schemaPath:"#/properties/ExcludeHostIdSet/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/ExcludeHostIdSet",schemaPath:"#/properties/ExcludeHostIdSet/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err24 = {instancePath:instancePath+"/AutoScanEnabled",schemaPath:"#/properties/AutoScanEnabled/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data14 === 0) || (data14 === 1))){
const err25 = {instancePath:instancePath+"/AutoScanEnabled",schemaPath:"#/properties/AutoScanEnabled/enum",keyword:"enum",params:{allowedValues: schema32.properties.AutoScanEnabled.enum},message:"must be equal to one of the allowed values"};
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
const err26 = {instancePath:instancePath+"/ScanType/" + i4,schemaPath:"#/properties/ScanType/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/ScanType",schemaPath:"#/properties/ScanType/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageDetail = validate22;
const schema33 = {"type":"object","additionalProperties":false,"required":["ImageID"],"properties":{"ImageID":{"type":"string","minLength":1}},"$id":"tcss_DescribeAssetImageDetail"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageDetail" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageID"},message:"must have required property '"+"ImageID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "ImageID")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ImageID !== undefined){
let data0 = data.ImageID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageHostList = validate23;
const schema34 = {"type":"object","additionalProperties":false,"properties":{"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}}},"$id":"tcss_DescribeAssetImageHostList"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageHostList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Filters")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Filters !== undefined){
let data0 = data.Filters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Name === undefined){
const err1 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.Values === undefined){
const err2 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err3 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.Name !== undefined){
if(typeof data1.Name !== "string"){
const err4 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.Values !== undefined){
let data3 = data1.Values;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.ExactMatch !== undefined){
if(typeof data1.ExactMatch !== "boolean"){
const err7 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageList = validate24;
const schema35 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"By":{"type":"string"},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]}},"$id":"tcss_DescribeAssetImageList"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "By")) || (key0 === "Order"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err15 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Order !== undefined){
let data9 = data.Order;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data9 === "asc") || (data9 === "desc")) || (data9 === "ASC")) || (data9 === "DESC"))){
const err17 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema35.properties.Order.enum},message:"must be equal to one of the allowed values"};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryDetail_0 = validate25;
const schema36 = {"if":{"not":{"required":["ImageId"]}},"then":{"required":["Id"]},"$id":"tcss_DescribeAssetImageRegistryDetail_0"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryDetail_0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "Id"},message:"must have required property '"+"Id"+"'"};
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
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryDetail = validate26;
const schema37 = {"type":"object","additionalProperties":false,"properties":{"Id":{"type":"integer"},"ImageId":{"type":"string"}},"$id":"tcss_DescribeAssetImageRegistryDetail"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryDetail" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Id") || (key0 === "ImageId"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err1 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err2 = {instancePath:instancePath+"/ImageId",schemaPath:"#/properties/ImageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryList = validate27;
const schema38 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"By":{"type":"string"},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]},"OnlyShowLatest":{"type":"boolean"},"IsRunning":{"type":"boolean"}},"$id":"tcss_DescribeAssetImageRegistryList"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "By")) || (key0 === "Order")) || (key0 === "OnlyShowLatest")) || (key0 === "IsRunning"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err15 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Order !== undefined){
let data9 = data.Order;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data9 === "asc") || (data9 === "desc")) || (data9 === "ASC")) || (data9 === "DESC"))){
const err17 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema38.properties.Order.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.OnlyShowLatest !== undefined){
if(typeof data.OnlyShowLatest !== "boolean"){
const err18 = {instancePath:instancePath+"/OnlyShowLatest",schemaPath:"#/properties/OnlyShowLatest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.IsRunning !== undefined){
if(typeof data.IsRunning !== "boolean"){
const err19 = {instancePath:instancePath+"/IsRunning",schemaPath:"#/properties/IsRunning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryRegistryList = validate28;
const schema39 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"By":{"type":"string"},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]}},"$id":"tcss_DescribeAssetImageRegistryRegistryList"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryRegistryList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "By")) || (key0 === "Order"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err15 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Order !== undefined){
let data9 = data.Order;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data9 === "asc") || (data9 === "desc")) || (data9 === "ASC")) || (data9 === "DESC"))){
const err17 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema39.properties.Order.enum},message:"must be equal to one of the allowed values"};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryRiskInfoList_0 = validate29;
const schema40 = {"if":{},"then":{"anyOf":[{"required":["Id"]},{"required":["ImageInfo"]}]},"$id":"tcss_DescribeAssetImageRegistryRiskInfoList_0"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryRiskInfoList_0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err0 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "Id"},message:"must have required property '"+"Id"+"'"};
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageInfo === undefined){
const err1 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "ImageInfo"},message:"must have required property '"+"ImageInfo"+"'"};
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
if(!valid1){
const err2 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryRiskInfoList = validate30;
const schema41 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ImageInfo":{"type":"object","required":["InstanceName","Namespace","ImageName","ImageTag","Force"],"additionalProperties":false,"properties":{"InstanceName":{"type":"string"},"Namespace":{"type":"string"},"ImageName":{"type":"string"},"ImageTag":{"type":"string"},"Force":{"type":"string"},"ImageDigest":{"type":"string"},"RegistryType":{"type":"string"},"ImageRepoAddress":{"type":"string"},"InstanceId":{"type":"string"}}},"By":{"type":"string"},"Order":{"type":"string","enum":["asc","desc","ASC","DESC","+","-"]},"Id":{"type":"integer","minimum":0}},"$id":"tcss_DescribeAssetImageRegistryRiskInfoList"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryRiskInfoList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "ImageInfo")) || (key0 === "By")) || (key0 === "Order")) || (key0 === "Id"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err15 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "InstanceName"},message:"must have required property '"+"InstanceName"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.Namespace === undefined){
const err16 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "Namespace"},message:"must have required property '"+"Namespace"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.ImageName === undefined){
const err17 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "ImageName"},message:"must have required property '"+"ImageName"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.ImageTag === undefined){
const err18 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "ImageTag"},message:"must have required property '"+"ImageTag"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.Force === undefined){
const err19 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "Force"},message:"must have required property '"+"Force"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data8){
if(!(func1.call(schema41.properties.ImageInfo.properties, key2))){
const err20 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
const err21 = {instancePath:instancePath+"/ImageInfo/InstanceName",schemaPath:"#/properties/ImageInfo/properties/InstanceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/ImageInfo/Namespace",schemaPath:"#/properties/ImageInfo/properties/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/ImageInfo/ImageName",schemaPath:"#/properties/ImageInfo/properties/ImageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/ImageInfo/ImageTag",schemaPath:"#/properties/ImageInfo/properties/ImageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/ImageInfo/Force",schemaPath:"#/properties/ImageInfo/properties/Force/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/ImageInfo/ImageDigest",schemaPath:"#/properties/ImageInfo/properties/ImageDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/ImageInfo/RegistryType",schemaPath:"#/properties/ImageInfo/properties/RegistryType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/ImageInfo/ImageRepoAddress",schemaPath:"#/properties/ImageInfo/properties/ImageRepoAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/ImageInfo/InstanceId",schemaPath:"#/properties/ImageInfo/properties/InstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err31 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.Order !== undefined){
let data19 = data.Order;
if(typeof data19 !== "string"){
const err32 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((((((data19 === "asc") || (data19 === "desc")) || (data19 === "ASC")) || (data19 === "DESC")) || (data19 === "+")) || (data19 === "-"))){
const err33 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema41.properties.Order.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.Id !== undefined){
let data20 = data.Id;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err34 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 < 0 || isNaN(data20)){
const err35 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistrySummary = validate31;
const schema42 = {"type":"object","additionalProperties":false,"properties":{"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}}},"$id":"tcss_DescribeAssetImageRegistrySummary"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistrySummary" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Filters")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Filters !== undefined){
let data0 = data.Filters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Name === undefined){
const err1 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.Values === undefined){
const err2 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err3 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.Name !== undefined){
if(typeof data1.Name !== "string"){
const err4 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.Values !== undefined){
let data3 = data1.Values;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.ExactMatch !== undefined){
if(typeof data1.ExactMatch !== "boolean"){
const err7 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryVirusList_0 = validate32;
const schema43 = {"if":{},"then":{"anyOf":[{"required":["Id"]},{"required":["ImageInfo"]}]},"$id":"tcss_DescribeAssetImageRegistryVirusList_0"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryVirusList_0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err0 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "Id"},message:"must have required property '"+"Id"+"'"};
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageInfo === undefined){
const err1 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "ImageInfo"},message:"must have required property '"+"ImageInfo"+"'"};
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
if(!valid1){
const err2 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryVirusList = validate33;
const schema44 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ImageInfo":{"type":"object","required":["InstanceName","Namespace","ImageName","ImageTag","Force"],"additionalProperties":false,"properties":{"InstanceName":{"type":"string"},"Namespace":{"type":"string"},"ImageName":{"type":"string"},"ImageTag":{"type":"string"},"Force":{"type":"string"},"ImageDigest":{"type":"string"},"RegistryType":{"type":"string"},"ImageRepoAddress":{"type":"string"},"InstanceId":{"type":"string"}}},"Id":{"type":"integer","minimum":0}},"$id":"tcss_DescribeAssetImageRegistryVirusList"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryVirusList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "ImageInfo")) || (key0 === "Id"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err15 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "InstanceName"},message:"must have required property '"+"InstanceName"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.Namespace === undefined){
const err16 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "Namespace"},message:"must have required property '"+"Namespace"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.ImageName === undefined){
const err17 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "ImageName"},message:"must have required property '"+"ImageName"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.ImageTag === undefined){
const err18 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "ImageTag"},message:"must have required property '"+"ImageTag"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.Force === undefined){
const err19 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "Force"},message:"must have required property '"+"Force"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data8){
if(!(func1.call(schema44.properties.ImageInfo.properties, key2))){
const err20 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
const err21 = {instancePath:instancePath+"/ImageInfo/InstanceName",schemaPath:"#/properties/ImageInfo/properties/InstanceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/ImageInfo/Namespace",schemaPath:"#/properties/ImageInfo/properties/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/ImageInfo/ImageName",schemaPath:"#/properties/ImageInfo/properties/ImageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/ImageInfo/ImageTag",schemaPath:"#/properties/ImageInfo/properties/ImageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/ImageInfo/Force",schemaPath:"#/properties/ImageInfo/properties/Force/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/ImageInfo/ImageDigest",schemaPath:"#/properties/ImageInfo/properties/ImageDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/ImageInfo/RegistryType",schemaPath:"#/properties/ImageInfo/properties/RegistryType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/ImageInfo/ImageRepoAddress",schemaPath:"#/properties/ImageInfo/properties/ImageRepoAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/ImageInfo/InstanceId",schemaPath:"#/properties/ImageInfo/properties/InstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err32 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryVulList_0 = validate34;
const schema45 = {"if":{},"then":{"anyOf":[{"required":["Id"]},{"required":["ImageInfo"]}]},"$id":"tcss_DescribeAssetImageRegistryVulList_0"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryVulList_0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err0 = {instancePath,schemaPath:"#/then/anyOf/0/required",keyword:"required",params:{missingProperty: "Id"},message:"must have required property '"+"Id"+"'"};
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageInfo === undefined){
const err1 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "ImageInfo"},message:"must have required property '"+"ImageInfo"+"'"};
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
if(!valid1){
const err2 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRegistryVulList = validate35;
const schema46 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ImageInfo":{"type":"object","required":["InstanceName","Namespace","ImageName","ImageTag","Force"],"additionalProperties":false,"properties":{"InstanceName":{"type":"string"},"Namespace":{"type":"string"},"ImageName":{"type":"string"},"ImageTag":{"type":"string"},"Force":{"type":"string"},"ImageDigest":{"type":"string"},"RegistryType":{"type":"string"},"ImageRepoAddress":{"type":"string"},"InstanceId":{"type":"string"}}},"Id":{"type":"integer","minimum":0}},"$id":"tcss_DescribeAssetImageRegistryVulList"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRegistryVulList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "ImageInfo")) || (key0 === "Id"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err15 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "InstanceName"},message:"must have required property '"+"InstanceName"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.Namespace === undefined){
const err16 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "Namespace"},message:"must have required property '"+"Namespace"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.ImageName === undefined){
const err17 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "ImageName"},message:"must have required property '"+"ImageName"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.ImageTag === undefined){
const err18 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "ImageTag"},message:"must have required property '"+"ImageTag"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.Force === undefined){
const err19 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/required",keyword:"required",params:{missingProperty: "Force"},message:"must have required property '"+"Force"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data8){
if(!(func1.call(schema46.properties.ImageInfo.properties, key2))){
const err20 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
const err21 = {instancePath:instancePath+"/ImageInfo/InstanceName",schemaPath:"#/properties/ImageInfo/properties/InstanceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/ImageInfo/Namespace",schemaPath:"#/properties/ImageInfo/properties/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/ImageInfo/ImageName",schemaPath:"#/properties/ImageInfo/properties/ImageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/ImageInfo/ImageTag",schemaPath:"#/properties/ImageInfo/properties/ImageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/ImageInfo/Force",schemaPath:"#/properties/ImageInfo/properties/Force/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/ImageInfo/ImageDigest",schemaPath:"#/properties/ImageInfo/properties/ImageDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/ImageInfo/RegistryType",schemaPath:"#/properties/ImageInfo/properties/RegistryType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/ImageInfo/ImageRepoAddress",schemaPath:"#/properties/ImageInfo/properties/ImageRepoAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/ImageInfo/InstanceId",schemaPath:"#/properties/ImageInfo/properties/InstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/ImageInfo",schemaPath:"#/properties/ImageInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err32 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageRiskList = validate36;
const schema47 = {"type":"object","additionalProperties":false,"required":["ImageID"],"properties":{"ImageID":{"type":"string","minLength":1},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"By":{"type":"string"},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]}},"$id":"tcss_DescribeAssetImageRiskList"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageRiskList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageID"},message:"must have required property '"+"ImageID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "ImageID") || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "By")) || (key0 === "Order"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ImageID !== undefined){
let data0 = data.ImageID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.Filters !== undefined){
let data3 = data.Filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Name === undefined){
const err9 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.Values === undefined){
const err10 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err11 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.Name !== undefined){
if(typeof data4.Name !== "string"){
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.Values !== undefined){
let data6 = data4.Values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.ExactMatch !== undefined){
if(typeof data4.ExactMatch !== "boolean"){
const err15 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err16 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err18 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Order !== undefined){
let data10 = data.Order;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data10 === "asc") || (data10 === "desc")) || (data10 === "ASC")) || (data10 === "DESC"))){
const err20 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema47.properties.Order.enum},message:"must be equal to one of the allowed values"};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageVirusList = validate37;
const schema48 = {"type":"object","additionalProperties":false,"required":["ImageID"],"properties":{"ImageID":{"type":"string","minLength":1},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]},"By":{"type":"string"}},"$id":"tcss_DescribeAssetImageVirusList"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageVirusList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageID"},message:"must have required property '"+"ImageID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "ImageID") || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "Order")) || (key0 === "By"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ImageID !== undefined){
let data0 = data.ImageID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.Filters !== undefined){
let data3 = data.Filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Name === undefined){
const err9 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.Values === undefined){
const err10 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err11 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.Name !== undefined){
if(typeof data4.Name !== "string"){
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.Values !== undefined){
let data6 = data4.Values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.ExactMatch !== undefined){
if(typeof data4.ExactMatch !== "boolean"){
const err15 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err16 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Order !== undefined){
let data9 = data.Order;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((data9 === "asc") || (data9 === "desc")) || (data9 === "ASC")) || (data9 === "DESC"))){
const err19 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema48.properties.Order.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err20 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetImageVulList = validate38;
const schema49 = {"type":"object","additionalProperties":false,"required":["ImageID"],"properties":{"ImageID":{"type":"string","minLength":1},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"By":{"type":"string"},"Order":{"type":"string","enum":["asc","desc","ASC","DESC","+","-"]}},"$id":"tcss_DescribeAssetImageVulList"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetImageVulList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageID"},message:"must have required property '"+"ImageID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "ImageID") || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "By")) || (key0 === "Order"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ImageID !== undefined){
let data0 = data.ImageID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.Filters !== undefined){
let data3 = data.Filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Name === undefined){
const err9 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.Values === undefined){
const err10 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err11 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.Name !== undefined){
if(typeof data4.Name !== "string"){
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.Values !== undefined){
let data6 = data4.Values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.ExactMatch !== undefined){
if(typeof data4.ExactMatch !== "boolean"){
const err15 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err16 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err18 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Order !== undefined){
let data10 = data.Order;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((((data10 === "asc") || (data10 === "desc")) || (data10 === "ASC")) || (data10 === "DESC")) || (data10 === "+")) || (data10 === "-"))){
const err20 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema49.properties.Order.enum},message:"must be equal to one of the allowed values"};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAssetSummary = validate39;
const schema50 = {"type":"object","additionalProperties":false,"properties":{},"$id":"tcss_DescribeAssetSummary"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAssetSummary" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeAutoAuthorizedRuleHost = validate40;
const schema51 = {"type":"object","additionalProperties":false,"required":["RuleId"],"properties":{"RuleId":{"type":"integer"},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]},"By":{"type":"string"}},"$id":"tcss_DescribeAutoAuthorizedRuleHost"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeAutoAuthorizedRuleHost" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RuleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RuleId"},message:"must have required property '"+"RuleId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "RuleId") || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "Order")) || (key0 === "By"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RuleId !== undefined){
let data0 = data.RuleId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/RuleId",schemaPath:"#/properties/RuleId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.Order !== undefined){
let data3 = data.Order;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "asc") || (data3 === "desc")) || (data3 === "ASC")) || (data3 === "DESC"))){
const err9 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema51.properties.Order.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err10 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeImageAuthorizedInfo = validate41;
const schema52 = {"type":"object","additionalProperties":false,"properties":{},"$id":"tcss_DescribeImageAuthorizedInfo"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeImageAuthorizedInfo" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeImageAutoAuthorizedLogList = validate42;
const schema53 = {"type":"object","additionalProperties":false,"required":["TaskId"],"properties":{"TaskId":{"type":"integer"},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"By":{"type":"string"},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]}},"$id":"tcss_DescribeImageAutoAuthorizedLogList"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeImageAutoAuthorizedLogList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.TaskId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TaskId"},message:"must have required property '"+"TaskId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "TaskId") || (key0 === "Filters")) || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "By")) || (key0 === "Order"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.TaskId !== undefined){
let data0 = data.TaskId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/TaskId",schemaPath:"#/properties/TaskId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Filters !== undefined){
let data1 = data.Filters;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Name === undefined){
const err3 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.Values === undefined){
const err4 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err5 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.Name !== undefined){
if(typeof data2.Name !== "string"){
const err6 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.Values !== undefined){
let data4 = data2.Values;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err7 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err8 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.ExactMatch !== undefined){
if(typeof data2.ExactMatch !== "boolean"){
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err10 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Limit !== undefined){
let data7 = data.Limit;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err12 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 100 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Offset !== undefined){
let data8 = data.Offset;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err15 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err17 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Order !== undefined){
let data10 = data.Order;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((data10 === "asc") || (data10 === "desc")) || (data10 === "ASC")) || (data10 === "DESC"))){
const err19 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema53.properties.Order.enum},message:"must be equal to one of the allowed values"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeImageAutoAuthorizedRule = validate43;
const schema54 = {"type":"object","additionalProperties":false,"properties":{},"$id":"tcss_DescribeImageAutoAuthorizedRule"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeImageAutoAuthorizedRule" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeImageAutoAuthorizedTaskList = validate44;
const schema55 = {"type":"object","additionalProperties":false,"required":["StartTime","EndTime"],"properties":{"StartTime":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"EndTime":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0}},"$id":"tcss_DescribeImageAutoAuthorizedTaskList"};
const pattern4 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeImageAutoAuthorizedTaskList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.StartTime === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "StartTime"},message:"must have required property '"+"StartTime"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.EndTime === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "EndTime"},message:"must have required property '"+"EndTime"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "StartTime") || (key0 === "EndTime")) || (key0 === "Filters")) || (key0 === "Limit")) || (key0 === "Offset"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.StartTime !== undefined){
let data0 = data.StartTime;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/StartTime",schemaPath:"#/properties/StartTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/StartTime",schemaPath:"#/properties/StartTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.EndTime !== undefined){
let data1 = data.EndTime;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/EndTime",schemaPath:"#/properties/EndTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/EndTime",schemaPath:"#/properties/EndTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data2 = data.Filters;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Name === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.Values === undefined){
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err9 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.Name !== undefined){
if(typeof data3.Name !== "string"){
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.ExactMatch !== undefined){
if(typeof data3.ExactMatch !== "boolean"){
const err13 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err14 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Limit !== undefined){
let data8 = data.Limit;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err16 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 100 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Offset !== undefined){
let data9 = data.Offset;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err19 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeImageComponentList = validate45;
const schema56 = {"type":"object","additionalProperties":false,"required":["ImageID"],"properties":{"ImageID":{"type":"string","minLength":1},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"By":{"type":"string"},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]}},"$id":"tcss_DescribeImageComponentList"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeImageComponentList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageID"},message:"must have required property '"+"ImageID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "ImageID") || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "By")) || (key0 === "Order"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ImageID !== undefined){
let data0 = data.ImageID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.Filters !== undefined){
let data3 = data.Filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Name === undefined){
const err9 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.Values === undefined){
const err10 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err11 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.Name !== undefined){
if(typeof data4.Name !== "string"){
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.Values !== undefined){
let data6 = data4.Values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.ExactMatch !== undefined){
if(typeof data4.ExactMatch !== "boolean"){
const err15 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err16 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err18 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Order !== undefined){
let data10 = data.Order;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data10 === "asc") || (data10 === "desc")) || (data10 === "ASC")) || (data10 === "DESC"))){
const err20 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema56.properties.Order.enum},message:"must be equal to one of the allowed values"};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeImageRegistryNamespaceList = validate46;
const schema57 = {"type":"object","additionalProperties":false,"properties":{"Offset":{"type":"integer","minimum":0},"Limit":{"type":"integer","minimum":1,"maximum":100},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}}},"$id":"tcss_DescribeImageRegistryNamespaceList"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeImageRegistryNamespaceList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Offset") || (key0 === "Limit")) || (key0 === "Filters"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Offset !== undefined){
let data0 = data.Offset;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeImageRegistryTimingScanTask = validate47;
const schema58 = {"type":"object","additionalProperties":false,"properties":{},"$id":"tcss_DescribeImageRegistryTimingScanTask"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeImageRegistryTimingScanTask" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeImageRiskSummary = validate48;
const schema59 = {"type":"object","additionalProperties":false,"properties":{},"$id":"tcss_DescribeImageRiskSummary"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeImageRiskSummary" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribePurchaseStateInfo = validate49;
const schema60 = {"type":"object","additionalProperties":false,"properties":{},"$id":"tcss_DescribePurchaseStateInfo"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribePurchaseStateInfo" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeSystemVulList = validate50;
const schema61 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]},"By":{"type":"string"}},"$id":"tcss_DescribeSystemVulList"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeSystemVulList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "Order")) || (key0 === "By"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Order !== undefined){
let data8 = data.Order;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data8 === "asc") || (data8 === "desc")) || (data8 === "ASC")) || (data8 === "DESC"))){
const err16 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema61.properties.Order.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err17 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeVulDetail = validate51;
const schema62 = {"type":"object","additionalProperties":false,"required":["PocID"],"properties":{"PocID":{"type":"string","minLength":1}},"$id":"tcss_DescribeVulDetail"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeVulDetail" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PocID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PocID"},message:"must have required property '"+"PocID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "PocID")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.PocID !== undefined){
let data0 = data.PocID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/PocID",schemaPath:"#/properties/PocID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/PocID",schemaPath:"#/properties/PocID/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeVulImageList = validate52;
const schema63 = {"type":"object","additionalProperties":false,"required":["PocID"],"properties":{"PocID":{"type":"string","minLength":1},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]},"By":{"type":"string"}},"$id":"tcss_DescribeVulImageList"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeVulImageList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PocID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PocID"},message:"must have required property '"+"PocID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "PocID") || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "Order")) || (key0 === "By"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.PocID !== undefined){
let data0 = data.PocID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/PocID",schemaPath:"#/properties/PocID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/PocID",schemaPath:"#/properties/PocID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.Filters !== undefined){
let data3 = data.Filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Name === undefined){
const err9 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.Values === undefined){
const err10 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err11 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.Name !== undefined){
if(typeof data4.Name !== "string"){
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.Values !== undefined){
let data6 = data4.Values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.ExactMatch !== undefined){
if(typeof data4.ExactMatch !== "boolean"){
const err15 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err16 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Order !== undefined){
let data9 = data.Order;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((data9 === "asc") || (data9 === "desc")) || (data9 === "ASC")) || (data9 === "DESC"))){
const err19 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema63.properties.Order.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err20 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeVulRegistryImageList = validate53;
const schema64 = {"type":"object","additionalProperties":false,"required":["PocID"],"properties":{"PocID":{"type":"string","minLength":1},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]},"By":{"type":"string"}},"$id":"tcss_DescribeVulRegistryImageList"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeVulRegistryImageList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PocID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PocID"},message:"must have required property '"+"PocID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "PocID") || (key0 === "Limit")) || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "Order")) || (key0 === "By"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.PocID !== undefined){
let data0 = data.PocID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/PocID",schemaPath:"#/properties/PocID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/PocID",schemaPath:"#/properties/PocID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.Filters !== undefined){
let data3 = data.Filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Name === undefined){
const err9 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.Values === undefined){
const err10 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "Name") || (key1 === "Values")) || (key1 === "ExactMatch"))){
const err11 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.Name !== undefined){
if(typeof data4.Name !== "string"){
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.Values !== undefined){
let data6 = data4.Values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.ExactMatch !== undefined){
if(typeof data4.ExactMatch !== "boolean"){
const err15 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err16 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Order !== undefined){
let data9 = data.Order;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((data9 === "asc") || (data9 === "desc")) || (data9 === "ASC")) || (data9 === "DESC"))){
const err19 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema64.properties.Order.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err20 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_DescribeWebVulList = validate54;
const schema65 = {"type":"object","additionalProperties":false,"properties":{"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0},"Filters":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"Order":{"type":"string","enum":["asc","desc","ASC","DESC"]},"By":{"type":"string"}},"$id":"tcss_DescribeWebVulList"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_DescribeWebVulList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Limit") || (key0 === "Offset")) || (key0 === "Filters")) || (key0 === "Order")) || (key0 === "By"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err1 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err2 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Limit",schemaPath:"#/properties/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err4 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err5 = {instancePath:instancePath+"/Offset",schemaPath:"#/properties/Offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err6 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.Values === undefined){
const err7 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err8 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err9 = {instancePath:instancePath+"/Filters/" + i0+"/Name",schemaPath:"#/properties/Filters/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Filters/" + i0+"/Values/" + i1,schemaPath:"#/properties/Filters/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/Filters/" + i0+"/Values",schemaPath:"#/properties/Filters/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/Filters/" + i0+"/ExactMatch",schemaPath:"#/properties/Filters/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err13 = {instancePath:instancePath+"/Filters/" + i0,schemaPath:"#/properties/Filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/Filters",schemaPath:"#/properties/Filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Order !== undefined){
let data8 = data.Order;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data8 === "asc") || (data8 === "desc")) || (data8 === "ASC")) || (data8 === "DESC"))){
const err16 = {instancePath:instancePath+"/Order",schemaPath:"#/properties/Order/enum",keyword:"enum",params:{allowedValues: schema65.properties.Order.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.By !== undefined){
if(typeof data.By !== "string"){
const err17 = {instancePath:instancePath+"/By",schemaPath:"#/properties/By/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_ModifyImageAuthorized_0 = validate55;
const schema66 = {"if":{"required":["AllLocalImages"],"properties":{"AllLocalImages":{"const":true}}},"then":{"properties":{"UpdatedLocalImageCnt":{"minimum":1}}},"$id":"tcss_ModifyImageAuthorized_0"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_ModifyImageAuthorized_0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/UpdatedLocalImageCnt",schemaPath:"#/then/properties/UpdatedLocalImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(valid0){
var props0 = {};
props0.UpdatedLocalImageCnt = true;
props0.AllLocalImages = true;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate55.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};

const tcss_ModifyImageAuthorized_1 = validate56;
const schema67 = {"if":{"required":["AllRegistryImages"],"properties":{"AllRegistryImages":{"const":true}}},"then":{"properties":{"UpdatedRegistryImageCnt":{"minimum":1}}},"$id":"tcss_ModifyImageAuthorized_1"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_ModifyImageAuthorized_1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/UpdatedRegistryImageCnt",schemaPath:"#/then/properties/UpdatedRegistryImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(valid0){
var props0 = {};
props0.UpdatedRegistryImageCnt = true;
props0.AllRegistryImages = true;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};

const tcss_ModifyImageAuthorized_2 = validate57;
const schema68 = {"if":{"required":["UpdatedLocalImageCnt"],"properties":{"UpdatedLocalImageCnt":{"minimum":1}}},"then":{"anyOf":[{"properties":{"AllLocalImages":{"const":true}}},{"required":["LocalImageIds"],"properties":{"LocalImageIds":{"minItems":1}}},{"required":["LocalImageFilter"],"properties":{"LocalImageFilter":{"minItems":1}}}]},"$id":"tcss_ModifyImageAuthorized_2"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_ModifyImageAuthorized_2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/AllLocalImages",schemaPath:"#/then/anyOf/0/properties/AllLocalImages/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
if(_valid1){
var props0 = {};
props0.AllLocalImages = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.LocalImageIds === undefined){
const err3 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "LocalImageIds"},message:"must have required property '"+"LocalImageIds"+"'"};
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
const err4 = {instancePath:instancePath+"/LocalImageIds",schemaPath:"#/then/anyOf/1/properties/LocalImageIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.LocalImageIds = true;
}
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.LocalImageFilter === undefined){
const err5 = {instancePath,schemaPath:"#/then/anyOf/2/required",keyword:"required",params:{missingProperty: "LocalImageFilter"},message:"must have required property '"+"LocalImageFilter"+"'"};
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
const err6 = {instancePath:instancePath+"/LocalImageFilter",schemaPath:"#/then/anyOf/2/properties/LocalImageFilter/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.LocalImageFilter = true;
}
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.UpdatedLocalImageCnt = true;
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate57.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":true,"dynamicItems":false};

const tcss_ModifyImageAuthorized_3 = validate58;
const schema69 = {"if":{"required":["UpdatedRegistryImageCnt"],"properties":{"UpdatedRegistryImageCnt":{"minimum":1}}},"then":{"anyOf":[{"properties":{"AllRegistryImages":{"const":true}}},{"required":["RegistryImageIds"],"properties":{"RegistryImageIds":{"minItems":1}}},{"required":["RegistryImageFilter"],"properties":{"RegistryImageFilter":{"minItems":1}}}]},"$id":"tcss_ModifyImageAuthorized_3"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_ModifyImageAuthorized_3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/AllRegistryImages",schemaPath:"#/then/anyOf/0/properties/AllRegistryImages/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
if(_valid1){
var props0 = {};
props0.AllRegistryImages = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RegistryImageIds === undefined){
const err3 = {instancePath,schemaPath:"#/then/anyOf/1/required",keyword:"required",params:{missingProperty: "RegistryImageIds"},message:"must have required property '"+"RegistryImageIds"+"'"};
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
const err4 = {instancePath:instancePath+"/RegistryImageIds",schemaPath:"#/then/anyOf/1/properties/RegistryImageIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.RegistryImageIds = true;
}
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.RegistryImageFilter === undefined){
const err5 = {instancePath,schemaPath:"#/then/anyOf/2/required",keyword:"required",params:{missingProperty: "RegistryImageFilter"},message:"must have required property '"+"RegistryImageFilter"+"'"};
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
const err6 = {instancePath:instancePath+"/RegistryImageFilter",schemaPath:"#/then/anyOf/2/properties/RegistryImageFilter/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.RegistryImageFilter = true;
}
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.UpdatedRegistryImageCnt = true;
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate58.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":true,"dynamicItems":false};

const tcss_ModifyImageAuthorized_4 = validate59;
const schema70 = {"if":{"required":["RegistryImageFilter","UpdatedRegistryImageCnt"],"properties":{"RegistryImageFilter":{"minItems":1},"UpdatedRegistryImageCnt":{"minimum":1}}},"then":{"required":["OnlyShowLatest"]},"$id":"tcss_ModifyImageAuthorized_4"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_ModifyImageAuthorized_4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "OnlyShowLatest"},message:"must have required property '"+"OnlyShowLatest"+"'"};
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
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"RegistryImageFilter":true,"UpdatedRegistryImageCnt":true},"dynamicProps":false,"dynamicItems":false};

const tcss_ModifyImageAuthorized_5 = validate60;
const schema71 = {"if":{"properties":{"AllLocalImages":{"const":false},"AllRegistryImages":{"const":false}}},"then":{"anyOf":[{"properties":{"UpdatedLocalImageCnt":{"minimum":1}}},{"properties":{"UpdatedRegistryImageCnt":{"minimum":1}}}]},"$id":"tcss_ModifyImageAuthorized_5"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_ModifyImageAuthorized_5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/UpdatedLocalImageCnt",schemaPath:"#/then/anyOf/0/properties/UpdatedLocalImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(_valid1){
var props0 = {};
props0.UpdatedLocalImageCnt = true;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UpdatedRegistryImageCnt !== undefined){
let data3 = data.UpdatedRegistryImageCnt;
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/UpdatedRegistryImageCnt",schemaPath:"#/then/anyOf/1/properties/UpdatedRegistryImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.UpdatedRegistryImageCnt = true;
}
}
if(!valid2){
const err4 = {instancePath,schemaPath:"#/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.AllLocalImages = true;
props0.AllRegistryImages = true;
}
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate60.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":true,"dynamicItems":false};

const tcss_ModifyImageAuthorized = validate61;
const schema72 = {"type":"object","additionalProperties":false,"required":["AllLocalImages","AllRegistryImages","UpdatedLocalImageCnt","UpdatedRegistryImageCnt","ImageSourceType"],"properties":{"AllLocalImages":{"type":"boolean"},"AllRegistryImages":{"type":"boolean"},"UpdatedLocalImageCnt":{"type":"integer","minimum":0},"UpdatedRegistryImageCnt":{"type":"integer","minimum":0},"ImageSourceType":{"type":"string","enum":["ASSETIMAGE","IMAGEALL"]},"LocalImageFilter":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"RegistryImageFilter":{"type":"array","items":{"type":"object","required":["Name","Values"],"additionalProperties":false,"properties":{"Name":{"type":"string"},"Values":{"type":"array","items":{"type":"string"}},"ExactMatch":{"type":"boolean"}}}},"ExcludeLocalImageIds":{"type":"array","items":{"type":"string"}},"ExcludeRegistryImageIds":{"type":"array","items":{"type":"string"}},"LocalImageIds":{"type":"array","items":{"type":"string"}},"RegistryImageIds":{"type":"array","items":{"type":"string"}},"OnlyShowLatest":{"type":"boolean"}},"$id":"tcss_ModifyImageAuthorized"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_ModifyImageAuthorized" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.AllLocalImages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "AllLocalImages"},message:"must have required property '"+"AllLocalImages"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.AllRegistryImages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "AllRegistryImages"},message:"must have required property '"+"AllRegistryImages"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.UpdatedLocalImageCnt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "UpdatedLocalImageCnt"},message:"must have required property '"+"UpdatedLocalImageCnt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.UpdatedRegistryImageCnt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "UpdatedRegistryImageCnt"},message:"must have required property '"+"UpdatedRegistryImageCnt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ImageSourceType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageSourceType"},message:"must have required property '"+"ImageSourceType"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema72.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err6 = {instancePath:instancePath+"/AllLocalImages",schemaPath:"#/properties/AllLocalImages/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err7 = {instancePath:instancePath+"/AllRegistryImages",schemaPath:"#/properties/AllRegistryImages/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err8 = {instancePath:instancePath+"/UpdatedLocalImageCnt",schemaPath:"#/properties/UpdatedLocalImageCnt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err9 = {instancePath:instancePath+"/UpdatedLocalImageCnt",schemaPath:"#/properties/UpdatedLocalImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err10 = {instancePath:instancePath+"/UpdatedRegistryImageCnt",schemaPath:"#/properties/UpdatedRegistryImageCnt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err11 = {instancePath:instancePath+"/UpdatedRegistryImageCnt",schemaPath:"#/properties/UpdatedRegistryImageCnt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err12 = {instancePath:instancePath+"/ImageSourceType",schemaPath:"#/properties/ImageSourceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "ASSETIMAGE") || (data4 === "IMAGEALL"))){
const err13 = {instancePath:instancePath+"/ImageSourceType",schemaPath:"#/properties/ImageSourceType/enum",keyword:"enum",params:{allowedValues: schema72.properties.ImageSourceType.enum},message:"must be equal to one of the allowed values"};
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
const err14 = {instancePath:instancePath+"/LocalImageFilter/" + i0,schemaPath:"#/properties/LocalImageFilter/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.Values === undefined){
const err15 = {instancePath:instancePath+"/LocalImageFilter/" + i0,schemaPath:"#/properties/LocalImageFilter/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err16 = {instancePath:instancePath+"/LocalImageFilter/" + i0,schemaPath:"#/properties/LocalImageFilter/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err17 = {instancePath:instancePath+"/LocalImageFilter/" + i0+"/Name",schemaPath:"#/properties/LocalImageFilter/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/LocalImageFilter/" + i0+"/Values/" + i1,schemaPath:"#/properties/LocalImageFilter/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/LocalImageFilter/" + i0+"/Values",schemaPath:"#/properties/LocalImageFilter/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err20 = {instancePath:instancePath+"/LocalImageFilter/" + i0+"/ExactMatch",schemaPath:"#/properties/LocalImageFilter/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err21 = {instancePath:instancePath+"/LocalImageFilter/" + i0,schemaPath:"#/properties/LocalImageFilter/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/LocalImageFilter",schemaPath:"#/properties/LocalImageFilter/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err23 = {instancePath:instancePath+"/RegistryImageFilter/" + i2,schemaPath:"#/properties/RegistryImageFilter/items/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12.Values === undefined){
const err24 = {instancePath:instancePath+"/RegistryImageFilter/" + i2,schemaPath:"#/properties/RegistryImageFilter/items/required",keyword:"required",params:{missingProperty: "Values"},message:"must have required property '"+"Values"+"'"};
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
const err25 = {instancePath:instancePath+"/RegistryImageFilter/" + i2,schemaPath:"#/properties/RegistryImageFilter/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
const err26 = {instancePath:instancePath+"/RegistryImageFilter/" + i2+"/Name",schemaPath:"#/properties/RegistryImageFilter/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/RegistryImageFilter/" + i2+"/Values/" + i3,schemaPath:"#/properties/RegistryImageFilter/items/properties/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/RegistryImageFilter/" + i2+"/Values",schemaPath:"#/properties/RegistryImageFilter/items/properties/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err29 = {instancePath:instancePath+"/RegistryImageFilter/" + i2+"/ExactMatch",schemaPath:"#/properties/RegistryImageFilter/items/properties/ExactMatch/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err30 = {instancePath:instancePath+"/RegistryImageFilter/" + i2,schemaPath:"#/properties/RegistryImageFilter/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/RegistryImageFilter",schemaPath:"#/properties/RegistryImageFilter/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err32 = {instancePath:instancePath+"/ExcludeLocalImageIds/" + i4,schemaPath:"#/properties/ExcludeLocalImageIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/ExcludeLocalImageIds",schemaPath:"#/properties/ExcludeLocalImageIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath:instancePath+"/ExcludeRegistryImageIds/" + i5,schemaPath:"#/properties/ExcludeRegistryImageIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/ExcludeRegistryImageIds",schemaPath:"#/properties/ExcludeRegistryImageIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err36 = {instancePath:instancePath+"/LocalImageIds/" + i6,schemaPath:"#/properties/LocalImageIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath:instancePath+"/LocalImageIds",schemaPath:"#/properties/LocalImageIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err38 = {instancePath:instancePath+"/RegistryImageIds/" + i7,schemaPath:"#/properties/RegistryImageIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err39 = {instancePath:instancePath+"/RegistryImageIds",schemaPath:"#/properties/RegistryImageIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err40 = {instancePath:instancePath+"/OnlyShowLatest",schemaPath:"#/properties/OnlyShowLatest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_SwitchImageAutoAuthorizedRule = validate62;
const schema73 = {"type":"object","additionalProperties":false,"required":["IsEnabled","RuleId"],"properties":{"IsEnabled":{"type":"integer","enum":[0,1]},"RuleId":{"type":"integer"}},"$id":"tcss_SwitchImageAutoAuthorizedRule"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_SwitchImageAutoAuthorizedRule" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.IsEnabled === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "IsEnabled"},message:"must have required property '"+"IsEnabled"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.RuleId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RuleId"},message:"must have required property '"+"RuleId"+"'"};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/IsEnabled",schemaPath:"#/properties/IsEnabled/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === 0) || (data0 === 1))){
const err4 = {instancePath:instancePath+"/IsEnabled",schemaPath:"#/properties/IsEnabled/enum",keyword:"enum",params:{allowedValues: schema73.properties.IsEnabled.enum},message:"must be equal to one of the allowed values"};
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
const err5 = {instancePath:instancePath+"/RuleId",schemaPath:"#/properties/RuleId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tcss_UpdateImageRegistryTimingScanTask = validate63;
const schema74 = {"type":"object","additionalProperties":false,"required":["ScanPeriod","Enable","ScanTime"],"properties":{"ScanPeriod":{"type":"integer","minimum":1},"Enable":{"type":"boolean"},"ScanTime":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},"ScanType":{"type":"array","items":{"type":"string","enum":["CVE","VIRUS","RISK","cve","virus","risk"]}},"Images":{"type":"array","items":{"type":"object","required":["InstanceName","Namespace","ImageName","ImageTag","Force"],"additionalProperties":false,"properties":{"InstanceName":{"type":"string"},"Namespace":{"type":"string"},"ImageName":{"type":"string"},"ImageTag":{"type":"string"},"Force":{"type":"string"},"ImageDigest":{"type":"string"},"RegistryType":{"type":"string"},"ImageRepoAddress":{"type":"string"},"InstanceId":{"type":"string"}}}},"All":{"type":"boolean"},"Id":{"type":"array","items":{"type":"integer","minimum":0}},"Latest":{"type":"boolean"},"ContainerRunning":{"type":"boolean"},"ScanEndTime":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},"ScanScope":{"type":"integer","enum":[0,1,2]},"RegistryType":{"type":"array","items":{"type":"string"}},"Namespace":{"type":"array","items":{"type":"string"}},"ExcludeImageAssetIds":{"type":"array","items":{"type":"integer","minimum":0}}},"$id":"tcss_UpdateImageRegistryTimingScanTask"};
const pattern6 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$", "");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tcss_UpdateImageRegistryTimingScanTask" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ScanPeriod === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ScanPeriod"},message:"must have required property '"+"ScanPeriod"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Enable === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Enable"},message:"must have required property '"+"Enable"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ScanTime === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ScanTime"},message:"must have required property '"+"ScanTime"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema74.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ScanPeriod !== undefined){
let data0 = data.ScanPeriod;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/ScanPeriod",schemaPath:"#/properties/ScanPeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/ScanPeriod",schemaPath:"#/properties/ScanPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Enable !== undefined){
if(typeof data.Enable !== "boolean"){
const err6 = {instancePath:instancePath+"/Enable",schemaPath:"#/properties/Enable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ScanTime !== undefined){
let data2 = data.ScanTime;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err7 = {instancePath:instancePath+"/ScanTime",schemaPath:"#/properties/ScanTime/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/ScanTime",schemaPath:"#/properties/ScanTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ScanType !== undefined){
let data3 = data.ScanType;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/ScanType/" + i0,schemaPath:"#/properties/ScanType/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((data4 === "CVE") || (data4 === "VIRUS")) || (data4 === "RISK")) || (data4 === "cve")) || (data4 === "virus")) || (data4 === "risk"))){
const err10 = {instancePath:instancePath+"/ScanType/" + i0,schemaPath:"#/properties/ScanType/items/enum",keyword:"enum",params:{allowedValues: schema74.properties.ScanType.items.enum},message:"must be equal to one of the allowed values"};
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
const err11 = {instancePath:instancePath+"/ScanType",schemaPath:"#/properties/ScanType/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Images !== undefined){
let data5 = data.Images;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.InstanceName === undefined){
const err12 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "InstanceName"},message:"must have required property '"+"InstanceName"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.Namespace === undefined){
const err13 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "Namespace"},message:"must have required property '"+"Namespace"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.ImageName === undefined){
const err14 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "ImageName"},message:"must have required property '"+"ImageName"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.ImageTag === undefined){
const err15 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "ImageTag"},message:"must have required property '"+"ImageTag"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.Force === undefined){
const err16 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "Force"},message:"must have required property '"+"Force"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!(func1.call(schema74.properties.Images.items.properties, key1))){
const err17 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.InstanceName !== undefined){
if(typeof data6.InstanceName !== "string"){
const err18 = {instancePath:instancePath+"/Images/" + i1+"/InstanceName",schemaPath:"#/properties/Images/items/properties/InstanceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.Namespace !== undefined){
if(typeof data6.Namespace !== "string"){
const err19 = {instancePath:instancePath+"/Images/" + i1+"/Namespace",schemaPath:"#/properties/Images/items/properties/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.ImageName !== undefined){
if(typeof data6.ImageName !== "string"){
const err20 = {instancePath:instancePath+"/Images/" + i1+"/ImageName",schemaPath:"#/properties/Images/items/properties/ImageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.ImageTag !== undefined){
if(typeof data6.ImageTag !== "string"){
const err21 = {instancePath:instancePath+"/Images/" + i1+"/ImageTag",schemaPath:"#/properties/Images/items/properties/ImageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.Force !== undefined){
if(typeof data6.Force !== "string"){
const err22 = {instancePath:instancePath+"/Images/" + i1+"/Force",schemaPath:"#/properties/Images/items/properties/Force/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.ImageDigest !== undefined){
if(typeof data6.ImageDigest !== "string"){
const err23 = {instancePath:instancePath+"/Images/" + i1+"/ImageDigest",schemaPath:"#/properties/Images/items/properties/ImageDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.RegistryType !== undefined){
if(typeof data6.RegistryType !== "string"){
const err24 = {instancePath:instancePath+"/Images/" + i1+"/RegistryType",schemaPath:"#/properties/Images/items/properties/RegistryType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.ImageRepoAddress !== undefined){
if(typeof data6.ImageRepoAddress !== "string"){
const err25 = {instancePath:instancePath+"/Images/" + i1+"/ImageRepoAddress",schemaPath:"#/properties/Images/items/properties/ImageRepoAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.InstanceId !== undefined){
if(typeof data6.InstanceId !== "string"){
const err26 = {instancePath:instancePath+"/Images/" + i1+"/InstanceId",schemaPath:"#/properties/Images/items/properties/InstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath:instancePath+"/Images",schemaPath:"#/properties/Images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.All !== undefined){
if(typeof data.All !== "boolean"){
const err29 = {instancePath:instancePath+"/All",schemaPath:"#/properties/All/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.Id !== undefined){
let data17 = data.Id;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err30 = {instancePath:instancePath+"/Id/" + i2,schemaPath:"#/properties/Id/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
const err31 = {instancePath:instancePath+"/Id/" + i2,schemaPath:"#/properties/Id/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.Latest !== undefined){
if(typeof data.Latest !== "boolean"){
const err33 = {instancePath:instancePath+"/Latest",schemaPath:"#/properties/Latest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.ContainerRunning !== undefined){
if(typeof data.ContainerRunning !== "boolean"){
const err34 = {instancePath:instancePath+"/ContainerRunning",schemaPath:"#/properties/ContainerRunning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.ScanEndTime !== undefined){
let data21 = data.ScanEndTime;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err35 = {instancePath:instancePath+"/ScanEndTime",schemaPath:"#/properties/ScanEndTime/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/ScanEndTime",schemaPath:"#/properties/ScanEndTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.ScanScope !== undefined){
let data22 = data.ScanScope;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err37 = {instancePath:instancePath+"/ScanScope",schemaPath:"#/properties/ScanScope/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data22 === 0) || (data22 === 1)) || (data22 === 2))){
const err38 = {instancePath:instancePath+"/ScanScope",schemaPath:"#/properties/ScanScope/enum",keyword:"enum",params:{allowedValues: schema74.properties.ScanScope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.RegistryType !== undefined){
let data23 = data.RegistryType;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(typeof data23[i3] !== "string"){
const err39 = {instancePath:instancePath+"/RegistryType/" + i3,schemaPath:"#/properties/RegistryType/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/RegistryType",schemaPath:"#/properties/RegistryType/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.Namespace !== undefined){
let data25 = data.Namespace;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(typeof data25[i4] !== "string"){
const err41 = {instancePath:instancePath+"/Namespace/" + i4,schemaPath:"#/properties/Namespace/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/Namespace",schemaPath:"#/properties/Namespace/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.ExcludeImageAssetIds !== undefined){
let data27 = data.ExcludeImageAssetIds;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err43 = {instancePath:instancePath+"/ExcludeImageAssetIds/" + i5,schemaPath:"#/properties/ExcludeImageAssetIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data28 == "number"){
if(data28 < 0 || isNaN(data28)){
const err44 = {instancePath:instancePath+"/ExcludeImageAssetIds/" + i5,schemaPath:"#/properties/ExcludeImageAssetIds/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/ExcludeImageAssetIds",schemaPath:"#/properties/ExcludeImageAssetIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeAffectedMaliciousFileImages = validate64;
const schema75 = {"type":"object","additionalProperties":false,"required":["CurrentPage","PageSize"],"properties":{"MaliciousMd5":{"type":"string"},"Levels":{"type":"string"},"Status":{"type":"string","enum":["0","1","2","3"]},"RepoRegionId":{"type":"string"},"RepoInstanceId":{"type":"string"},"RepoId":{"type":"string"},"RepoNamespace":{"type":"string"},"RepoName":{"type":"string"},"ImageTag":{"type":"string"},"ImageDigest":{"type":"string"},"ImageLayer":{"type":"string"},"Image":{"type":"string"},"ScanRange":{"type":"array","items":{"type":"string","enum":["image","container"]}},"ClusterId":{"type":"string"},"ClusterName":{"type":"string"},"Namespace":{"type":"string"},"Pod":{"type":"string"},"ContainerId":{"type":"string"},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"string","pattern":"^[1-9][0-9]*$"}},"$id":"sas_DescribeAffectedMaliciousFileImages"};
const pattern8 = new RegExp("^[1-9][0-9]*$", "");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeAffectedMaliciousFileImages" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CurrentPage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CurrentPage"},message:"must have required property '"+"CurrentPage"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.PageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PageSize"},message:"must have required property '"+"PageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.MaliciousMd5 !== undefined){
if(typeof data.MaliciousMd5 !== "string"){
const err3 = {instancePath:instancePath+"/MaliciousMd5",schemaPath:"#/properties/MaliciousMd5/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Levels !== undefined){
if(typeof data.Levels !== "string"){
const err4 = {instancePath:instancePath+"/Levels",schemaPath:"#/properties/Levels/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Status !== undefined){
let data2 = data.Status;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data2 === "0") || (data2 === "1")) || (data2 === "2")) || (data2 === "3"))){
const err6 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema75.properties.Status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RepoRegionId !== undefined){
if(typeof data.RepoRegionId !== "string"){
const err7 = {instancePath:instancePath+"/RepoRegionId",schemaPath:"#/properties/RepoRegionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.RepoInstanceId !== undefined){
if(typeof data.RepoInstanceId !== "string"){
const err8 = {instancePath:instancePath+"/RepoInstanceId",schemaPath:"#/properties/RepoInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.RepoId !== undefined){
if(typeof data.RepoId !== "string"){
const err9 = {instancePath:instancePath+"/RepoId",schemaPath:"#/properties/RepoId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.RepoNamespace !== undefined){
if(typeof data.RepoNamespace !== "string"){
const err10 = {instancePath:instancePath+"/RepoNamespace",schemaPath:"#/properties/RepoNamespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.RepoName !== undefined){
if(typeof data.RepoName !== "string"){
const err11 = {instancePath:instancePath+"/RepoName",schemaPath:"#/properties/RepoName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ImageTag !== undefined){
if(typeof data.ImageTag !== "string"){
const err12 = {instancePath:instancePath+"/ImageTag",schemaPath:"#/properties/ImageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ImageDigest !== undefined){
if(typeof data.ImageDigest !== "string"){
const err13 = {instancePath:instancePath+"/ImageDigest",schemaPath:"#/properties/ImageDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ImageLayer !== undefined){
if(typeof data.ImageLayer !== "string"){
const err14 = {instancePath:instancePath+"/ImageLayer",schemaPath:"#/properties/ImageLayer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Image !== undefined){
if(typeof data.Image !== "string"){
const err15 = {instancePath:instancePath+"/Image",schemaPath:"#/properties/Image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ScanRange !== undefined){
let data12 = data.ScanRange;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 !== "string"){
const err16 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data13 === "image") || (data13 === "container"))){
const err17 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/enum",keyword:"enum",params:{allowedValues: schema75.properties.ScanRange.items.enum},message:"must be equal to one of the allowed values"};
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
const err18 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ClusterId !== undefined){
if(typeof data.ClusterId !== "string"){
const err19 = {instancePath:instancePath+"/ClusterId",schemaPath:"#/properties/ClusterId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ClusterName !== undefined){
if(typeof data.ClusterName !== "string"){
const err20 = {instancePath:instancePath+"/ClusterName",schemaPath:"#/properties/ClusterName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.Namespace !== undefined){
if(typeof data.Namespace !== "string"){
const err21 = {instancePath:instancePath+"/Namespace",schemaPath:"#/properties/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.Pod !== undefined){
if(typeof data.Pod !== "string"){
const err22 = {instancePath:instancePath+"/Pod",schemaPath:"#/properties/Pod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.ContainerId !== undefined){
if(typeof data.ContainerId !== "string"){
const err23 = {instancePath:instancePath+"/ContainerId",schemaPath:"#/properties/ContainerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.Lang !== undefined){
let data19 = data.Lang;
if(typeof data19 !== "string"){
const err24 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data19 === "zh") || (data19 === "en"))){
const err25 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema75.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data20 = data.CurrentPage;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err26 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 < 1 || isNaN(data20)){
const err27 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PageSize !== undefined){
let data21 = data.PageSize;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err28 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeCloudCenterInstances = validate65;
const schema76 = {"type":"object","additionalProperties":false,"required":[],"properties":{"Criteria":{"type":"string"},"LogicalExp":{"type":"string","enum":["OR","AND"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1},"UseNextToken":{"type":"boolean"},"NextToken":{"type":"string"},"MachineTypes":{"type":"string","enum":["ecs","cloud_product","eci","rund","runc"]},"Flags":{"type":"string"},"Importance":{"type":"integer","enum":[0,1,2]},"Lang":{"type":"string","enum":["zh","en"]},"NoGroupTrace":{"type":"boolean"},"ResourceDirectoryAccountId":{"type":"integer"},"RegionId":{"type":"string"}},"$id":"sas_DescribeCloudCenterInstances"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeCloudCenterInstances" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema76.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Criteria !== undefined){
if(typeof data.Criteria !== "string"){
const err1 = {instancePath:instancePath+"/Criteria",schemaPath:"#/properties/Criteria/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.LogicalExp !== undefined){
let data1 = data.LogicalExp;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/LogicalExp",schemaPath:"#/properties/LogicalExp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "OR") || (data1 === "AND"))){
const err3 = {instancePath:instancePath+"/LogicalExp",schemaPath:"#/properties/LogicalExp/enum",keyword:"enum",params:{allowedValues: schema76.properties.LogicalExp.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data2 = data.CurrentPage;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PageSize !== undefined){
let data3 = data.PageSize;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.UseNextToken !== undefined){
if(typeof data.UseNextToken !== "boolean"){
const err8 = {instancePath:instancePath+"/UseNextToken",schemaPath:"#/properties/UseNextToken/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
const err9 = {instancePath:instancePath+"/NextToken",schemaPath:"#/properties/NextToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.MachineTypes !== undefined){
let data6 = data.MachineTypes;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/MachineTypes",schemaPath:"#/properties/MachineTypes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data6 === "ecs") || (data6 === "cloud_product")) || (data6 === "eci")) || (data6 === "rund")) || (data6 === "runc"))){
const err11 = {instancePath:instancePath+"/MachineTypes",schemaPath:"#/properties/MachineTypes/enum",keyword:"enum",params:{allowedValues: schema76.properties.MachineTypes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Flags !== undefined){
if(typeof data.Flags !== "string"){
const err12 = {instancePath:instancePath+"/Flags",schemaPath:"#/properties/Flags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Importance !== undefined){
let data8 = data.Importance;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err13 = {instancePath:instancePath+"/Importance",schemaPath:"#/properties/Importance/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data8 === 0) || (data8 === 1)) || (data8 === 2))){
const err14 = {instancePath:instancePath+"/Importance",schemaPath:"#/properties/Importance/enum",keyword:"enum",params:{allowedValues: schema76.properties.Importance.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Lang !== undefined){
let data9 = data.Lang;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data9 === "zh") || (data9 === "en"))){
const err16 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema76.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.NoGroupTrace !== undefined){
if(typeof data.NoGroupTrace !== "boolean"){
const err17 = {instancePath:instancePath+"/NoGroupTrace",schemaPath:"#/properties/NoGroupTrace/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ResourceDirectoryAccountId !== undefined){
let data11 = data.ResourceDirectoryAccountId;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err18 = {instancePath:instancePath+"/ResourceDirectoryAccountId",schemaPath:"#/properties/ResourceDirectoryAccountId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.RegionId !== undefined){
if(typeof data.RegionId !== "string"){
const err19 = {instancePath:instancePath+"/RegionId",schemaPath:"#/properties/RegionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeGroupedMaliciousFiles = validate66;
const schema77 = {"type":"object","additionalProperties":false,"required":["CurrentPage","PageSize"],"properties":{"FuzzyMaliciousName":{"type":"string"},"MaliciousMd5":{"type":"string"},"Levels":{"type":"string"},"RepoRegionId":{"type":"string"},"RepoInstanceId":{"type":"string"},"RepoId":{"type":"string"},"RepoNamespace":{"type":"string"},"RepoName":{"type":"string"},"ImageTag":{"type":"string"},"ImageDigest":{"type":"string"},"ImageLayer":{"type":"string"},"ClusterId":{"type":"string"},"ScanRange":{"type":"array","items":{"type":"string","enum":["image","container"]}},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"string","pattern":"^[1-9][0-9]*$"}},"$id":"sas_DescribeGroupedMaliciousFiles"};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeGroupedMaliciousFiles" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CurrentPage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CurrentPage"},message:"must have required property '"+"CurrentPage"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.PageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PageSize"},message:"must have required property '"+"PageSize"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema77.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.FuzzyMaliciousName !== undefined){
if(typeof data.FuzzyMaliciousName !== "string"){
const err3 = {instancePath:instancePath+"/FuzzyMaliciousName",schemaPath:"#/properties/FuzzyMaliciousName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.MaliciousMd5 !== undefined){
if(typeof data.MaliciousMd5 !== "string"){
const err4 = {instancePath:instancePath+"/MaliciousMd5",schemaPath:"#/properties/MaliciousMd5/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Levels !== undefined){
if(typeof data.Levels !== "string"){
const err5 = {instancePath:instancePath+"/Levels",schemaPath:"#/properties/Levels/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.RepoRegionId !== undefined){
if(typeof data.RepoRegionId !== "string"){
const err6 = {instancePath:instancePath+"/RepoRegionId",schemaPath:"#/properties/RepoRegionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RepoInstanceId !== undefined){
if(typeof data.RepoInstanceId !== "string"){
const err7 = {instancePath:instancePath+"/RepoInstanceId",schemaPath:"#/properties/RepoInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.RepoId !== undefined){
if(typeof data.RepoId !== "string"){
const err8 = {instancePath:instancePath+"/RepoId",schemaPath:"#/properties/RepoId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.RepoNamespace !== undefined){
if(typeof data.RepoNamespace !== "string"){
const err9 = {instancePath:instancePath+"/RepoNamespace",schemaPath:"#/properties/RepoNamespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.RepoName !== undefined){
if(typeof data.RepoName !== "string"){
const err10 = {instancePath:instancePath+"/RepoName",schemaPath:"#/properties/RepoName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ImageTag !== undefined){
if(typeof data.ImageTag !== "string"){
const err11 = {instancePath:instancePath+"/ImageTag",schemaPath:"#/properties/ImageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ImageDigest !== undefined){
if(typeof data.ImageDigest !== "string"){
const err12 = {instancePath:instancePath+"/ImageDigest",schemaPath:"#/properties/ImageDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ImageLayer !== undefined){
if(typeof data.ImageLayer !== "string"){
const err13 = {instancePath:instancePath+"/ImageLayer",schemaPath:"#/properties/ImageLayer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ClusterId !== undefined){
if(typeof data.ClusterId !== "string"){
const err14 = {instancePath:instancePath+"/ClusterId",schemaPath:"#/properties/ClusterId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ScanRange !== undefined){
let data12 = data.ScanRange;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 !== "string"){
const err15 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data13 === "image") || (data13 === "container"))){
const err16 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/enum",keyword:"enum",params:{allowedValues: schema77.properties.ScanRange.items.enum},message:"must be equal to one of the allowed values"};
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
const err17 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Lang !== undefined){
let data14 = data.Lang;
if(typeof data14 !== "string"){
const err18 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data14 === "zh") || (data14 === "en"))){
const err19 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema77.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data15 = data.CurrentPage;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err20 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 1 || isNaN(data15)){
const err21 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PageSize !== undefined){
let data16 = data.PageSize;
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
const err22 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeImageBaselineItemList = validate67;
const schema78 = {"type":"object","additionalProperties":false,"required":["ImageUuid"],"properties":{"ImageUuid":{"type":"string","minLength":1},"Uuids":{"type":"array","items":{"type":"string"}},"Status":{"type":"string","enum":["0","1","2","3"]},"BaselineClassKey":{"type":"string"},"BaselineNameKey":{"type":"string"},"ScanRange":{"type":"array","items":{"type":"string","enum":["image","container"]}},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}},"$id":"sas_DescribeImageBaselineItemList"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeImageBaselineItemList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageUuid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageUuid"},message:"must have required property '"+"ImageUuid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema78.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ImageUuid !== undefined){
let data0 = data.ImageUuid;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ImageUuid",schemaPath:"#/properties/ImageUuid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ImageUuid",schemaPath:"#/properties/ImageUuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Uuids !== undefined){
let data1 = data.Uuids;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/Uuids/" + i0,schemaPath:"#/properties/Uuids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err5 = {instancePath:instancePath+"/Uuids",schemaPath:"#/properties/Uuids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Status !== undefined){
let data3 = data.Status;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data3 === "0") || (data3 === "1")) || (data3 === "2")) || (data3 === "3"))){
const err7 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema78.properties.Status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.BaselineClassKey !== undefined){
if(typeof data.BaselineClassKey !== "string"){
const err8 = {instancePath:instancePath+"/BaselineClassKey",schemaPath:"#/properties/BaselineClassKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.BaselineNameKey !== undefined){
if(typeof data.BaselineNameKey !== "string"){
const err9 = {instancePath:instancePath+"/BaselineNameKey",schemaPath:"#/properties/BaselineNameKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ScanRange !== undefined){
let data6 = data.ScanRange;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/ScanRange/" + i1,schemaPath:"#/properties/ScanRange/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data7 === "image") || (data7 === "container"))){
const err11 = {instancePath:instancePath+"/ScanRange/" + i1,schemaPath:"#/properties/ScanRange/items/enum",keyword:"enum",params:{allowedValues: schema78.properties.ScanRange.items.enum},message:"must be equal to one of the allowed values"};
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
const err12 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Lang !== undefined){
let data8 = data.Lang;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data8 === "zh") || (data8 === "en"))){
const err14 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema78.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data9 = data.CurrentPage;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err15 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PageSize !== undefined){
let data10 = data.PageSize;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err17 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeImageBuildRiskByKey = validate68;
const schema79 = {"type":"object","additionalProperties":false,"required":[],"properties":{"ImageUuid":{"type":"string"},"RiskKey":{"type":"string"},"Status":{"type":"integer","enum":[0,1,2]},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}},"$id":"sas_DescribeImageBuildRiskByKey"};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeImageBuildRiskByKey" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "ImageUuid") || (key0 === "RiskKey")) || (key0 === "Status")) || (key0 === "Lang")) || (key0 === "CurrentPage")) || (key0 === "PageSize"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ImageUuid !== undefined){
if(typeof data.ImageUuid !== "string"){
const err1 = {instancePath:instancePath+"/ImageUuid",schemaPath:"#/properties/ImageUuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RiskKey !== undefined){
if(typeof data.RiskKey !== "string"){
const err2 = {instancePath:instancePath+"/RiskKey",schemaPath:"#/properties/RiskKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Status !== undefined){
let data2 = data.Status;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === 0) || (data2 === 1)) || (data2 === 2))){
const err4 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema79.properties.Status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Lang !== undefined){
let data3 = data.Lang;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "zh") || (data3 === "en"))){
const err6 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema79.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data4 = data.CurrentPage;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err7 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PageSize !== undefined){
let data5 = data.PageSize;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err9 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeImageInfoList = validate69;
const schema80 = {"type":"object","additionalProperties":false,"required":["Uuids"],"properties":{"Uuids":{"type":"string","minLength":1}},"$id":"sas_DescribeImageInfoList"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeImageInfoList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Uuids === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Uuids"},message:"must have required property '"+"Uuids"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "Uuids")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Uuids !== undefined){
let data0 = data.Uuids;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/Uuids",schemaPath:"#/properties/Uuids/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/Uuids",schemaPath:"#/properties/Uuids/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeImageInstances = validate70;
const schema81 = {"type":"object","additionalProperties":false,"required":[],"properties":{"Criteria":{"type":"string"},"LogicalExp":{"type":"string","enum":["OR","AND"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1},"Scanned":{"type":"boolean"}},"$id":"sas_DescribeImageInstances"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeImageInstances" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "Criteria") || (key0 === "LogicalExp")) || (key0 === "CurrentPage")) || (key0 === "PageSize")) || (key0 === "Scanned"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Criteria !== undefined){
if(typeof data.Criteria !== "string"){
const err1 = {instancePath:instancePath+"/Criteria",schemaPath:"#/properties/Criteria/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.LogicalExp !== undefined){
let data1 = data.LogicalExp;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/LogicalExp",schemaPath:"#/properties/LogicalExp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "OR") || (data1 === "AND"))){
const err3 = {instancePath:instancePath+"/LogicalExp",schemaPath:"#/properties/LogicalExp/enum",keyword:"enum",params:{allowedValues: schema81.properties.LogicalExp.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data2 = data.CurrentPage;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PageSize !== undefined){
let data3 = data.PageSize;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.Scanned !== undefined){
if(typeof data.Scanned !== "boolean"){
const err8 = {instancePath:instancePath+"/Scanned",schemaPath:"#/properties/Scanned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeImageListBySensitiveFile = validate71;
const schema82 = {"type":"object","additionalProperties":false,"required":[],"properties":{"SensitiveFileKey":{"type":"string"},"RiskLevel":{"type":"string"},"Status":{"type":"string","enum":["0","1","2"]},"RepoInstanceId":{"type":"string"},"RepoNamespace":{"type":"string"},"RepoName":{"type":"string"},"ImageDigest":{"type":"string"},"ScanRange":{"type":"string"},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}},"$id":"sas_DescribeImageListBySensitiveFile"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeImageListBySensitiveFile" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema82.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.SensitiveFileKey !== undefined){
if(typeof data.SensitiveFileKey !== "string"){
const err1 = {instancePath:instancePath+"/SensitiveFileKey",schemaPath:"#/properties/SensitiveFileKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RiskLevel !== undefined){
if(typeof data.RiskLevel !== "string"){
const err2 = {instancePath:instancePath+"/RiskLevel",schemaPath:"#/properties/RiskLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Status !== undefined){
let data2 = data.Status;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === "0") || (data2 === "1")) || (data2 === "2"))){
const err4 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema82.properties.Status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.RepoInstanceId !== undefined){
if(typeof data.RepoInstanceId !== "string"){
const err5 = {instancePath:instancePath+"/RepoInstanceId",schemaPath:"#/properties/RepoInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.RepoNamespace !== undefined){
if(typeof data.RepoNamespace !== "string"){
const err6 = {instancePath:instancePath+"/RepoNamespace",schemaPath:"#/properties/RepoNamespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RepoName !== undefined){
if(typeof data.RepoName !== "string"){
const err7 = {instancePath:instancePath+"/RepoName",schemaPath:"#/properties/RepoName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ImageDigest !== undefined){
if(typeof data.ImageDigest !== "string"){
const err8 = {instancePath:instancePath+"/ImageDigest",schemaPath:"#/properties/ImageDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ScanRange !== undefined){
if(typeof data.ScanRange !== "string"){
const err9 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Lang !== undefined){
let data8 = data.Lang;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data8 === "zh") || (data8 === "en"))){
const err11 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema82.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data9 = data.CurrentPage;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err12 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PageSize !== undefined){
let data10 = data.PageSize;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err14 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
const err15 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeImageSensitiveFileByKey = validate72;
const schema83 = {"type":"object","additionalProperties":false,"required":[],"properties":{"ImageUuid":{"type":"string"},"SensitiveFileKey":{"type":"string"},"ScanRange":{"type":"string"},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}},"$id":"sas_DescribeImageSensitiveFileByKey"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeImageSensitiveFileByKey" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "ImageUuid") || (key0 === "SensitiveFileKey")) || (key0 === "ScanRange")) || (key0 === "Lang")) || (key0 === "CurrentPage")) || (key0 === "PageSize"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ImageUuid !== undefined){
if(typeof data.ImageUuid !== "string"){
const err1 = {instancePath:instancePath+"/ImageUuid",schemaPath:"#/properties/ImageUuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.SensitiveFileKey !== undefined){
if(typeof data.SensitiveFileKey !== "string"){
const err2 = {instancePath:instancePath+"/SensitiveFileKey",schemaPath:"#/properties/SensitiveFileKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ScanRange !== undefined){
if(typeof data.ScanRange !== "string"){
const err3 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Lang !== undefined){
let data3 = data.Lang;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data3 === "zh") || (data3 === "en"))){
const err5 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema83.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data4 = data.CurrentPage;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err6 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PageSize !== undefined){
let data5 = data.PageSize;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err8 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeImageSensitiveFileList = validate73;
const schema84 = {"type":"object","additionalProperties":false,"required":[],"properties":{"ImageUuid":{"type":"string"},"Criteria":{"type":"string"},"CriteriaType":{"type":"string","enum":["SensitiveFileKey","SensitiveFileName"]},"SensitiveKeyList":{"type":"array","items":{"type":"string"}},"RiskLevel":{"type":"string"},"ScanRange":{"type":"string"},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}},"$id":"sas_DescribeImageSensitiveFileList"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeImageSensitiveFileList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema84.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ImageUuid !== undefined){
if(typeof data.ImageUuid !== "string"){
const err1 = {instancePath:instancePath+"/ImageUuid",schemaPath:"#/properties/ImageUuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Criteria !== undefined){
if(typeof data.Criteria !== "string"){
const err2 = {instancePath:instancePath+"/Criteria",schemaPath:"#/properties/Criteria/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.CriteriaType !== undefined){
let data2 = data.CriteriaType;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/CriteriaType",schemaPath:"#/properties/CriteriaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data2 === "SensitiveFileKey") || (data2 === "SensitiveFileName"))){
const err4 = {instancePath:instancePath+"/CriteriaType",schemaPath:"#/properties/CriteriaType/enum",keyword:"enum",params:{allowedValues: schema84.properties.CriteriaType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.SensitiveKeyList !== undefined){
let data3 = data.SensitiveKeyList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/SensitiveKeyList/" + i0,schemaPath:"#/properties/SensitiveKeyList/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/SensitiveKeyList",schemaPath:"#/properties/SensitiveKeyList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RiskLevel !== undefined){
if(typeof data.RiskLevel !== "string"){
const err7 = {instancePath:instancePath+"/RiskLevel",schemaPath:"#/properties/RiskLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ScanRange !== undefined){
if(typeof data.ScanRange !== "string"){
const err8 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Lang !== undefined){
let data7 = data.Lang;
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data7 === "zh") || (data7 === "en"))){
const err10 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema84.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data8 = data.CurrentPage;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err11 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 1 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PageSize !== undefined){
let data9 = data.PageSize;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err13 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeImageVulList = validate74;
const schema85 = {"type":"object","additionalProperties":false,"required":["Type"],"properties":{"Type":{"type":"string","enum":["cve"]},"Uuids":{"type":"string"},"Digest":{"type":"string"},"Image":{"type":"string"},"RepoRegionId":{"type":"string"},"RepoInstanceId":{"type":"string"},"RepoId":{"type":"string"},"RepoNamespace":{"type":"string"},"RepoName":{"type":"string"},"Tag":{"type":"string"},"RegionId":{"type":"string"},"InstanceId":{"type":"string"},"Name":{"type":"string"},"AliasName":{"type":"string"},"Necessity":{"type":"string"},"StatusList":{"type":"string"},"Dealed":{"type":"string","enum":["y","n"]},"RuleTag":{"type":"string"},"ScanRange":{"type":"array","items":{"type":"string","enum":["image","container"]}},"ClusterId":{"type":"string"},"ClusterName":{"type":"string"},"Namespace":{"type":"string"},"Pod":{"type":"string"},"ContainerId":{"type":"string"},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}},"$id":"sas_DescribeImageVulList"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeImageVulList" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema85.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "cve")){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema85.properties.Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Uuids !== undefined){
if(typeof data.Uuids !== "string"){
const err4 = {instancePath:instancePath+"/Uuids",schemaPath:"#/properties/Uuids/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Digest !== undefined){
if(typeof data.Digest !== "string"){
const err5 = {instancePath:instancePath+"/Digest",schemaPath:"#/properties/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Image !== undefined){
if(typeof data.Image !== "string"){
const err6 = {instancePath:instancePath+"/Image",schemaPath:"#/properties/Image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RepoRegionId !== undefined){
if(typeof data.RepoRegionId !== "string"){
const err7 = {instancePath:instancePath+"/RepoRegionId",schemaPath:"#/properties/RepoRegionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.RepoInstanceId !== undefined){
if(typeof data.RepoInstanceId !== "string"){
const err8 = {instancePath:instancePath+"/RepoInstanceId",schemaPath:"#/properties/RepoInstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.RepoId !== undefined){
if(typeof data.RepoId !== "string"){
const err9 = {instancePath:instancePath+"/RepoId",schemaPath:"#/properties/RepoId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.RepoNamespace !== undefined){
if(typeof data.RepoNamespace !== "string"){
const err10 = {instancePath:instancePath+"/RepoNamespace",schemaPath:"#/properties/RepoNamespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.RepoName !== undefined){
if(typeof data.RepoName !== "string"){
const err11 = {instancePath:instancePath+"/RepoName",schemaPath:"#/properties/RepoName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Tag !== undefined){
if(typeof data.Tag !== "string"){
const err12 = {instancePath:instancePath+"/Tag",schemaPath:"#/properties/Tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.RegionId !== undefined){
if(typeof data.RegionId !== "string"){
const err13 = {instancePath:instancePath+"/RegionId",schemaPath:"#/properties/RegionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.InstanceId !== undefined){
if(typeof data.InstanceId !== "string"){
const err14 = {instancePath:instancePath+"/InstanceId",schemaPath:"#/properties/InstanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err15 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.AliasName !== undefined){
if(typeof data.AliasName !== "string"){
const err16 = {instancePath:instancePath+"/AliasName",schemaPath:"#/properties/AliasName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Necessity !== undefined){
if(typeof data.Necessity !== "string"){
const err17 = {instancePath:instancePath+"/Necessity",schemaPath:"#/properties/Necessity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.StatusList !== undefined){
if(typeof data.StatusList !== "string"){
const err18 = {instancePath:instancePath+"/StatusList",schemaPath:"#/properties/StatusList/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Dealed !== undefined){
let data16 = data.Dealed;
if(typeof data16 !== "string"){
const err19 = {instancePath:instancePath+"/Dealed",schemaPath:"#/properties/Dealed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data16 === "y") || (data16 === "n"))){
const err20 = {instancePath:instancePath+"/Dealed",schemaPath:"#/properties/Dealed/enum",keyword:"enum",params:{allowedValues: schema85.properties.Dealed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.RuleTag !== undefined){
if(typeof data.RuleTag !== "string"){
const err21 = {instancePath:instancePath+"/RuleTag",schemaPath:"#/properties/RuleTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.ScanRange !== undefined){
let data18 = data.ScanRange;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 !== "string"){
const err22 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data19 === "image") || (data19 === "container"))){
const err23 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/enum",keyword:"enum",params:{allowedValues: schema85.properties.ScanRange.items.enum},message:"must be equal to one of the allowed values"};
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
const err24 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.ClusterId !== undefined){
if(typeof data.ClusterId !== "string"){
const err25 = {instancePath:instancePath+"/ClusterId",schemaPath:"#/properties/ClusterId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.ClusterName !== undefined){
if(typeof data.ClusterName !== "string"){
const err26 = {instancePath:instancePath+"/ClusterName",schemaPath:"#/properties/ClusterName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.Namespace !== undefined){
if(typeof data.Namespace !== "string"){
const err27 = {instancePath:instancePath+"/Namespace",schemaPath:"#/properties/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.Pod !== undefined){
if(typeof data.Pod !== "string"){
const err28 = {instancePath:instancePath+"/Pod",schemaPath:"#/properties/Pod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.ContainerId !== undefined){
if(typeof data.ContainerId !== "string"){
const err29 = {instancePath:instancePath+"/ContainerId",schemaPath:"#/properties/ContainerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.Lang !== undefined){
let data25 = data.Lang;
if(typeof data25 !== "string"){
const err30 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data25 === "zh") || (data25 === "en"))){
const err31 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema85.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data26 = data.CurrentPage;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err32 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data26 == "number"){
if(data26 < 1 || isNaN(data26)){
const err33 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data27 = data.PageSize;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err34 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data27 == "number"){
if(data27 < 1 || isNaN(data27)){
const err35 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sas_DescribeVulDetails = validate75;
const schema86 = {"type":"object","additionalProperties":false,"required":["Lang","Type","Name"],"properties":{"Lang":{"type":"string","enum":["zh","en"]},"Type":{"type":"string","enum":["cve","sys","cms","app","emg","sca"]},"Name":{"type":"string","minLength":1},"AliasName":{"type":"string"},"ResourceDirectoryAccountId":{"type":"integer"}},"$id":"sas_DescribeVulDetails"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sas_DescribeVulDetails" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Lang === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Lang"},message:"must have required property '"+"Lang"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "Lang") || (key0 === "Type")) || (key0 === "Name")) || (key0 === "AliasName")) || (key0 === "ResourceDirectoryAccountId"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Lang !== undefined){
let data0 = data.Lang;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "zh") || (data0 === "en"))){
const err5 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema86.properties.Lang.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Type !== undefined){
let data1 = data.Type;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data1 === "cve") || (data1 === "sys")) || (data1 === "cms")) || (data1 === "app")) || (data1 === "emg")) || (data1 === "sca"))){
const err7 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema86.properties.Type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Name !== undefined){
let data2 = data.Name;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.AliasName !== undefined){
if(typeof data.AliasName !== "string"){
const err10 = {instancePath:instancePath+"/AliasName",schemaPath:"#/properties/AliasName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ResourceDirectoryAccountId !== undefined){
let data4 = data.ResourceDirectoryAccountId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err11 = {instancePath:instancePath+"/ResourceDirectoryAccountId",schemaPath:"#/properties/ResourceDirectoryAccountId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


export const validators = {
  tcss: {
    AddEditImageAutoAuthorizedRule: { request: tcss_AddEditImageAutoAuthorizedRule, conditions: [{ id: "manual-range-needs-hosts", meaning: "RangeType MANUAL needs HostIdSet or HostIdFilters", code: "InvalidParameter.MissingParameter", holds: tcss_AddEditImageAutoAuthorizedRule_0 }] },
    DescribeAssetImageDetail: { request: tcss_DescribeAssetImageDetail, conditions: [] },
    DescribeAssetImageHostList: { request: tcss_DescribeAssetImageHostList, conditions: [] },
    DescribeAssetImageList: { request: tcss_DescribeAssetImageList, conditions: [] },
    DescribeAssetImageRegistryDetail: { request: tcss_DescribeAssetImageRegistryDetail, conditions: [{ id: "some-image-is-named", meaning: "Id or ImageId must say which image", code: "InvalidParameter", holds: tcss_DescribeAssetImageRegistryDetail_0 }] },
    DescribeAssetImageRegistryList: { request: tcss_DescribeAssetImageRegistryList, conditions: [] },
    DescribeAssetImageRegistryRegistryList: { request: tcss_DescribeAssetImageRegistryRegistryList, conditions: [] },
    DescribeAssetImageRegistryRiskInfoList: { request: tcss_DescribeAssetImageRegistryRiskInfoList, conditions: [{ id: "image-is-named", meaning: "Id or ImageInfo must name the image", code: "InvalidParameter.MissingParameter", holds: tcss_DescribeAssetImageRegistryRiskInfoList_0 }] },
    DescribeAssetImageRegistrySummary: { request: tcss_DescribeAssetImageRegistrySummary, conditions: [] },
    DescribeAssetImageRegistryVirusList: { request: tcss_DescribeAssetImageRegistryVirusList, conditions: [{ id: "image-is-named", meaning: "Id or ImageInfo must name the image", code: "ResourceNotFound", holds: tcss_DescribeAssetImageRegistryVirusList_0 }] },
    DescribeAssetImageRegistryVulList: { request: tcss_DescribeAssetImageRegistryVulList, conditions: [{ id: "image-is-named", meaning: "Id or ImageInfo must name the image", code: "ResourceNotFound", holds: tcss_DescribeAssetImageRegistryVulList_0 }] },
    DescribeAssetImageRiskList: { request: tcss_DescribeAssetImageRiskList, conditions: [] },
    DescribeAssetImageVirusList: { request: tcss_DescribeAssetImageVirusList, conditions: [] },
    DescribeAssetImageVulList: { request: tcss_DescribeAssetImageVulList, conditions: [] },
    DescribeAssetSummary: { request: tcss_DescribeAssetSummary, conditions: [] },
    DescribeAutoAuthorizedRuleHost: { request: tcss_DescribeAutoAuthorizedRuleHost, conditions: [] },
    DescribeImageAuthorizedInfo: { request: tcss_DescribeImageAuthorizedInfo, conditions: [] },
    DescribeImageAutoAuthorizedLogList: { request: tcss_DescribeImageAutoAuthorizedLogList, conditions: [] },
    DescribeImageAutoAuthorizedRule: { request: tcss_DescribeImageAutoAuthorizedRule, conditions: [] },
    DescribeImageAutoAuthorizedTaskList: { request: tcss_DescribeImageAutoAuthorizedTaskList, conditions: [] },
    DescribeImageComponentList: { request: tcss_DescribeImageComponentList, conditions: [] },
    DescribeImageRegistryNamespaceList: { request: tcss_DescribeImageRegistryNamespaceList, conditions: [] },
    DescribeImageRegistryTimingScanTask: { request: tcss_DescribeImageRegistryTimingScanTask, conditions: [] },
    DescribeImageRiskSummary: { request: tcss_DescribeImageRiskSummary, conditions: [] },
    DescribePurchaseStateInfo: { request: tcss_DescribePurchaseStateInfo, conditions: [] },
    DescribeSystemVulList: { request: tcss_DescribeSystemVulList, conditions: [] },
    DescribeVulDetail: { request: tcss_DescribeVulDetail, conditions: [] },
    DescribeVulImageList: { request: tcss_DescribeVulImageList, conditions: [] },
    DescribeVulRegistryImageList: { request: tcss_DescribeVulRegistryImageList, conditions: [] },
    DescribeWebVulList: { request: tcss_DescribeWebVulList, conditions: [] },
    ModifyImageAuthorized: { request: tcss_ModifyImageAuthorized, conditions: [{ id: "all-local-images-needs-a-count", meaning: "AllLocalImages needs UpdatedLocalImageCnt above 0", code: "InvalidParameter", holds: tcss_ModifyImageAuthorized_0 }, { id: "all-registry-images-needs-a-count", meaning: "AllRegistryImages needs UpdatedRegistryImageCnt above 0", code: "InvalidParameter", holds: tcss_ModifyImageAuthorized_1 }, { id: "local-count-needs-a-selection", meaning: "UpdatedLocalImageCnt above 0 needs AllLocalImages, LocalImageIds or LocalImageFilter", code: "InvalidParameter.MissingParameter", holds: tcss_ModifyImageAuthorized_2 }, { id: "registry-count-needs-a-selection", meaning: "UpdatedRegistryImageCnt above 0 needs AllRegistryImages, RegistryImageIds or RegistryImageFilter", code: "InvalidParameter.MissingParameter", holds: tcss_ModifyImageAuthorized_3 }, { id: "registry-filter-needs-only-show-latest", meaning: "RegistryImageFilter with UpdatedRegistryImageCnt above 0 needs OnlyShowLatest", code: "InvalidParameter.MissingParameter", holds: tcss_ModifyImageAuthorized_4 }, { id: "some-side-has-a-count", meaning: "UpdatedLocalImageCnt or UpdatedRegistryImageCnt must be above 0", code: "InvalidParameter", holds: tcss_ModifyImageAuthorized_5 }] },
    SwitchImageAutoAuthorizedRule: { request: tcss_SwitchImageAutoAuthorizedRule, conditions: [] },
    UpdateImageRegistryTimingScanTask: { request: tcss_UpdateImageRegistryTimingScanTask, conditions: [] },
  },
  sas: {
    DescribeAffectedMaliciousFileImages: { request: sas_DescribeAffectedMaliciousFileImages, conditions: [] },
    DescribeCloudCenterInstances: { request: sas_DescribeCloudCenterInstances, conditions: [] },
    DescribeGroupedMaliciousFiles: { request: sas_DescribeGroupedMaliciousFiles, conditions: [] },
    DescribeImageBaselineItemList: { request: sas_DescribeImageBaselineItemList, conditions: [] },
    DescribeImageBuildRiskByKey: { request: sas_DescribeImageBuildRiskByKey, conditions: [] },
    DescribeImageInfoList: { request: sas_DescribeImageInfoList, conditions: [] },
    DescribeImageInstances: { request: sas_DescribeImageInstances, conditions: [] },
    DescribeImageListBySensitiveFile: { request: sas_DescribeImageListBySensitiveFile, conditions: [] },
    DescribeImageSensitiveFileByKey: { request: sas_DescribeImageSensitiveFileByKey, conditions: [] },
    DescribeImageSensitiveFileList: { request: sas_DescribeImageSensitiveFileList, conditions: [] },
    DescribeImageVulList: { request: sas_DescribeImageVulList, conditions: [] },
    DescribeVulDetails: { request: sas_DescribeVulDetails, conditions: [] },
  },
};
