package io.cascade.resourceordering.activation;

import io.cascade.activation.NetworkGateway;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.messaging.trouble.Pace;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this service reaches the elements of the network, and they this service. */
@Configuration(proxyBeanMethods = false)
class NetworkAccess {

    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    /** What an element says of one operation is short; many of them are asked at once. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    @Bean
    static NetworkGateway networkGateway(
            RemoteServices services,
            Pace pace,
            @Value("${cascade.network.url}") String network,
            @Value("${cascade.callback.url}") String callback) {
        return new NetworkGateway(
                services.at(network, LONGEST_ANSWER), callback + "/network-verdict", pace.of(LEFT_ALONE));
    }
}
