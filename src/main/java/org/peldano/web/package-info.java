/**
 * The pages, with their script and style: they render what the resources would answer, without calling them over HTTP.
 */
package org.peldano.web;
