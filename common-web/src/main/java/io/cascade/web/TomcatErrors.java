package io.cascade.web;

import io.cascade.kernel.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the Error body of TMF630 also to requests that Tomcat refuses before any of our code sees them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TomcatErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new TmfReport()));
    }

    private static final class TmfReport extends ErrorReportValve {

        private static final Logger LOG = LoggerFactory.getLogger(TmfReport.class);
        private static final int FIRST_ERROR = 400;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = ofTheClient(response.getStatus(), request);
            response.setStatus(status);
            if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("application/json");
                response.getOutputStream()
                        .write(Json.mapper()
                                .writeValueAsString(isEncoded(request) ? Refusals.ofEncoding() : Refusals.of(status))
                                .getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException | IllegalStateException e) {
                LOG.debug("a refusal could not be told: {}", e.toString());
            }
        }

        /** Tomcat itself has refused it, as it takes chunks. */
        private static boolean isEncoded(Request request) {
            var encoding = request.getHeader("Transfer-Encoding");
            return encoding != null && !encoding.strip().equalsIgnoreCase("chunked");
        }

        /** Methods and versions that are not spoken here are the client's mistakes, whatever servlets call them. */
        private static int ofTheClient(int status, Request request) {
            return switch (status) {
                case 501 -> isEncoded(request) ? 400 : 405;
                case 505 -> 400;
                default -> status;
            };
        }
    }
}
