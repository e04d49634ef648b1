package org.bursar.rest.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;
import org.bursar.rest.operation.OperatorOnly;

/** Puts a gate before every resource method that says what it needs. */
@Provider
@Dependent
public class Gates implements DynamicFeature {
  // Not by the constructor: the server ignores a feature that it cannot make without arguments.
  @Inject private Access access;

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Method method = resource.getResourceMethod();
    Optional<Gate> gate = Gate.of(method, access);
    if (gate.isPresent()) {
      context.register(gate.get(), Priorities.AUTHENTICATION);
    } else if (method.isAnnotationPresent(OperatorOnly.class)) {
      context.register(new OperatorGate(access), Priorities.AUTHENTICATION);
    }
  }
}
