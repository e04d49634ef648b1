/**
 * JSON, strictly: what a request says is taken as it stands or refused with the name of the field.
 * No type is bent into another, no field is ignored, no name may come twice.
 */
package org.bursar.rest.json;
