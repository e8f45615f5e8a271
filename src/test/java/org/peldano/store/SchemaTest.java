package org.peldano.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.postgresql.util.PSQLException;

/** What the schema promises on its own, whoever writes. Nothing that is tried here stays. */
@QuarkusTest
class SchemaTest {

    /** Statements that each break one constraint, which is named first. */
    static final List<String> BREACHES = """
            catalogue_is_one_row: insert into catalogue values (2, 1)
            catalogue_version_grows: update catalogue set version = -1
            framework_slug_unique: insert into framework select id + 1, version, slug, name, summary, license, notice, acknowledgements, scale, 1, loaded_digest, 1 from framework
            framework_slug_kebab: update framework set slug = 'Community'
            framework_scale_has_six_steps: update framework set scale = '[]'
            document_slug_unique: update document set slug = 'blog'
            rationale_slug_unique: update rationale set slug = 'same'
            omission_of_a_ref_once: insert into omission select framework_id, position + 1000, document_id, ref, reason from omission
            condition_slug_unique: insert into condition select id + 1, version, framework_id, position, slug, name, question, 1 from condition
            condition_slug_kebab: update condition set slug = 'in english'
            condition_source_once: insert into condition_source select condition_id, position + 1000, document_id, ref from condition_source
            area_slug_unique: update area set slug = 'same'
            area_slug_kebab: update area set slug = '-' || slug
            area_source_once: insert into area_source select area_id, position + 1000, document_id, ref from area_source
            role_slug_unique: update role set slug = 'same'
            role_slug_kebab: update role set slug = slug || '-'
            role_source_once: insert into role_source select role_id, position + 1000, document_id, ref from role_source
            skill_slug_unique: update skill set slug = 'same'
            skill_slug_kebab: update skill set slug = 'empatía-' || id
            skill_kind_known: update skill set kind = 'HABIT'
            skill_source_once: insert into skill_source select skill_id, position + 1000, document_id, ref from skill_source
            indicator_slug_unique: update indicator set slug = 'same'
            indicator_slug_kebab: update indicator set slug = ''
            indicator_basis_known: update indicator set basis = 'RUMOUR'
            indicator_source_once: insert into indicator_source select indicator_id, position + 1000, document_id, ref from indicator_source
            indicator_skill_once: insert into indicator_skill select indicator_id, position + 1000, skill_id from indicator_skill
            task_slug_unique: update task set slug = 'same'
            task_slug_kebab: update task set slug = 'a--' || id
            task_source_once: insert into task_source select task_id, position + 1000, document_id, ref from task_source
            level_slug_unique: update level set slug = 'same'
            level_slug_kebab: update level set slug = upper(slug)
            level_rank_positive: update level set rank = 0 where slug = 'trainee'
            level_documented_known: update level set documented = 'WELL'
            level_is_scorable_or_says_why: update level set not_scorable = '{}' where slug = 'senior'
            level_is_scorable_or_says_why: update level set not_scorable = null where slug = 'trainee'
            level_passing_score_range: update level set passing_score = 101 where slug = 'senior'
            level_passing_score_range: update level set passing_score = -1 where slug = 'senior'
            level_passing_score_has_rationale: update level set passing_score_rationale_id = null where slug = 'senior'
            level_from_is_whole: update level set from_summary = null where slug = 'senior'
            level_is_not_from_itself: update level set from_level_id = id where slug = 'senior'
            level_experience_of_years_and_months: update level set from_minimum_experience = 'P18D' where slug = 'senior'
            level_experience_of_years_and_months: update level set from_minimum_experience = 'P' where slug = 'senior'
            level_experience_is_of_a_step: update level set from_minimum_experience = 'P1Y' where slug = 'trainee'
            level_source_once: insert into level_source select level_id, position + 1000, document_id, ref from level_source
            requirement_of_skill_or_task: update requirement set skill_id = null, task_id = null
            requirement_of_skill_or_task: update requirement set skill_id = (select min(id) from skill), task_id = (select min(id) from task)
            requirement_of_skill_once: update requirement set skill_id = (select min(id) from skill) where skill_id is not null
            requirement_of_task_once: update requirement set task_id = (select min(id) from task) where task_id is not null
            requirement_required_range: update requirement set required = 0, minimum = 0
            requirement_required_range: update requirement set required = 6
            requirement_minimum_range: update requirement set minimum = required + 1
            requirement_minimum_range: update requirement set minimum = -1
            requirement_importance_known: update requirement set importance = 'VITAL'
            requirement_origin_known: update requirement set origin = 'HEARSAY'
            requirement_basis_known: update requirement set basis = 'source'
            requirement_source_once: insert into requirement_source select requirement_id, position + 1000, document_id, ref from requirement_source
            change_once_in_a_version: insert into change select id + 100000, framework_id, version, at, type, slug, 'REMOVED' from change
            change_type_known: update change set type = 'WEATHER'
            change_replaces_what_is_gone: update change set replaced_by = 'other'
            change_known: update change set change = 'FORGOTTEN'
            """.lines().toList();

    @Inject
    Database database;

    @Inject
    Flyway flyway;

    @ParameterizedTest
    @FieldSource("BREACHES")
    void everyConstraintRefusesWhatItIsFor(String breach) throws SQLException {
        var parts = breach.split(": ", 2);
        assertThat(brokenBy(parts[1])).isEqualTo(parts[0]);
    }

    @Test
    void noConstraintIsLeftOut() throws SQLException {
        var all = database.ask("select conname from pg_constraint where contype in ('c', 'u')"
                + " and connamespace = 'public'::regnamespace and conrelid <> 'flyway_schema_history'::regclass");
        var tried = BREACHES.stream().map(breach -> breach.split(": ", 2)[0]).toList();
        assertThat(new HashSet<>(tried)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void everyReferenceLeadsSomewhere() throws SQLException {
        var references = references();
        assertThat(references).hasSizeGreaterThan(30);
        for (var reference : references) {
            var parts = reference.split(" ", 3);
            var sql = "update %1$s set %2$s = -1 where ctid = (select min(ctid) from %1$s where %2$s is not null)"
                    .formatted(parts[1], parts[2]);
            assertThat(brokenBy(sql)).as(sql).isEqualTo(parts[0]);
        }
    }

    @Test
    void everyReferenceHasAnIndex() throws SQLException {
        var indexed = database.ask("select distinct indrelid::regclass || ' ' || attname from pg_index"
                + " join pg_attribute on attrelid = indrelid and attnum = indkey[0]");
        assertThat(references())
                .allSatisfy(reference -> assertThat(indexed).contains(reference.substring(reference.indexOf(' ') + 1)));
    }

    @Test
    void everyConstraintHasANameOfOurs() throws SQLException {
        var byPostgres = "_(pkey|fkey|key|check\\d*|not_null)$";
        assertThat(database.ask("select conname from pg_constraint where contype in ('p', 'f', 'c', 'u')"
                        + " and connamespace = 'public'::regnamespace and conrelid <> 'flyway_schema_history'::regclass"
                        + " and conname ~ '" + byPostgres + "'"))
                .isEmpty();
    }

    @Test
    void everyMigrationIsApplied() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(Arrays.stream(flyway.info().applied())
                        .map(migration -> migration.getVersion().getVersion()))
                .isNotEmpty()
                .isSorted()
                .allMatch(version -> version.matches("\\d{12}"));
    }

    /** Constraint, table and column of every foreign key. */
    private List<String> references() throws SQLException {
        return database.ask("select conname || ' ' || conrelid::regclass || ' ' || attname from pg_constraint"
                + " join pg_attribute on attrelid = conrelid and attnum = conkey[1]"
                + " where contype = 'f' and connamespace = 'public'::regnamespace");
    }

    /** The constraint that refuses {@code sql}, null where none does. */
    private String brokenBy(String sql) throws SQLException {
        var refusal = database.refusal(sql);
        return refusal instanceof PSQLException e && e.getServerErrorMessage() != null
                ? e.getServerErrorMessage().getConstraint()
                : null;
    }
}
