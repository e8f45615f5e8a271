package org.peldano.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;

/**
 * The assessment sheet filled in: a row for each thing assessed, a column for each person. Nobody is complete before its
 * end, so all are held until then, and there is a limit to how many there may be.
 */
final class PersonColumns implements CsvProfiles.Table {

    static final String SLUG = "slug";

    private static final String SECTION = "section";
    private static final Set<String> GIVEN =
            Set.of(SECTION, SLUG, "group", "name", "description", "importance", "required", "minimum", "condition");
    private static final int MOST_CELLS = 100_000;
    private static final int MOST_FLAWS = 100;

    private final List<String> header;
    private final Comparing comparing;
    private final boolean full;
    private final CsvNames names;
    private final int sectionColumn;
    private final int[] personColumns;
    private final List<ObjectNode> profiles = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int cells;
    private int answered;

    PersonColumns(List<String> header, Comparing comparing, boolean full) {
        this.header = header;
        this.comparing = comparing;
        this.full = full;
        this.names = comparing.names();
        this.sectionColumn = header.indexOf(SECTION);
        this.personColumns = IntStream.range(0, header.size())
                .filter(i -> !header.get(i).isEmpty() && !GIVEN.contains(header.get(i)))
                .toArray();
        var ids = new HashSet<String>();
        for (var column : personColumns) {
            if (!ids.add(header.get(column)) || !PersonId.isUsable(header.get(column))) {
                names.flaw(place("detail.csv.column", column + 1L), "detail.csv.person", List.of());
            }
            profiles.add(JsonNodeFactory.instance.objectNode());
        }
        if (personColumns.length == 0) {
            names.flaw(place("detail.csv.line", 1), "detail.csv.nobody", List.of());
        }
        refuseIfFlawed();
    }

    private static Wording place(String key, long number) {
        return Wording.of(key, number);
    }

    @Override
    public void row(long line, List<String> row) {
        cells += personColumns.length;
        if (cells > MOST_CELLS) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE, Wording.of("detail.csv.cells-in-all", MOST_CELLS), List.of());
        }
        var place = place("detail.csv.line", line);
        if (row.size() > header.size()
                && row.subList(header.size(), row.size()).stream().anyMatch(c -> !c.isEmpty())) {
            names.flaw(place, "detail.csv.cells", List.of(), header.size(), row.size());
            return;
        }
        var section = sectionColumn < 0 ? "" : cell(row, sectionColumn);
        var slot = names.slot(section, cell(row, header.indexOf(SLUG)), place);
        if (slot == null) {
            stopIfHopeless();
        } else if (!seen.add(slot.key() + "/" + slot.name())) {
            names.flaw(place, "detail.csv.repeated", List.of(), slot.name());
        } else {
            for (int i = 0; i < personColumns.length; i++) {
                slot.put(profiles.get(i), cell(row, personColumns[i]));
            }
        }
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private void stopIfHopeless() {
        if (names.flaws().size() >= MOST_FLAWS) {
            refuseIfFlawed();
        }
    }

    @Override
    public void broken(long line, ProblemException problem) {
        if (problem.type() == ProblemType.BODY_TOO_LARGE || !problem.flaws().isEmpty()) {
            throw problem;
        }
        names.flaws()
                .add(Flaw.at(
                        null,
                        language -> place("detail.csv.line", line).in(language) + ": "
                                + problem.in(language, null).detail(),
                        List.of()));
        stopIfHopeless();
    }

    /** One person more. */
    @Override
    public boolean finish() {
        refuseIfFlawed();
        if (answered == personColumns.length) {
            return false;
        }
        var column = personColumns[answered];
        comparing.compare(column + 1L, header.get(column), profiles.get(answered), full);
        answered++;
        return true;
    }

    private void refuseIfFlawed() {
        if (!names.flaws().isEmpty()) {
            throw Scoring.invalid(names.flaws());
        }
    }
}
