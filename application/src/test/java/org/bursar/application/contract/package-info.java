/**
 * What each outbound port promises, once: every implementation extends these classes and says only
 * where its ports come from.
 */
package org.bursar.application.contract;
