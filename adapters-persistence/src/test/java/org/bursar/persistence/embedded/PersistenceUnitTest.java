package org.bursar.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {
  @Test
  void theUnitThatShipsWorksOutsideAContainerToo() {
    TestSchema schema = EmbeddedMariaDb.shared().newSchema("unit");
    try (EntityManagerFactory factory =
            Persistence.createEntityManagerFactory("bursar", schema.persistenceProperties());
        EntityManager manager = factory.createEntityManager()) {
      assertThat(manager.createNativeQuery("SELECT DATABASE()").getSingleResult())
          .isEqualTo(schema.name());
    }
  }
}
