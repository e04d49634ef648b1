/** Whether JSON is read strictly and written as promised. */
package org.bursar.rest.json;
