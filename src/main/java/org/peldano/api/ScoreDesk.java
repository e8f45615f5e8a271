package org.peldano.api;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.peldano.api.Scoring.Scored;
import org.peldano.http.Rendered;
import org.peldano.scoring.NothingInScope;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Yardstick;

/** Where scores of one level are given in one language, with all that can be made ready for it. */
final class ScoreDesk {

    private static final int SPARE = 256;

    private final Yardstick yardstick;
    private final ScoreForm form;
    private final Queue<PlainProfile> readers = new ConcurrentLinkedQueue<>();
    private volatile int usualLength;

    ScoreDesk(Yardstick yardstick, ScoreForm form) {
        this.yardstick = yardstick;
        this.form = form;
    }

    ScoreForm form() {
        return form;
    }

    /** The score as JSON of a profile that is plain; empty where there is anything unusual about it. */
    Optional<Rendered> score(byte[] profile) {
        var free = readers.poll();
        var reader = free == null ? new PlainProfile(yardstick.sheet()) : free;
        try {
            return read(reader, profile).map(report -> write(new Scored(report)));
        } finally {
            reader.wipe();
            readers.add(reader);
        }
    }

    private static Optional<ScoreReport> read(PlainProfile reader, byte[] profile) {
        try {
            return reader.read(profile, 0, profile.length) && !reader.hasId() ? reader.report() : Optional.empty();
        } catch (NothingInScope e) {
            return Optional.empty();
        }
    }

    Rendered write(Scored scored) {
        var out = new JsonBuffer(usualLength + SPARE);
        form.write(scored, out);
        usualLength = out.length();
        return out.rendered();
    }
}
