/**
 * Random lives of customers, each made from a seed, and the laws that hold after every step of
 * each. A failure names its seed; the same seed gives the same life.
 */
package org.bursar.domain.life;
