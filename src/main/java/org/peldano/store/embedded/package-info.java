/**
 * The PostgreSQL that the service brings along, for where none is configured: its programs, its data, its life.
 *
 * <p>Knows no other package and nothing of Quarkus' life: it must be there before the datasource and outlive it.
 */
package org.peldano.store.embedded;
