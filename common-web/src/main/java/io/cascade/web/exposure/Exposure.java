package io.cascade.web.exposure;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Refuses to listen where others than this machine could reach a service without a login, unless
 * {@code cascade.exposed-without-login} allows it; then it says so again and again.
 */
@Component
class Exposure implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(Exposure.class);

    private final Map<String, String> open;
    private final boolean allowed;

    Exposure(Environment environment, @Value("${cascade.exposed-without-login:false}") boolean allowed) {
        this.open = Listening.openToStrangers(environment);
        this.allowed = allowed;
    }

    /** @throws ExposedWithoutLogin before anything is bound */
    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        open.forEach((setting, address) -> {
            if (!allowed) {
                throw new ExposedWithoutLogin(setting, address);
            }
        });
    }

    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.MINUTES)
    void warn() {
        open.forEach((setting, address) -> LOG.warn(
                "{} is {}, and nobody is asked for a login: cascade.exposed-without-login allows it."
                        + " Whoever reaches this service can do everything.",
                setting,
                address.isBlank() ? "not set" : address));
    }
}
