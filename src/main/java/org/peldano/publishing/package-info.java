/**
 * Roles and levels for readers outside the service: as text in three notations, as schema.org's {@code Occupation} and
 * as the {@code JobPosting} of an employer. Plain Java over the catalogue; knows neither HTTP nor the database.
 */
package org.peldano.publishing;
