package org.peldano.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.files.Packaged.FRAMEWORK;
import static org.peldano.files.Packaged.JUNIOR;
import static org.peldano.files.Packaged.SENIOR;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.Citation;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Origin;
import org.peldano.catalogue.Requirement;

/** That the Junior and the Senior are asked what the table of editorial decisions says, and nothing else. */
class ContentRequirementsTest {

    /** Items by the document and refs that they cite, or by slug; how many they are; what each level asks of them. */
    private static final List<Row> TABLE = table("""
            blog A1 A2 A3 A4 A5                                            | 8 | 3 important | 4 essential level
            blog A6                                                        | 1 | 2 desirable | 4 essential level
            map 4.4 4.6 4.7 4.9 4.10 4.11 4.12 2.5                         | 8 | 2 important | 3 important role
            map 3.1.1 3.1.3 3.1.4 3.1.5 3.1.6 3.1.8                        | 6 | 3 important | 4 important role
            map 3.1.2 3.1.7 3.1.9                                          | 3 | 2 important | 4 important role
            map 3.2.1 3.2.2 3.2.3 3.2.4 3.2.5 3.2.6 3.2.7                  | 7 | 3 important | 4 important role
            map 3.4                                                        | 1 | 4 desirable | 4 desirable role
            map 3.3.1.1.1 3.3.1.1.2 3.3.1.1.3                              | 3 | 3 important | 3 important role
            blog T1 T3 T6 T10                                              | 4 | 3 essential | 4 essential inherited
            slug manage-communication-activities                           | 1 | 3 essential | 4 essential inherited
            blog T7 T11                                                    | 2 | 2 essential | 4 essential inherited
            blog T4 T5 T9 T12                                              | 4 | 3 important | 4 important inherited
            blog T13                                                       | 1 | -           | 4 essential level
            slug plan-communication-activities                             | 1 | -           | 4 essential level
            blog T14                                                       | 1 | -           | 3 essential level
            blog T8                                                        | 1 | -           | 3 desirable level
            map 2.1.1 2.2.1 2.3 2.4.1 2.4.2 2.7.2 2.7.3 2.7.4 2.7.5        | 9 | 3 important | 4 important role
            map 2.8.4 2.8.6 2.9.1 2.9.2 2.10.1                             | 5 | 3 important | 4 important role
            map 2.7.1 2.7.6 2.8 2.8.1 2.8.3                                | 5 | 2 important | 3 important role
            """);

    private record Row(String items, int size, String junior, String senior) {

        boolean includes(Requirement requirement) {
            var words = List.of(items.split(" "));
            var refs = words.subList(1, words.size());
            return words.get(0).equals("slug")
                    ? refs.contains(requirement.item().slug())
                    : refs.stream().anyMatch(ref -> cites(requirement, new Citation(words.get(0), ref)));
        }

        private static boolean cites(Requirement requirement, Citation citation) {
            return requirement.item().sources().contains(citation);
        }
    }

    private static List<Row> table(String rows) {
        return rows.lines()
                .map(row -> row.split("\\|"))
                .map(cells -> new Row(
                        cells[0].strip(), Integer.parseInt(cells[1].strip()), cells[2].strip(), cells[3].strip()))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void everyRowIsWhatTheJuniorIsAsked(Row row) {
        var asked = JUNIOR.requirements().stream().filter(row::includes).toList();
        if (row.junior.equals("-")) {
            assertThat(asked).isEmpty();
        } else {
            assertThat(asked)
                    .hasSize(row.size)
                    .allSatisfy(r -> assertThat(figures(r)).as(r.item().slug()).isEqualTo(row.junior));
        }
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void everyRowIsWhatTheSeniorIsAsked(Row row) {
        assertThat(SENIOR.requirements().stream().filter(row::includes))
                .hasSize(row.size)
                .allSatisfy(r -> assertThat(figures(r) + " " + word(r.origin()))
                        .as(r.item().slug())
                        .isEqualTo(row.senior));
    }

    @Test
    void everyRequirementIsInOneRow() {
        assertThat(both()).allSatisfy(requirement -> assertThat(TABLE)
                .as(requirement.item().slug())
                .filteredOn(row -> row.includes(requirement))
                .hasSize(1));
    }

    @Test
    void whatIsEssentialBlocksOneBelowAndEmpathyAtOnce() {
        assertThat(both()).allSatisfy(requirement -> assertThat(requirement.minimum())
                .as(requirement.item().slug())
                .isEqualTo(minimum(requirement)));
    }

    private static int minimum(Requirement requirement) {
        if (requirement.item().slug().equals("empathy")) {
            return requirement.required();
        }
        return requirement.importance() == Importance.ESSENTIAL ? requirement.required() - 1 : 0;
    }

    @Test
    void englishAloneDependsOnTheCompany() {
        var english = Set.of("english-spoken", "english-read", "english-written");
        assertThat(both()).allSatisfy(r -> assertThat(r.condition() != null)
                .as(r.item().slug())
                .isEqualTo(english.contains(r.item().slug())));
    }

    @Test
    void whatIsStatedOfTheRoleIsAskedByTheEditors() {
        assertThat(FRAMEWORK.levels().stream().flatMap(level -> level.requirements().stream()))
                .filteredOn(r -> r.origin() == Origin.ROLE)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.basis()).as(r.item().slug()).isEqualTo(Basis.EDITORIAL));
    }

    @Test
    void onlyTheSeniorsPlanningIsAskedOfALevelByTheEditors() {
        assertThat(FRAMEWORK.levels().stream().flatMap(level -> level.requirements().stream()))
                .filteredOn(r -> r.origin() != Origin.ROLE && r.basis() == Basis.EDITORIAL)
                .extracting(r -> r.item().slug())
                .containsExactly("plan-communication-activities");
    }

    @Test
    void aSourceIsCitedForEveryRequirementThatItStatesOfALevel() {
        assertThat(statedOf(SENIOR)).allSatisfy(r -> assertThat(r.sources())
                .as(r.item().slug())
                .anyMatch(c -> c.document().equals("blog") && c.ref().matches("[TA][0-9]+")));
        assertThat(statedOf(JUNIOR)).allSatisfy(r -> assertThat(r.sources())
                .as(r.item().slug())
                .containsExactly(new Citation("aerco-digest", "junior")));
    }

    @Test
    void everyInheritedTaskIsCitedOfTheJuniorToo() {
        assertThat(SENIOR.requirements())
                .filteredOn(r -> r.origin() == Origin.INHERITED)
                .hasSize(11)
                .allSatisfy(r ->
                        assertThat(r.sources()).as(r.item().slug()).contains(new Citation("aerco-digest", "junior")));
    }

    private static Stream<Requirement> both() {
        return Stream.concat(JUNIOR.requirements().stream(), SENIOR.requirements().stream());
    }

    private static List<Requirement> statedOf(Level level) {
        var stated = level.requirements().stream().filter(r -> r.basis() == Basis.SOURCE);
        return stated.toList();
    }

    private static String figures(Requirement requirement) {
        return requirement.required() + " " + word(requirement.importance());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
