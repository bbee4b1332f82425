package io.cascade.web.exposure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the console how to start after all. */
final class ExposedWithoutLoginAnalysis extends AbstractFailureAnalyzer<ExposedWithoutLogin> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ExposedWithoutLogin cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set server.address=127.0.0.1 (and management.server.address alike, if it has a port of its own), or "
                        + "cascade.exposed-without-login=true where something else keeps strangers out.",
                cause);
    }
}
