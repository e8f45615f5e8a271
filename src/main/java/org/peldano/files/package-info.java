/**
 * A framework as one document, in YAML or JSON: read, checked, written, and assembled into the model.
 * {@code frameworks/framework.schema.json} describes the document; {@link org.peldano.files.DocumentRules} adds what a
 * schema cannot say.
 */
package org.peldano.files;
