/**
 * How far a person is from a level: the profile, the names in it, the score and what follows from it.
 * Pure Java over {@link org.peldano.catalogue}; knows neither JSON nor HTTP, and words nothing.
 */
package org.peldano.scoring;
