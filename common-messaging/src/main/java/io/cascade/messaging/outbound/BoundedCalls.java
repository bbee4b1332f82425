package io.cascade.messaging.outbound;

import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.util.Timeout;

/**
 * The calls of a client, each of which ends in time and within its size whatever the other side does: the connection of one
 * that does not is closed, and its caller told why.
 */
public final class BoundedCalls implements ExecChainHandler {

    private final CallBounds bounds;

    private BoundedCalls(CallBounds bounds) {
        this.bounds = bounds;
    }

    /**
     * A client that keeps the bounds, asks once, goes nowhere else, and remembers nothing.
     *
     * @param connection what its connections are like beside
     */
    public static HttpClientBuilder client(
            CallBounds bounds, PoolingHttpClientConnectionManagerBuilder pool, ConnectionConfig.Builder connection) {
        var connect = timeout(bounds.connect());
        var silence = timeout(bounds.silence());
        return HttpClients.custom()
                .setConnectionManager(pool.setDefaultConnectionConfig(connection
                                .setConnectTimeout(connect)
                                .setSocketTimeout(silence)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(silence)
                        .setResponseTimeout(silence)
                        .build())
                .addExecInterceptorFirst("bounds", new BoundedCalls(bounds))
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression();
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        var deadline = Deadline.of(bounds.whole(), scope);
        try {
            var answer = chain.proceed(request, scope);
            if (answer.getEntity() == null) {
                deadline.met();
            } else {
                answer.setEntity(new BoundedBody(answer.getEntity(), bounds.mostBytes(), deadline));
            }
            return answer;
        } catch (IOException e) {
            deadline.met();
            throw deadline.reasonOr(e);
        } catch (HttpException | RuntimeException e) {
            deadline.met();
            throw e;
        }
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
