/** The WAR that ships, deployed to Open Liberty by Arquillian and asked from outside and inside. */
package org.bursar.webapp;
