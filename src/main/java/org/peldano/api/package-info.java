/**
 * The resources of the API and what they answer, one family of files per resource. A view is a record whose keys are
 * those of the contract; it is made from the model and a language.
 */
package org.peldano.api;
