package org.peldano.scoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.framework;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.stepFrom;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Profile.Tenure;

class SheetTest {

    private static final Item EMPATHY =
            skill("empathy", new LocalizedText("Empatía", "Empathy"), "ponerse en el lugar", "tacto");
    private static final Item PLANNING = skill("planning", new LocalizedText("Planificación", "Planning"), "datos");
    private static final Item ANALYSIS = skill("analysis", new LocalizedText("Análisis", "Analysis"), "datos");
    private static final Level JUNIOR = level("junior", COMMUNITY_MANAGER, 1, null);
    private static final Level SENIOR = level(
            "senior",
            COMMUNITY_MANAGER,
            2,
            stepFrom(JUNIOR, Period.ofYears(1)),
            requirement(EMPATHY, Importance.ESSENTIAL, 4, 4));
    private final Sheet sheet = new Yardstick(
                    SENIOR, new NameIndex(framework("f", List.of(EMPATHY, PLANNING, ANALYSIS), JUNIOR, SENIOR)))
            .sheet();

    @Property
    void theFiguresAreThoseOfTheReport(@ForAll(supplier = Cases.class) Case c) {
        assertThat(filled(sheetOf(c), c).summary()).isEqualTo(Summary.of(c.report()));
    }

    @Property(tries = 100)
    void aWipedSheetRemembersNothing(
            @ForAll(supplier = Cases.class) Case c, @ForAll(supplier = Cases.class) Case before) {
        var used = filled(sheetOf(c), new Case(c.level(), before.profile()));
        used.wipe();
        assertThat(filled(used, c).summary()).isEqualTo(Summary.of(c.report()));
    }

    @Example
    void everyNameOfAnItemIsUnderstood() {
        for (var name : List.of("empathy", "Empatía", "Empathy", "tacto", " EMPATIA ", "Ponerse  en el lugar")) {
            sheet.wipe();
            sheet.open(Section.SKILLS);
            assertThat(sheet.answer(Section.SKILLS, name, 4)).as(name).isTrue();
            assertThat(sheet.summary().score()).as(name).isEqualByComparingTo("100");
        }
    }

    @Example
    void whatIsNotPlainIsNotTaken() {
        assertThat(sheet.answer(Section.SKILLS, "empaty", 4)).isFalse();
        assertThat(sheet.answer(Section.SKILLS, "datos", 4)).isFalse();
        assertThat(sheet.experience("boss", Period.ofYears(1))).isFalse();
        assertThat(sheet.condition("french")).isFalse();
    }

    @Example
    void whatIsRepeatedIsNotTaken() {
        assertThat(sheet.open(Section.SKILLS)).isTrue();
        assertThat(sheet.open(Section.SKILLS)).isFalse();
        assertThat(sheet.answer(Section.SKILLS, "empathy", Sheet.NOT_ASSESSED)).isTrue();
        assertThat(sheet.answer(Section.SKILLS, "Empatía", 4)).isFalse();
        assertThat(sheet.answer(Section.SKILLS, "planning", 4)).isTrue();
        assertThat(sheet.answer(Section.SKILLS, "Planificación", 4)).isFalse();
        assertThat(sheet.experience("junior", Period.ofYears(1))).isTrue();
        assertThat(sheet.experience("Nivel junior", Period.ofYears(1))).isFalse();
        assertThat(sheet.condition("english")).isTrue();
        assertThat(sheet.condition("Inglés")).isFalse();
    }

    @Example
    void nothingInScopeIsNothingToSummarise() {
        sheet.open(Section.TASKS);
        assertThatThrownBy(sheet::summary).isInstanceOf(NothingInScope.class);
    }

    @Example
    void aLevelIsMadeReadyOnce() {
        var resolver = new Resolver(new Catalogue(1, List.of(framework("f", List.of(EMPATHY), JUNIOR, SENIOR))));
        assertThat(resolver.yardstick(SENIOR)).isSameAs(resolver.yardstick(SENIOR));
        assertThat(resolver.yardstick(SENIOR).level()).isEqualTo(SENIOR);
    }

    private static Sheet sheetOf(Case c) {
        var levels = Stream.concat(
                        Stream.of(c.level()), c.profile().experience().stream().map(Tenure::level))
                .collect(toMap(Level::slug, level -> level, (one, same) -> one));
        var items = c.level().requirements().stream().map(Requirement::item).toList();
        var names = new NameIndex(framework("f", items, levels.values().toArray(Level[]::new)));
        return new Yardstick(c.level(), names).sheet();
    }

    private static Sheet filled(Sheet sheet, Case c) {
        c.profile().answers().keySet().forEach(sheet::open);
        c.level().requirements().forEach(requirement -> {
            var answer = c.profile().answer(requirement.item());
            if (answer != null) {
                sheet.answer(requirement.item().section(), requirement.item().slug(), answer);
            }
        });
        c.profile().conditions().forEach(sheet::condition);
        for (Tenure tenure : c.profile().experience()) {
            sheet.experience(tenure.level().slug(), tenure.length());
        }
        return sheet;
    }
}
