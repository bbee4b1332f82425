package io.cascade.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/**
 * Makes HTTP clients for addresses that clients of the suite have named: each connection goes to an address that
 * {@link OutboundAddresses} allows, redirects are not followed, and no proxy, cookie or credential comes into play.
 */
@Component
public class OutboundClients {

    private static final int UNBOUNDED = 100_000;

    private final OutboundAddresses addresses;

    OutboundClients(OutboundAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * A client whose number of connections is for its user to bound.
     *
     * @param silence how long the other side may say nothing
     */
    public CloseableHttpClient patientFor(Timeout connect, Timeout silence) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new AllowedOnly(addresses))
                .setMaxConnPerRoute(UNBOUNDED)
                .setMaxConnTotal(UNBOUNDED)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(silence)
                        .setTimeToLive(1, TimeUnit.MINUTES)
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(200))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(connect)
                        .build())
                .evictIdleConnections(TimeValue.ofSeconds(30))
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Cascade")
                .build();
    }

    private record AllowedOnly(OutboundAddresses addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return addresses.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
