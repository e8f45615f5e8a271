package org.peldano.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;

/** Each desk is made when it is first needed. */
@ApplicationScoped
class ScoreDesks {

    // Of about 100 KiB each: levels that few ask for must not fill the memory.
    private static final int MOST = 100;

    private final Scoring scoring;
    private final ObjectMapper mapper;
    private volatile Edition edition = new Edition(null);

    /** Those of one version of the catalogue. */
    private record Edition(Catalogue catalogue, Map<Key, ScoreDesk> desks) {

        Edition(Catalogue catalogue) {
            this(catalogue, new ConcurrentHashMap<>());
        }
    }

    private record Key(String level, Locale language) {}

    ScoreDesks(Scoring scoring, ObjectMapper mapper) {
        this.scoring = scoring;
        this.mapper = mapper;
    }

    /** Lets the one before go, though nobody may ask again. */
    void renew(@Observes Catalogue catalogue) {
        edition = new Edition(catalogue);
    }

    ScoreDesk of(Catalogue catalogue, Level level, Locale language) {
        var current = edition;
        if (current.catalogue != catalogue) {
            current = new Edition(catalogue);
            edition = current;
        }
        if (current.desks.size() > MOST) {
            current.desks.remove(current.desks.keySet().iterator().next());
        }
        return current.desks.computeIfAbsent(
                new Key(level.slug(), language),
                key -> new ScoreDesk(
                        scoring.resolver(catalogue).yardstick(level),
                        new ScoreForm(level, catalogue, language, mapper)));
    }
}
