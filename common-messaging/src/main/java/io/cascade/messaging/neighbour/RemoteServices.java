package io.cascade.messaging.neighbour;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.json.Json;
import io.cascade.messaging.outbound.BoundedCalls;
import io.cascade.messaging.outbound.CallBounds;
import java.time.Duration;
import java.util.Objects;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Makes clients to other services: bounded in time and size, all answers that are read at a time together, too, and with the
 * correlation id of the work they serve, which is the
 * thread's unless the request names another. Nothing is tried twice here: that is for the errands, which remember.
 */
@Component
public class RemoteServices {

    /** Less than an errand's patience, so that its next attempt never meets this one. */
    private static final CallBounds BOUNDS =
            new CallBounds(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(15), 16 * 1024 * 1024);

    private static final int MOST_CONNECTIONS_TO_ONE = 64;
    private static final int MOST_CONNECTIONS = 256;

    private final HttpComponentsClientHttpRequestFactory requests;
    private final AnswerMemory memory;

    /**
     * @param heapForAnswers the part of the heap for what is made of answers while they are read, half as much again for their bytes
     * @param patience how long an answer waits for others to be read
     */
    @Autowired
    public RemoteServices(
            @Value("${cascade.bounds.heap-for-answers:0.1}") double heapForAnswers,
            @Value("${cascade.bounds.patience:PT5S}") Duration patience) {
        this(BOUNDS, AnswerMemory.ofHeap(heapForAnswers, patience));
    }

    RemoteServices(CallBounds bounds, AnswerMemory memory) {
        this.requests = new HttpComponentsClientHttpRequestFactory(plainClient(bounds));
        this.memory = memory;
    }

    /** @param baseUrls where the service is found; several instances with commas between them, asked in turn */
    public RestClient at(String baseUrls) {
        return client(baseUrls, requests);
    }

    /** As {@link #at(String)}, for answers that are never longer than so many bytes: a longer one is cut off. */
    public RestClient at(String baseUrls, int longestAnswer) {
        var bounds = new CallBounds(BOUNDS.connect(), BOUNDS.silence(), BOUNDS.whole(), longestAnswer);
        return client(baseUrls, new HttpComponentsClientHttpRequestFactory(plainClient(bounds)));
    }

    private RestClient client(String baseUrls, HttpComponentsClientHttpRequestFactory requests) {
        return RestClient.builder()
                .uriBuilderFactory(new Addresses(baseUrls))
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters.withJsonConverter(new WholeAnswers(Json.mapper())))
                .requestInterceptor((request, body, next) -> {
                    var headers = request.getHeaders();
                    var correlation =
                            Objects.requireNonNullElseGet(headers.getFirst(Correlation.HEADER), Correlation::current);
                    headers.set(Correlation.HEADER, correlation);
                    headers.set("traceparent", Correlation.traceparent(correlation));
                    return new WeighedAnswer(next.execute(request, body), memory);
                })
                .build();
    }

    /** A connection that rested is looked at before it is used: the other side may have closed it since. */
    private static HttpClient plainClient(CallBounds bounds) {
        var pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(MOST_CONNECTIONS_TO_ONE)
                .setMaxConnTotal(MOST_CONNECTIONS);
        var connection = ConnectionConfig.custom().setValidateAfterInactivity(TimeValue.ofMilliseconds(500));
        return BoundedCalls.client(bounds, pool, connection).build();
    }
}
