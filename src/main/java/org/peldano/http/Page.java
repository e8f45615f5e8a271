package org.peldano.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many items the whole list has
 * @param next the address of the next part; absent on the last one
 */
public record Page<T>(
        List<T> items,
        int total,
        @JsonInclude(JsonInclude.Include.NON_NULL) String next) {}
