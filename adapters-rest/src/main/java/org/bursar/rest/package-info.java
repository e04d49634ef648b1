/** JSON over HTTP: requests become conversations, refusals become problem documents. */
package org.bursar.rest;
