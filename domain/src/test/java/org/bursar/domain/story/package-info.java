/**
 * The promises of two products that sell AI features for credits, as stories: each sentence that
 * promises something is told once, by a {@link org.bursar.domain.story.Customer} that speaks to the
 * domain here and may speak to any other face of the service.
 */
package org.bursar.domain.story;
