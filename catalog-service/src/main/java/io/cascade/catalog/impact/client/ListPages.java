package io.cascade.catalog.impact.client;

import io.cascade.catalog.impact.OrdersAndProducts.Found;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;

/** A list of a neighbour, page by page: one may have been cut, and says where the next one is found. */
final class ListPages implements Iterator<List<Found>> {

    private static final ParameterizedTypeReference<List<Found>> PAGE = new ParameterizedTypeReference<>() {};
    private static final Pattern NEXT = Pattern.compile("<(/[^/>][^>]*)>\\s*;\\s*rel=\"next\"");

    private final RestClient neighbour;
    private @Nullable RequestHeadersSpec<?> next;

    /** @param question the address of the list with places for the variables */
    ListPages(RestClient neighbour, String question, Map<String, String> variables) {
        this.neighbour = neighbour;
        this.next = neighbour.get().uri(question, variables);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /** @throws org.springframework.web.client.RestClientException when the neighbour does not answer */
    @Override
    public List<Found> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        var page = next.retrieve().toEntity(PAGE);
        var link = NEXT.matcher(Objects.requireNonNullElse(page.getHeaders().getFirst(HttpHeaders.LINK), ""));
        next = link.find() ? neighbour.get().uri(URI.create(link.group(1))) : null;
        return Objects.requireNonNullElse(page.getBody(), List.of());
    }
}
