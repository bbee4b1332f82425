package io.cascade.messaging.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.springframework.stereotype.Component;

/**
 * Makes HTTP clients for addresses that clients of the suite have named: each connection goes to an address that
 * {@link OutboundAddresses} allows, and every call ends within its bounds. Redirects are not followed, and no proxy, cookie or
 * credential comes into play.
 */
@Component
public class OutboundClients {

    private static final int UNBOUNDED = 100_000;

    private final OutboundAddresses addresses;

    OutboundClients(OutboundAddresses addresses) {
        this.addresses = addresses;
    }

    /** A client whose number of connections is for its user to bound. */
    public CloseableHttpClient within(CallBounds bounds) {
        var pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new AllowedOnly(addresses))
                .setMaxConnPerRoute(UNBOUNDED)
                .setMaxConnTotal(UNBOUNDED);
        var connection = ConnectionConfig.custom()
                .setTimeToLive(1, TimeUnit.MINUTES)
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(200));
        return BoundedCalls.client(bounds, pool, connection)
                .evictIdleConnections(TimeValue.ofSeconds(30))
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
