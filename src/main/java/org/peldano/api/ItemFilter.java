package org.peldano.api;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Names;
import org.peldano.catalogue.Role;
import org.peldano.http.ProblemException;

/** Which skills or tasks a list shows: those that a role or level asks for, and whose words hold all that is sought. */
record ItemFilter(Catalogue catalogue, String role, String level, List<String> words) implements Predicate<Item> {

    private static final int LONGEST_QUERY = 200;

    /** The filter of the parameters given; those that are null filter nothing. */
    static ItemFilter of(Catalogue catalogue, String role, String level, String q) {
        Known.oneOf(catalogue.roles().stream().map(Role::slug).toList(), "role", role);
        Known.oneOf(catalogue.levels().stream().map(Level::slug).toList(), "level", level);
        return new ItemFilter(catalogue, role, level, words(q));
    }

    @Override
    public boolean test(Item item) {
        return isAsked(item) && (words.isEmpty() || words.stream().allMatch(textOf(item)::contains));
    }

    private boolean isAsked(Item item) {
        if (role == null && level == null) {
            return true;
        }
        return catalogue.demandsOf(item).stream()
                .anyMatch(
                        demand -> (role == null || demand.level().role().slug().equals(role))
                                && (level == null || demand.level().slug().equals(level)));
    }

    private static List<String> words(String q) {
        if (q == null) {
            return List.of();
        }
        if (q.isBlank() || q.length() > LONGEST_QUERY || q.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.ofParameter("q", List.of(), "detail.query", LONGEST_QUERY);
        }
        return List.of(Names.normalize(q).split(" "));
    }

    private static String textOf(Item item) {
        var texts = Stream.of(item.name(), item.description()).flatMap(text -> Stream.of(text.es(), text.en()));
        var aliases = Stream.of(item.aliases().es(), item.aliases().en()).flatMap(List::stream);
        return Names.normalize(Stream.concat(texts, aliases).collect(Collectors.joining("\n")));
    }
}
