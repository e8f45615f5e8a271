package org.peldano.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.catalogue.Area;
import org.peldano.catalogue.Task;
import org.peldano.http.Caller;
import org.peldano.http.Page;
import org.peldano.http.Paging;
import org.peldano.search.HitType;
import org.peldano.store.LiveCatalogue;

/** The tasks of every framework. */
@Path("/api/tasks")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class TaskResource {

    private final LiveCatalogue live;
    private final Caller caller;
    private final Paging paging;
    private final Searching searching;

    TaskResource(LiveCatalogue live, Caller caller, Paging paging, Searching searching) {
        this.live = live;
        this.caller = caller;
        this.paging = paging;
        this.searching = searching;
    }

    @GET
    // Looking for words may take a while.
    @Blocking
    public Page<TaskItem> list(
            @RestQuery String role,
            @RestQuery String level,
            @RestQuery String area,
            @RestQuery String q,
            @RestQuery String limit,
            @RestQuery String cursor) {
        var catalogue = live.current();
        var language = caller.language();
        var areas = catalogue.frameworks().stream().flatMap(f -> f.areas().stream());
        Known.oneOf(areas.map(Area::slug).toList(), "area", area);
        var filter = ItemFilter.of(catalogue, role, level);
        var found = searching.filter(HitType.TASK, q);
        var tasks = catalogue.tasks().stream()
                .filter(filter.and(found))
                .filter(task -> area == null || task.area().slug().equals(area))
                .toList();
        return paging.page(tasks, Task::slug, task -> TaskItem.of(task, catalogue, language));
    }

    @GET
    @Path("{task}")
    public TaskView get(@RestPath String task) {
        var catalogue = live.current();
        return TaskView.of(Known.at("/api/tasks/" + task, catalogue.task(task)), catalogue, caller.language());
    }
}
