package org.peldano.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;

/** Refuses query parameters that the matched resource does not know, and those given twice. */
@Singleton
class Parameters {

    private final Map<Method, List<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        var names = known.computeIfAbsent(resource.getResourceMethod(), Parameters::namesOf);
        var flaws = new ArrayList<Flaw>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                flaws.add(flaw(name, names, "detail.unknown-parameter"));
            } else if (values.size() > 1) {
                flaws.add(flaw(name, List.of(), "detail.repeated-parameter"));
            } else if (values.get(0).isEmpty()) {
                flaws.add(flaw(name, List.of(), "detail.empty-parameter"));
            }
        });
        if (!flaws.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETER, flaws.get(0).detail(), flaws);
        }
    }

    private static Flaw flaw(String name, List<String> suggestions, String key) {
        return new Flaw(null, name, Wording.of(key, name), suggestions);
    }

    private static List<String> namesOf(Method method) {
        var own = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(Parameter::getName);
        return Stream.concat(own, Stream.of("lang", "format")).toList();
    }
}
