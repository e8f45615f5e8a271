package org.peldano.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.peldano.api.Scoring.Scored;
import org.peldano.http.Problem;
import org.peldano.scoring.Summary;

/** A line of JSON for each profile. */
final class JsonScores implements ScoreWriter {

    private static final SerializedString LINE = new SerializedString("line");
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString SCORE = new SerializedString("score");
    private static final SerializedString RANGE = new SerializedString("range");
    private static final SerializedString LOWER = new SerializedString("lower");
    private static final SerializedString UPPER = new SerializedString("upper");
    private static final SerializedString COVERAGE = new SerializedString("coverage");
    private static final SerializedString VERDICT = new SerializedString("verdict");
    private static final SerializedString REPORT = new SerializedString("report");

    private final OutputStream out;
    private final JsonGenerator json;
    private final ScoreForm form;
    private final JsonBuffer report = new JsonBuffer(1 << 15);

    JsonScores(OutputStream out, ObjectMapper mapper, ScoreForm form) {
        this.out = out;
        this.form = form;
        try {
            json = mapper.createGenerator(out).setRootValueSeparator(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes after the line's number and id. */
    private interface Rest {
        void write() throws IOException;
    }

    @Override
    public void begin() {}

    @Override
    public void summary(long line, Object id, Summary summary) {
        write(line, id, () -> {
            json.writeFieldName(SCORE);
            json.writeNumber(summary.score());
            json.writeFieldName(RANGE);
            json.writeStartObject();
            json.writeFieldName(LOWER);
            json.writeNumber(summary.score());
            json.writeFieldName(UPPER);
            json.writeNumber(summary.upper());
            json.writeEndObject();
            json.writeFieldName(COVERAGE);
            json.writeNumber(summary.coverage());
            json.writeFieldName(VERDICT);
            json.writeString(word(summary.verdict()));
        });
    }

    /** As everywhere in the service. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void report(long line, Object id, Scored scored) {
        report.clear();
        form.write(scored, report);
        write(line, id, () -> {
            json.writeFieldName(REPORT);
            // Writes the colon.
            json.writeRawValue("");
            json.flush();
            report.writeTo(out);
        });
    }

    @Override
    public void problem(long line, Object id, Problem problem) {
        write(line, id, () -> json.writePOJOField("problem", problem));
    }

    private void write(long line, Object id, Rest rest) {
        try {
            json.writeStartObject();
            json.writeFieldName(LINE);
            json.writeNumber(line);
            json.writeFieldName(ID);
            json.writePOJO(id);
            rest.write();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
