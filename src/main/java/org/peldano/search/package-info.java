/**
 * Finding things by what people call them: one index in memory of a whole catalogue, and the names nearest to one that
 * does not exist. Of the model and Lucene only; whoever holds an index replaces it when the catalogue changes.
 */
package org.peldano.search;
