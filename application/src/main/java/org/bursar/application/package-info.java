/**
 * The conversations that actors have with the service, one class each, which is also the inbound
 * port; and the outbound ports that adapters implement.
 */
package org.bursar.application;
