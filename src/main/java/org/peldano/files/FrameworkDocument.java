package org.peldano.files;

import static java.util.stream.Collectors.toSet;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.Citation;
import org.peldano.catalogue.Document;
import org.peldano.catalogue.Documented;
import org.peldano.catalogue.EscoMatch;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.License;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.OccupationCode;
import org.peldano.catalogue.Origin;
import org.peldano.catalogue.ScaleStep;

/** A framework as its document says it: things refer to each other by slug. The schema describes every key. */
public record FrameworkDocument(
        String slug,
        LocalizedText name,
        LocalizedText summary,
        License license,
        LocalizedText notice,
        List<LocalizedText> acknowledgements,
        List<Document> documents,
        List<ScaleStep> scale,
        List<RationaleEntry> rationales,
        List<ConditionEntry> conditions,
        List<AreaEntry> areas,
        List<RoleEntry> roles,
        List<SkillEntry> skills,
        List<IndicatorEntry> indicators,
        List<TaskEntry> tasks,
        List<LevelEntry> levels,
        List<OmittedEntry> omitted,
        List<ReplacedEntry> replaced) {

    public FrameworkDocument {
        acknowledgements = listOf(acknowledgements);
        documents = listOf(documents);
        scale = listOf(scale);
        rationales = listOf(rationales);
        conditions = listOf(conditions);
        areas = listOf(areas);
        roles = listOf(roles);
        skills = listOf(skills);
        indicators = listOf(indicators);
        tasks = listOf(tasks);
        levels = listOf(levels);
        omitted = listOf(omitted);
        replaced = listOf(replaced);
    }

    /** The slugs of all entries of {@code type}. */
    Set<String> slugs(EntryType type) {
        Stream<String> slugs =
                switch (type) {
                    case FRAMEWORK -> Stream.of(slug);
                    case CONDITION -> conditions.stream().map(ConditionEntry::slug);
                    case AREA -> areas.stream().map(AreaEntry::slug);
                    case ROLE -> roles.stream().map(RoleEntry::slug);
                    case SKILL -> skills.stream().map(SkillEntry::slug);
                    case INDICATOR -> indicators.stream().map(IndicatorEntry::slug);
                    case TASK -> tasks.stream().map(TaskEntry::slug);
                    case LEVEL -> levels.stream().map(LevelEntry::slug);
                };
        return slugs.collect(toSet());
    }

    /** Why figures are as they are, named so that requirements can share it. */
    public record RationaleEntry(String slug, LocalizedText text) {}

    public record ConditionEntry(String slug, LocalizedText name, LocalizedText question, List<Citation> sources) {
        public ConditionEntry {
            sources = listOf(sources);
        }
    }

    public record AreaEntry(String slug, LocalizedText name, List<Citation> sources) {
        public AreaEntry {
            sources = listOf(sources);
        }
    }

    public record RoleEntry(
            String slug,
            LocalizedText name,
            Aliases aliases,
            LocalizedText summary,
            List<OccupationCode> codes,
            List<Citation> sources) {
        public RoleEntry {
            aliases = aliases == null ? Aliases.NONE : aliases;
            codes = listOf(codes);
            sources = listOf(sources);
        }
    }

    public record SkillEntry(
            String slug,
            Kind kind,
            LocalizedText name,
            LocalizedText description,
            Aliases aliases,
            List<EscoMatch> esco,
            List<Citation> sources) {
        public SkillEntry {
            aliases = aliases == null ? Aliases.NONE : aliases;
            esco = listOf(esco);
            sources = listOf(sources);
        }
    }

    /** An observable behaviour; {@code shows} are slugs of skills. */
    public record IndicatorEntry(
            String slug, LocalizedText text, Basis basis, List<String> shows, List<Citation> sources) {
        public IndicatorEntry {
            shows = listOf(shows);
            sources = listOf(sources);
        }
    }

    public record TaskEntry(
            String slug,
            String area,
            LocalizedText name,
            LocalizedText description,
            Aliases aliases,
            List<EscoMatch> esco,
            List<Citation> sources) {
        public TaskEntry {
            aliases = aliases == null ? Aliases.NONE : aliases;
            esco = listOf(esco);
            sources = listOf(sources);
        }
    }

    public record LevelEntry(
            String slug,
            String role,
            int rank,
            LocalizedText name,
            LocalizedText shortName,
            Aliases aliases,
            LocalizedText summary,
            Documented documented,
            LocalizedText notScorable,
            Integer passingScore,
            String passingScoreRationale,
            TransitionEntry from,
            List<Citation> sources,
            List<RequirementEntry> requirements) {
        public LevelEntry {
            aliases = aliases == null ? Aliases.NONE : aliases;
            sources = listOf(sources);
            requirements = listOf(requirements);
        }
    }

    public record TransitionEntry(String level, Period minimumExperience, LocalizedText summary) {}

    /** Of {@code skill} and {@code task} exactly one is given; {@code condition} is null where it always counts. */
    public record RequirementEntry(
            String skill,
            String task,
            int required,
            int minimum,
            Importance importance,
            String condition,
            Origin origin,
            Basis basis,
            String rationale,
            List<Citation> sources) {
        public RequirementEntry {
            sources = listOf(sources);
        }
    }

    /** Something that a document says and the framework leaves out. */
    public record OmittedEntry(String document, String ref, LocalizedText reason) {}

    /** That an entry is gone, and which one of the same type took its place. */
    public record ReplacedEntry(EntryType type, String slug, String by) {}

    private static <T> List<T> listOf(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
