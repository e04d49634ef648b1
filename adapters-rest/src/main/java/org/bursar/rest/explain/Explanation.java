package org.bursar.rest.explain;

import java.util.Map;

/**
 * What a problem means to the one who gets it.
 *
 * @param status of the HTTP answer that carries it
 * @param meaning what has happened, and what has not
 * @param remedy what to do about it
 * @param fields what the problem has beyond the standard fields, each with its meaning
 */
public record Explanation(int status, String meaning, String remedy, Map<String, String> fields) {}
