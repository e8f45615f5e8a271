package org.peldano.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cuts a list into pages by the parameters {@code limit} and {@code cursor} of the request. */
@RequestScoped
public class Paging {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int SEAL_BYTES = 6;

    private final RoutingContext request;
    private final PublicAddress address;

    Paging(RoutingContext request, PublicAddress address) {
        this.request = request;
        this.address = address;
    }

    /** The page of {@code all} that is asked for; a cursor holds {@code key}, unique in the list, of the last item. */
    public <T, V> Page<V> page(List<T> all, Function<T, String> key, Function<T, V> view) {
        var cursor = request.queryParams().get("cursor");
        var start =
                cursor == null ? 0 : positionAfter(cursor, all.stream().map(key).toList());
        var limit = limit(request.queryParams().get("limit"));
        var end = Math.min(all.size(), start + limit);
        var items = all.subList(start, end).stream().map(view).toList();
        return new Page<>(items, all.size(), end == all.size() ? null : next(key.apply(all.get(end - 1))));
    }

    private static int limit(String given) {
        if (given == null) {
            return DEFAULT_LIMIT;
        }
        if (given.matches("[0-9]{1,3}")) {
            var limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        }
        throw ProblemException.ofParameter("limit", List.of(), "detail.limit", MAX_LIMIT);
    }

    private int positionAfter(String cursor, List<String> keys) {
        var parts = cursor.split("\\.", -1);
        var position = parts.length == 2 ? keys.indexOf(unwrapped(parts[0])) : -1;
        if (position < 0 || !parts[1].equals(seal(keys.get(position)))) {
            throw ProblemException.ofParameter("cursor", List.of(), "detail.cursor");
        }
        return position + 1;
    }

    private String next(String lastKey) {
        var cursor = wrapped(lastKey.getBytes(StandardCharsets.UTF_8)) + "." + seal(lastKey);
        var query = request.queryParams().names().contains("cursor")
                ? request.request().query().replaceAll("(^|&)cursor=[^&]*", "")
                : request.request().query();
        var kept = query == null || query.isEmpty() ? "" : query.replaceFirst("^&", "") + "&";
        var next = request.request().path() + "?" + kept + "cursor=" + cursor;
        request.response().headers().add("Link", "<" + address.base() + next + ">; rel=\"next\"");
        return next;
    }

    /** Ties a cursor to this list, as filtered and ordered now. */
    private String seal(String key) {
        var list = request.queryParams().entries().stream()
                .filter(p -> !List.of("cursor", "limit", "lang").contains(p.getKey()))
                .map(p -> p.getKey() + "=" + p.getValue())
                .sorted()
                .collect(Collectors.joining("&", request.request().path() + "?", "#" + key));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return wrapped(Arrays.copyOf(digest, SEAL_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String wrapped(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String unwrapped(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
