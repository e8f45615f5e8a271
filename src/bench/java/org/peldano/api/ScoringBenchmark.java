package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.peldano.files.Packaged.CATALOGUE;
import static org.peldano.files.Packaged.SENIOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.peldano.catalogue.Section;
import org.peldano.http.JsonBody;
import org.peldano.scoring.Profile;
import org.peldano.scoring.Resolution;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Scorer;
import org.peldano.scoring.Submission;

/** What a comparison costs, and what many cost beside only reading them. One operation is one profile. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoringBenchmark {

    private static final int PROFILES = 1_000;
    private static final int PIECE = 8 * 1024;

    private final Scoring scoring = new Scoring();
    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    private final ObjectReader trees = mapper.readerFor(JsonNode.class);
    private final byte[] lines = lines(PROFILES, true);
    private final Submission bySlug = submission(item -> item);
    private final Submission byName = submission(
            slug -> CATALOGUE.skill(slug).map(s -> s.name().es()).orElse(slug).toUpperCase(Locale.ROOT));
    private final Profile profile =
            ((Resolution) scoring.resolver(CATALOGUE).resolve(SENIOR, bySlug)).profile();
    private final byte[] one = lines(1, false);
    private final ScoreDesk desk = new ScoreDesks(scoring, mapper).of(CATALOGUE, SENIOR, Locale.ENGLISH);

    @Benchmark
    public ScoreReport oneScore() {
        return Scorer.score(SENIOR, profile);
    }

    /** What the service answers to {@link #one}. */
    @Benchmark
    public Object answerOne() {
        return desk.score(one).orElseThrow();
    }

    /** The same where a tree is needed. */
    @Benchmark
    public Object answerOneByTree() {
        return desk.write(scoring.score(CATALOGUE, SENIOR, JsonBody.read(one, 0, one.length, 1), Locale.ENGLISH));
    }

    @Benchmark
    public Object resolveSlugs() {
        return scoring.resolver(CATALOGUE).resolve(SENIOR, bySlug);
    }

    @Benchmark
    public Object resolveNames() {
        return scoring.resolver(CATALOGUE).resolve(SENIOR, byName);
    }

    /** The measure of {@link #scoreLines}: what nobody can go without. */
    @Benchmark
    @OperationsPerInvocation(PROFILES)
    public void onlyReadLines(Blackhole hole) throws IOException {
        try (var all = trees.<JsonNode>readValues(lines)) {
            while (all.hasNext()) {
                hole.consume(all.next());
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(PROFILES)
    public void scoreLines(Blackhole hole) {
        work(hole, false);
    }

    @Benchmark
    @OperationsPerInvocation(PROFILES)
    public void reportLines(Blackhole hole) {
        work(hole, true);
    }

    private void work(Blackhole hole, boolean full) {
        var writer = new JsonScores(consumedBy(hole), mapper, desk.form());
        var work = new JsonProfiles(new Comparing(scoring.resolver(CATALOGUE), SENIOR, Locale.ENGLISH, "", writer), full);
        for (int i = 0; i < lines.length; i += PIECE) {
            work.take(Arrays.copyOfRange(lines, i, Math.min(lines.length, i + PIECE)));
            while (work.proceed()) {
                // Until all of the piece is answered.
            }
        }
    }

    private static OutputStream consumedBy(Blackhole hole) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                hole.consume(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                hole.consume(bytes);
            }
        };
    }

    private interface Naming {
        String of(String slug);
    }

    private static Submission submission(Naming naming) {
        var answers = Map.of(
                Section.SKILLS, new LinkedHashMap<String, Integer>(), Section.TASKS, new LinkedHashMap<String, Integer>());
        SENIOR.requirements()
                .forEach(r -> answers.get(r.item().section()).put(naming.of(r.item().slug()), 3));
        return new Submission(Map.copyOf(answers), Map.of(), List.of("english"));
    }

    /** Full profiles, by slug, as a program writes them. */
    private byte[] lines(int count, boolean withId) {
        var random = new Random(1);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            var profile = new LinkedHashMap<String, Object>();
            if (withId) {
                profile.put("id", "person-" + i);
            }
            for (var section : Section.values()) {
                var answers = new LinkedHashMap<String, Integer>();
                SENIOR.requirements(section).forEach(r -> answers.put(r.item().slug(), random.nextInt(6)));
                profile.put(section.name().toLowerCase(Locale.ROOT), answers);
            }
            profile.put("experience", Map.of("junior", "P14M"));
            profile.put("conditions", List.of("english"));
            text.append(mapper.valueToTree(profile).toString()).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }
}
