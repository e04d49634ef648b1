/**
 * Server-Sent Events: a customer's balance, at once and whenever it changes, whoever changed it.
 * One loop per server looks after all open streams; none of them holds a thread.
 */
package org.bursar.rest.events;
