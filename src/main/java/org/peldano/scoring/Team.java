package org.peldano.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;

/**
 * What several persons cover of a level together.
 *
 * @param coverages of the requirements in scope for anybody, in the order of the level
 */
public record Team(Level level, List<Coverage> coverages) {

    /**
     * How a requirement is covered.
     *
     * @param assessed how many are assessed in it
     * @param metBy the positions of those who meet it, from 0, in their order
     * @param best the highest proficiency; null where nobody is assessed
     * @param median half way between the two in the middle where they are even; null where nobody is assessed
     */
    public record Coverage(
            Requirement requirement, int assessed, List<Integer> metBy, Integer best, BigDecimal median) {

        public Coverage {
            metBy = List.copyOf(metBy);
        }

        /** Whether nobody meets it. */
        public boolean isGap() {
            return metBy.isEmpty();
        }

        /** Whether it is lost with one person. */
        public boolean dependsOnOne() {
            return metBy.size() == 1;
        }
    }

    public Team {
        coverages = List.copyOf(coverages);
    }

    public static Team of(Level level, List<Profile> profiles) {
        var scopes = profiles.stream().map(profile -> profile.inScopeOf(level)).toList();
        var coverages = level.requirements().stream()
                .filter(requirement -> scopes.stream().anyMatch(scope -> scope.contains(requirement)))
                .map(requirement -> coverage(requirement, profiles, scopes))
                .toList();
        return new Team(level, coverages);
    }

    private static Coverage coverage(Requirement requirement, List<Profile> profiles, List<List<Requirement>> scopes) {
        var metBy = new ArrayList<Integer>();
        var submitted = new ArrayList<Integer>();
        for (int i = 0; i < profiles.size(); i++) {
            var answer = profiles.get(i).answer(requirement.item());
            if (answer != null && scopes.get(i).contains(requirement)) {
                submitted.add(answer);
                if (answer >= requirement.required()) {
                    metBy.add(i);
                }
            }
        }
        Collections.sort(submitted);
        return new Coverage(requirement, submitted.size(), metBy, best(submitted), median(submitted));
    }

    private static Integer best(List<Integer> ascending) {
        return ascending.isEmpty() ? null : ascending.get(ascending.size() - 1);
    }

    private static BigDecimal median(List<Integer> ascending) {
        if (ascending.isEmpty()) {
            return null;
        }
        var middle = ascending.size() / 2;
        var sum = ascending.get(middle) + ascending.get(ascending.size() - 1 - middle);
        return BigDecimal.valueOf(sum * 5L, 1);
    }
}
