package io.cascade.platform.client;

import io.cascade.platform.correlation.Correlation;
import io.cascade.platform.json.Json;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Makes clients to other services: bounded in time, and with the correlation id of the work they serve, which is the
 * thread's unless the request names another.
 */
@Component
public class RemoteServices {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);

    /** HTTP/1.1 because on plain connections the client would otherwise offer an upgrade with every request. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    public RestClient at(String baseUrl) {
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ);
        return RestClient.builder()
                .baseUrl(baseUrl)
                .requestFactory(requests)
                .configureMessageConverters(
                        converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(Json.mapper())))
                .requestInterceptor((request, body, next) -> {
                    var headers = request.getHeaders();
                    var correlation =
                            Objects.requireNonNullElseGet(headers.getFirst(Correlation.HEADER), Correlation::current);
                    headers.set(Correlation.HEADER, correlation);
                    headers.set("traceparent", Correlation.traceparent(correlation));
                    return next.execute(request, body);
                })
                .build();
    }
}
