package org.peldano.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;

/** A table with a row for each person, under the names of what is assessed; each is answered as it arrives. */
final class PersonRows implements CsvProfiles.Table {

    private static final String ID = "id";

    private final Comparing comparing;
    private final boolean full;
    private final int idColumn;
    private final List<CsvNames.Slot> slots = new ArrayList<>();

    /** Every column but {@code id} must have a name of its own that means something. */
    PersonRows(List<String> header, Comparing comparing, boolean full) {
        this.comparing = comparing;
        this.full = full;
        this.idColumn = header.indexOf(ID);
        var names = comparing.names();
        var seen = new HashSet<String>();
        for (int i = 0; i < header.size(); i++) {
            slots.add(i == idColumn ? null : slot(names, header.get(i), i + 1, seen));
        }
        if (!names.flaws().isEmpty()) {
            throw Scoring.invalid(names.flaws());
        }
    }

    private static CsvNames.Slot slot(CsvNames names, String column, int number, Set<String> seen) {
        var place = Wording.of("detail.csv.column", number);
        if (!seen.add(column)) {
            names.flaw(place, "detail.csv.repeated", List.of(), column);
            return null;
        }
        var slash = column.indexOf('/');
        return slash < 0
                ? names.slot("", column, place)
                : names.slot(column.substring(0, slash), column.substring(slash + 1), place);
    }

    @Override
    public void row(long line, List<String> cells) {
        if (cells.size() != slots.size()) {
            comparing.refuse(line, null, ProblemType.INVALID_PROFILE, "detail.csv.cells", slots.size(), cells.size());
            return;
        }
        var id = idColumn < 0 || cells.get(idColumn).isEmpty() ? null : cells.get(idColumn);
        if (id != null && !PersonId.isUsable(id)) {
            comparing.refuse(line, null, ProblemType.INVALID_PROFILE, "detail.csv.id");
            return;
        }
        var profile = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < slots.size(); i++) {
            if (i != idColumn) {
                slots.get(i).put(profile, cells.get(i));
            }
        }
        comparing.compare(line, id, profile, full);
    }

    @Override
    public void broken(long line, ProblemException problem) {
        comparing.refuse(line, null, problem);
    }

    @Override
    public boolean finish() {
        return false;
    }
}
