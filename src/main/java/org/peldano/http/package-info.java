/**
 * What every endpoint shares: problems, languages, messages, the front route and paging. Knows no feature.
 */
package org.peldano.http;
