package org.peldano.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses of the service by what is found there; what stands in braces is for the caller to fill in. */
final class Links {

    static final Map<String, String> ALL = all();

    private Links() {}

    private static Map<String, String> all() {
        var links = new LinkedHashMap<String, String>();
        links.put("roles", "/api/roles");
        links.put("role", "/api/roles/{role}");
        links.put("description", "/api/roles/{role}/description");
        links.put("placement", "/api/roles/{role}/placement");
        links.put("levels", "/api/levels");
        links.put("level", "/api/levels/{level}");
        links.put("progression", "/api/levels/{level}/progression");
        links.put("score", "/api/levels/{level}/score");
        links.put("report", "/api/levels/{level}/report");
        links.put("scores", "/api/levels/{level}/scores");
        links.put("team", "/api/levels/{level}/team");
        links.put("jobPosting", "/api/levels/{level}/job-posting");
        links.put("tasks", "/api/tasks");
        links.put("task", "/api/tasks/{task}");
        links.put("skills", "/api/skills");
        links.put("skill", "/api/skills/{skill}");
        links.put("proficiency", "/api/proficiency");
        links.put("search", "/api/search?q={q}");
        links.put("suggest", "/api/suggest?q={q}");
        links.put("framework", "/api/frameworks/{framework}");
        links.put("changes", "/api/changes");
        links.put("problem", "/problems/{problem}");
        links.put("contract", "/openapi");
        links.put("tryItOut", "/swagger-ui");
        links.put("health", "/health");
        return links;
    }
}
