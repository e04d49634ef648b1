package org.bursar.persistence.json;

/**
 * A record that is nothing but the shape of a stored document: its components are named and nested
 * as they are stored, and change only with the documents. Records of the domain are no such shapes;
 * what their components are called in documents is in {@link StoredNames}.
 */
public interface DocumentShape {}
