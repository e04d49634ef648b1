package org.bursar.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import org.bursar.rest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathsTest {

  private static void enter(String address) {
    URI uri = URI.create("http://localhost" + address);
    UriInfo info = fake(UriInfo.class, uri);
    new PlainPaths().filter(fake(ContainerRequestContext.class, info));
  }

  private static <T> T fake(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/customers/a;b", "/api/v1/customers;x=1/a", "/api/v1/plans;"})
  void aPathWithASemicolonLeadsNowhere(String address) {
    Problem problem = catchThrowableOfType(Problem.Thrown.class, () -> enter(address)).problem();
    assertThat(problem.status()).isEqualTo(404);
  }

  @Test
  void anEscapedOneIsPartOfAnIdAndOneInAQueryIsNone() {
    assertThatCode(() -> enter("/api/v1/customers/a%3Bb")).doesNotThrowAnyException();
    assertThatCode(() -> enter("/api/v1/customers?cursor=a;b")).doesNotThrowAnyException();
  }
}
