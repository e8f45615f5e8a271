package org.peldano.api;

import java.util.ArrayList;
import java.util.List;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;

/** A table with a row for each person, under the names of what is assessed; each is answered as it arrives. */
final class PersonRows implements CsvProfiles.Table {

    private static final String ID = "id";

    private final Comparing comparing;
    private final boolean full;
    private final int idColumn;
    private final CsvNames names;
    private final List<CsvSlot> slots = new ArrayList<>();

    /** Every column but {@code id} must have a name of its own that means something. */
    PersonRows(List<String> header, Comparing comparing, boolean full) {
        this.comparing = comparing;
        this.full = full;
        this.idColumn = header.indexOf(ID);
        this.names = comparing.names(CsvPlace::column);
        for (int i = 0; i < header.size(); i++) {
            slots.add(i == idColumn ? null : slot(header.get(i), i + 1L));
        }
        names.findRepeated();
        names.refuseIfFlawed();
        comparing.begin();
    }

    private CsvSlot slot(String column, long number) {
        if (column.equals(ID)) {
            names.repeated(new CsvSlot(ID, ID, number), new CsvSlot(ID, ID, idColumn + 1L));
            return null;
        }
        var slash = column.indexOf('/');
        return slash < 0
                ? names.slot("", column, number)
                : names.slot(column.substring(0, slash), column.substring(slash + 1), number);
    }

    @Override
    public void row(long line, List<String> cells) {
        var whole = CsvPlace.line(line).untold();
        var id = idColumn < 0 || idColumn >= cells.size() || cells.get(idColumn).isEmpty() ? null : cells.get(idColumn);
        if (id != null && !PersonId.isUsable(id)) {
            var place = CsvPlace.cell(line, idColumn + 1L, ID);
            refuse(line, null, place.flaw(Wording.of("detail.csv.id", PersonId.LONGEST), List.of()));
            return;
        }
        if (cells.size() != slots.size()) {
            refuse(line, id, whole.flaw(Wording.of("detail.csv.cells", slots.size(), cells.size()), List.of()));
            return;
        }
        var person = new CsvPerson(names, whole, slot -> CsvPlace.cell(line, slot.number(), slot.name()));
        for (int i = 0; i < slots.size(); i++) {
            if (i != idColumn) {
                person.put(slots.get(i), cells.get(i));
            }
        }
        comparing.compare(line, id, person, full);
    }

    private void refuse(long line, String id, Flaw flaw) {
        comparing.refuse(line, id, Scoring.invalid(List.of(flaw)));
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
