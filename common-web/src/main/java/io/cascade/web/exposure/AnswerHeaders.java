package io.cascade.web.exposure;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Forbids in every answer to guess its type and to keep it; the unchanging files of Swagger UI may be kept. */
final class AnswerHeaders extends ValveBase {

    private static final String STATIC_FILES = "/swagger-ui/";

    AnswerHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!String.valueOf(request.getRequestURI()).startsWith(STATIC_FILES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        getNext().invoke(request, response);
    }
}
