/**
 * PostgreSQL, the only truth: entities and repositories, what is saved and how the catalogue is loaded from it.
 * Nothing here is used while a read or a score is answered, but {@link org.peldano.store.LiveCatalogue}.
 */
package org.peldano.store;
