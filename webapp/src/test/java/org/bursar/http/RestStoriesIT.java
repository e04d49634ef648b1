package org.bursar.http;

import org.bursar.domain.story.AlnoCycleStories;
import org.bursar.domain.story.AlnoStories;
import org.bursar.domain.story.AsyncPlanStories;
import org.bursar.domain.story.AsyncStories;
import org.bursar.domain.story.Customer;
import org.bursar.domain.story.Shop;
import org.junit.jupiter.api.Nested;

/** The stories, spoken over HTTP to the WAR that ships. */
class RestStoriesIT extends OverHttp {

  @Nested
  class Alno extends AlnoStories {
    @Override
    protected Customer customer() {
      return new RestCustomer(Sandbox.with(Shop.ALNO));
    }
  }

  @Nested
  class AlnoCycles extends AlnoCycleStories {
    @Override
    protected Customer customer() {
      return new RestCustomer(Sandbox.with(Shop.ALNO));
    }
  }

  @Nested
  class Async extends AsyncStories {
    @Override
    protected Customer customer() {
      return new RestCustomer(Sandbox.with(Shop.ASYNC));
    }
  }

  @Nested
  class AsyncPlans extends AsyncPlanStories {
    @Override
    protected Customer customer() {
      return new RestCustomer(Sandbox.with(Shop.ASYNC));
    }
  }
}
