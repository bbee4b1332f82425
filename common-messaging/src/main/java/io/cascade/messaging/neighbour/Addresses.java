package io.cascade.messaging.neighbour;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriBuilderFactory;

/** The base addresses of the instances of one service, of which each request takes the next. */
final class Addresses implements UriBuilderFactory {

    private final List<DefaultUriBuilderFactory> instances;
    private final AtomicInteger turn = new AtomicInteger();

    /** @param baseUrls one or more, with commas between them */
    Addresses(String baseUrls) {
        instances = Stream.of(baseUrls.split(","))
                .map(String::strip)
                .map(DefaultUriBuilderFactory::new)
                .toList();
    }

    @Override
    public UriBuilder uriString(String uriTemplate) {
        return next().uriString(uriTemplate);
    }

    @Override
    public UriBuilder builder() {
        return next().builder();
    }

    @Override
    public URI expand(String uriTemplate, Map<String, ?> uriVariables) {
        return next().expand(uriTemplate, uriVariables);
    }

    @Override
    public URI expand(String uriTemplate, Object... uriVariables) {
        return next().expand(uriTemplate, uriVariables);
    }

    private DefaultUriBuilderFactory next() {
        return instances.get(Math.floorMod(turn.getAndIncrement(), instances.size()));
    }
}
