/**
 * The model of what is published: immutable records, and {@link org.peldano.catalogue.Catalogue}, their index by slug.
 * Pure Java; knows no other package and no framework.
 */
package org.peldano.catalogue;
