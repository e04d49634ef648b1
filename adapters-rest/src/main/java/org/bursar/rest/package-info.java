/**
 * JSON over HTTP, coming in. Each resource turns a request into one call of a conversation of the
 * application and its answer into a response; no rule about credits is decided here.
 */
package org.bursar.rest;
