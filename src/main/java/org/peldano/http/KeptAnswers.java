package org.peldano.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Answers that are ready to be sent again, until what they were made from changes. */
@ApplicationScoped
public class KeptAnswers {

    private static final int OVERHEAD = 1_000;

    private final Cache<Key, Kept> answers;
    private volatile Edition edition = new Edition(null);

    KeptAnswers(AnswerConfig config) {
        answers = Caffeine.newBuilder()
                .maximumWeight(config.memory().asLongValue())
                .weigher((Key key, Kept kept) -> kept.weight() + key.address.length() * 2 + OVERHEAD)
                .build();
    }

    /** One state of everything that is served; each is an object of its own. */
    static final class Edition {

        private final String version;

        Edition(String version) {
            this.version = version;
        }

        /** The catalogue version, null before there is any. */
        String version() {
            return version;
        }
    }

    /** What makes two requests the same: where, in which language and in which media type. */
    record Key(String address, Locale language, String mediaType) {}

    /** Forgets all answers, since everything is now as {@code version} says. */
    public void renew(long version) {
        edition = new Edition(String.valueOf(version));
        answers.invalidateAll();
    }

    Edition edition() {
        return edition;
    }

    /** Null where none is kept. */
    Kept find(Key key) {
        return answers.getIfPresent(key);
    }

    /** Keeps an answer that was made from {@code madeFrom}, unless that has been superseded meanwhile. */
    void keep(Key key, Kept kept, Edition madeFrom) {
        answers.put(key, kept);
        if (!madeFrom.equals(edition)) {
            answers.invalidate(key);
        }
    }
}
