package io.cascade.simulator.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Gives every refusal and every error the same body. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Problem> refuse(Refusal refusal) {
        var answer = ResponseEntity.status(refusal.status());
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(refusal.problem());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Problem> report(Exception defect) {
        LOG.error("The simulator failed", defect);
        return ResponseEntity.internalServerError()
                .body(new Problem("defect", "The simulator failed", "See its log", "500"));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = Refusal.invalidInput(JsonFault.describe(fault)).problem();
        return new ResponseEntity<>(problem, headers, status);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String reason = status instanceof HttpStatus known ? known.getReasonPhrase() : "Refused";
        String code = status.value() == 404 ? "notFound" : "invalidInput";
        String message = fault.getMessage() == null ? reason : fault.getMessage();
        return new ResponseEntity<>(
                new Problem(code, reason, message, String.valueOf(status.value())), headers, status);
    }
}
