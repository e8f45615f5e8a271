package org.peldano.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.peldano.api.Scoring.Scored;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;

/** What the cells of a table say of one person. */
final class CsvPerson {

    private static final Set<String> YES = Set.of("1", "x", "yes", "true", "sí", "si");
    private static final Set<String> NO = Set.of("", "0", "no", "false");

    // No answer is as long; what is longer is wrong, and need not be held to be known so.
    private static final int LONGEST = 40;

    private final ObjectNode profile = JsonNodeFactory.instance.objectNode();
    private final List<Flaw> flaws = new ArrayList<>();
    private final CsvNames names;
    private final CsvPlace whole;
    private final Function<CsvSlot, CsvPlace> cells;

    /**
     * Somebody of whom nothing is said yet.
     *
     * @param whole where all of it stands
     * @param cells where the answer to a name stands
     */
    CsvPerson(CsvNames names, CsvPlace whole, Function<CsvSlot, CsvPlace> cells) {
        this.names = names;
        this.whole = whole;
        this.cells = cells;
    }

    /** Puts what stands in a cell where its reader finds what is wrong with it. */
    void put(CsvSlot slot, String cell) {
        if (slot.isCondition()) {
            putCondition(slot, cell);
        } else if (cell.isEmpty()) {
            profile.withObjectProperty(slot.key());
        } else if (isDigit(cell)) {
            profile.withObjectProperty(slot.key()).put(slot.name(), cell.charAt(0) - '0');
        } else {
            profile.withObjectProperty(slot.key()).put(slot.name(), shortened(cell));
        }
    }

    private static String shortened(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, cell.offsetByCodePoints(0, LONGEST / 2));
    }

    static boolean isDigit(String cell) {
        return cell.length() == 1 && cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
    }

    private void putCondition(CsvSlot slot, String cell) {
        var conditions = profile.withArray(slot.key());
        var answer = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(answer)) {
            conditions.add(slot.name());
        } else if (!NO.contains(answer)) {
            flaws.add(
                    cells.apply(slot).flaw(Wording.of("detail.csv.yes-or-no", shortened(cell)), List.of("yes", "no")));
        }
    }

    /**
     * What {@code scoring} makes of it.
     *
     * @throws ProblemException with all that is wrong, each thing in its cell
     */
    Scored scored(Function<JsonNode, Scored> scoring) {
        try {
            var scored = scoring.apply(profile);
            if (flaws.isEmpty()) {
                return scored;
            }
        } catch (ProblemException e) {
            if (e.flaws().isEmpty()) {
                throw e;
            }
            e.flaws().forEach(flaw -> flaws.add(placed(flaw)));
        }
        throw Scoring.invalid(flaws);
    }

    private Flaw placed(Flaw flaw) {
        var slot = names.slotAt(flaw.pointer());
        return (slot == null ? whole : cells.apply(slot)).flaw(flaw.detail(), flaw.suggestions());
    }
}
