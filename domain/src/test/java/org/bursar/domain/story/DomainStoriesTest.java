package org.bursar.domain.story;

import org.junit.jupiter.api.Nested;

/** The stories, spoken to the domain itself. */
class DomainStoriesTest {

  @Nested
  class Alno extends AlnoStories {
    @Override
    protected Customer customer() {
      return new DomainCustomer(Shop.ALNO);
    }
  }

  @Nested
  class AlnoCycles extends AlnoCycleStories {
    @Override
    protected Customer customer() {
      return new DomainCustomer(Shop.ALNO);
    }
  }

  @Nested
  class Async extends AsyncStories {
    @Override
    protected Customer customer() {
      return new DomainCustomer(Shop.ASYNC);
    }
  }

  @Nested
  class AsyncPlans extends AsyncPlanStories {
    @Override
    protected Customer customer() {
      return new DomainCustomer(Shop.ASYNC);
    }
  }
}
