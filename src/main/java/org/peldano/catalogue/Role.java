package org.peldano.catalogue;

import java.util.List;

/** A profession or position, which people hold at one of its levels. */
public record Role(
        String slug,
        LocalizedText name,
        Aliases aliases,
        LocalizedText summary,
        List<OccupationCode> codes,
        List<Citation> sources,
        long changedIn)
        implements Named {

    public Role {
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
    }
}
