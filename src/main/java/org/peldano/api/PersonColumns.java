package org.peldano.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;

/**
 * The assessment sheet filled in: a row for each thing assessed, a column for each person. Nobody is complete before its
 * end, so all are held until then, and there is a limit to how many there may be.
 */
final class PersonColumns implements CsvProfiles.Table {

    static final String SLUG = "slug";

    private static final String SECTION = "section";
    private static final String CONDITION = "condition";
    private static final Set<String> GIVEN =
            Set.of(SECTION, SLUG, "group", "name", "description", "importance", "required", "minimum", CONDITION);
    private static final int MOST_PEOPLE = 1_000;
    private static final int MOST_CELLS = 100_000;

    private final List<String> header;
    private final Comparing comparing;
    private final boolean full;
    private final CsvNames names;
    private final int sectionColumn;
    private final int[] personColumns;
    private final List<CsvPerson> people = new ArrayList<>();
    private int cells;
    private int answered;

    PersonColumns(long line, List<String> header, Comparing comparing, boolean full) {
        this.header = header;
        this.comparing = comparing;
        this.full = full;
        this.names = comparing.names(CsvPlace::line);
        this.sectionColumn = header.indexOf(SECTION);
        this.personColumns = IntStream.range(0, header.size())
                .filter(i -> !header.get(i).isEmpty() && !GIVEN.contains(header.get(i)))
                .toArray();
        if (personColumns.length > MOST_PEOPLE) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE, Wording.of("detail.csv.people", MOST_PEOPLE), List.of());
        }
        checkHeader(line, comparing.names(CsvPlace::column));
        for (var column : personColumns) {
            people.add(person(column + 1L));
        }
    }

    private void checkHeader(long line, CsvNames columns) {
        var firsts = new HashMap<String, CsvSlot>();
        for (int i = 0; i < header.size(); i++) {
            var column = new CsvSlot("", header.get(i), i + 1L);
            var first = column.name().isEmpty() ? null : firsts.putIfAbsent(column.name(), column);
            if (first != null) {
                columns.repeated(column, first);
            } else if (!column.name().isEmpty() && !PersonId.isUsable(column.name())) {
                columns.flaw(column.number(), "detail.csv.id", List.of(), PersonId.LONGEST);
            }
        }
        if (personColumns.length == 0) {
            names.flaw(line, "detail.csv.nobody", List.of());
        }
        columns.refuseIfFlawed();
        names.refuseIfFlawed();
    }

    private CsvPerson person(long column) {
        return new CsvPerson(
                names, CsvPlace.column(column).untold(), slot -> CsvPlace.cell(slot.number(), column, slot.name()));
    }

    @Override
    public void row(long line, List<String> row) {
        cells += personColumns.length;
        if (cells > MOST_CELLS) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE, Wording.of("detail.csv.cells-in-all", MOST_CELLS), List.of());
        }
        if (!fits(row)) {
            names.flaw(line, "detail.csv.cells", List.of(), header.size(), row.size());
        } else {
            put(slot(line, row), row);
        }
    }

    private void put(CsvSlot slot, List<String> row) {
        for (int i = 0; i < personColumns.length && slot != null; i++) {
            people.get(i).put(slot, row.size() < header.size() ? "" : row.get(personColumns[i]));
        }
    }

    /** Cells beyond the header must be empty. */
    private boolean fits(List<String> row) {
        return row.size() < header.size()
                ? isUnanswered(row)
                : row.subList(header.size(), row.size()).stream().allMatch(String::isEmpty);
    }

    /**
     * Whether a row ends before anybody's answer, as spreadsheets write one whose last cells are empty. One that ends in a
     * digit may lack another cell, and that digit be an answer, unless it is the condition that comes next, if any.
     */
    private boolean isUnanswered(List<String> row) {
        return row.size() > header.indexOf(SLUG)
                && row.size() > sectionColumn
                && row.size() <= personColumns[0]
                && (!CsvPerson.isDigit(row.get(row.size() - 1))
                        || header.get(row.size()).equals(CONDITION));
    }

    /** Null, with a flaw, where it is not plain. */
    private CsvSlot slot(long line, List<String> row) {
        return names.slot(sectionColumn < 0 ? "" : row.get(sectionColumn), row.get(header.indexOf(SLUG)), line);
    }

    @Override
    public void broken(long line, ProblemException problem) {
        if (problem.type() != ProblemType.MALFORMED_BODY) {
            throw problem;
        }
        names.flaw(line, said -> problem.in(said, null).detail(), List.of());
    }

    /** One person more. */
    @Override
    public boolean finish() {
        if (answered == 0) {
            names.findRepeated();
            names.refuseIfFlawed();
        }
        if (answered == personColumns.length) {
            return false;
        }
        var column = personColumns[answered];
        comparing.compare(column + 1L, header.get(column), people.get(answered), full);
        answered++;
        return true;
    }
}
