/** Finding things by what people call them. */
package org.peldano.search;
