package io.cascade.platform.client;

import io.cascade.platform.correlation.Correlation;
import io.cascade.platform.json.Json;
import java.util.Objects;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Makes clients to other services: bounded in time, and with the correlation id of the work they serve, which is the
 * thread's unless the request names another. Nothing is tried twice here: that is for the errands, which remember.
 */
@Component
public class RemoteServices {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout READ = Timeout.ofSeconds(10);
    private static final int MOST_CONNECTIONS_TO_ONE = 64;
    private static final int MOST_CONNECTIONS = 256;

    private final HttpComponentsClientHttpRequestFactory requests =
            new HttpComponentsClientHttpRequestFactory(plainClient());

    /** @param baseUrls where the service is found; several instances with commas between them, asked in turn */
    public RestClient at(String baseUrls) {
        return RestClient.builder()
                .uriBuilderFactory(new Addresses(baseUrls))
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

    /** A connection that rested is looked at before it is used: the other side may have closed it since. */
    private static HttpClient plainClient() {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(MOST_CONNECTIONS_TO_ONE)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(READ)
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(READ)
                        .setResponseTimeout(READ)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }
}
