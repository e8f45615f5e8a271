package org.peldano.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the matched resource does not know, and those given twice. */
@Singleton
class Parameters {

    private final Map<Method, List<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        var names = known.computeIfAbsent(resource.getResourceMethod(), Parameters::namesOf);
        uri.getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw ProblemException.ofParameter(name, names, "detail.unknown-parameter", name);
            }
            if (values.size() > 1) {
                throw ProblemException.ofParameter(name, List.of(), "detail.repeated-parameter", name);
            }
        });
    }

    private static List<String> namesOf(Method method) {
        var own = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(Parameter::getName);
        return Stream.concat(own, Stream.of("lang")).toList();
    }
}
