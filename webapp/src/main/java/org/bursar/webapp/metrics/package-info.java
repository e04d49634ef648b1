/** What one server tells about itself at {@code /metrics}, in Prometheus's text format. */
package org.bursar.webapp.metrics;
