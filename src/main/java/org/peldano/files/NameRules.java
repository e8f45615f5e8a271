package org.peldano.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Names;

/** Within a section a name or alias, in whatever language, means one thing only. */
final class NameRules {

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();

    private NameRules() {}

    static List<Fault> faultsOf(FrameworkDocument document) {
        var faults = new ArrayList<Fault>();
        var roles = new NameRules();
        document.roles().forEach(r -> roles.claim("/roles", r.slug(), r.name(), r.aliases()));
        var skills = new NameRules();
        document.skills().forEach(s -> skills.claim("/skills", s.slug(), s.name(), s.aliases()));
        var tasks = new NameRules();
        document.tasks().forEach(t -> tasks.claim("/tasks", t.slug(), t.name(), t.aliases()));
        var levels = new NameRules();
        document.levels().forEach(l -> {
            levels.claim("/levels", l.slug(), l.name(), l.aliases());
            levels.claim("/levels", l.slug(), l.shortName(), Aliases.NONE);
        });
        var conditions = new NameRules();
        document.conditions().forEach(c -> conditions.claim("/conditions", c.slug(), c.name(), Aliases.NONE));
        Stream.of(roles, skills, tasks, levels, conditions).forEach(rules -> faults.addAll(rules.faults));
        return faults;
    }

    private void claim(String section, String slug, LocalizedText name, Aliases aliases) {
        var names = Stream.of(Stream.of(slug, name.es(), name.en()), aliases.es().stream(), aliases.en().stream());
        names.flatMap(n -> n).forEach(given -> {
            var owner = owners.putIfAbsent(Names.normalize(given), slug);
            if (owner != null && !owner.equals(slug)) {
                faults.add(new Fault(section, "'" + given + "' names both '" + owner + "' and '" + slug + "'"));
            }
        });
    }
}
