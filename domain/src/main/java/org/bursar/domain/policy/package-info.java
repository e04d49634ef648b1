/**
 * The answers in which tenants differ. Each is a value that reads itself back from its text;
 * nothing here or elsewhere asks which tenant it is.
 */
package org.bursar.domain.policy;
