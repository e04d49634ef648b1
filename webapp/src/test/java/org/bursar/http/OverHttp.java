package org.bursar.http;

import org.bursar.webapp.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A test from outside of the WAR that ships. */
@ArquillianTest
abstract class OverHttp {

  @Deployment(testable = false)
  static WebArchive bursar() {
    return InContainer.war();
  }
}
