package io.cascade.web;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.ServiceBusy;
import io.cascade.kernel.refusal.Wording;
import io.cascade.tmf.common.ErrorDto;
import io.cascade.tmf.common.ViolationDto;
import java.util.List;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Gives every failed request the Error body of TMF630; the advice of a program is a subclass. */
public abstract class WebErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WebErrors.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    @ExceptionHandler
    protected ResponseEntity<Object> refused(RequestRefused refused) {
        var violations = refused.violations().stream()
                .map(violation -> new ViolationDto(violation.path(), violation.message()))
                .toList();
        return answer(statusOf(refused.kind()), HttpHeaders.EMPTY, refused.code(), reasonOf(refused), violations);
    }

    @ExceptionHandler
    protected ResponseEntity<Object> busy(ServiceBusy busy) {
        return notNow(reasonOf(busy));
    }

    /** A body that breaks off, or is cut into chunks wrongly; and parameters that cannot be read. */
    @ExceptionHandler({BadRequestException.class, InvalidParameterException.class})
    protected ResponseEntity<Object> unreadable(Exception failure) {
        LOG.debug("a request could not be read: {}", failure.toString());
        return answer(
                HttpStatus.BAD_REQUEST,
                HttpHeaders.EMPTY,
                "invalidRequest",
                "the request could not be read to its end",
                List.of());
    }

    @ExceptionHandler
    protected ResponseEntity<Object> defect(Exception defect) {
        LOG.error("a request ended in a defect", defect);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                HttpHeaders.EMPTY,
                "internalError",
                "the request could not be handled; the log tells more under its correlation id",
                List.of());
    }

    /** Told without the names of our classes. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                HttpStatus.BAD_REQUEST,
                headers,
                "invalidRequest",
                failure.getCause() == null ? "the request has no body" : "the body could not be read",
                List.of());
    }

    /** Told without the names of our types. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = failure instanceof MethodArgumentTypeMismatchException parameter
                ? parameter.getName()
                : String.valueOf(failure.getPropertyName());
        return breaksContract(headers, new ViolationDto(name, "must be " + wordsFor(failure.getRequiredType())));
    }

    private static String wordsFor(@Nullable Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number, and not so large";
        }
        return type == boolean.class || type == Boolean.class ? "true or false" : "of another form";
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return breaksContract(headers, new ViolationDto(failure.getParameterName(), "is required"));
    }

    private static ResponseEntity<Object> breaksContract(HttpHeaders headers, ViolationDto violation) {
        return answer(
                HttpStatus.BAD_REQUEST,
                headers,
                "invalidRequest",
                "%s %s".formatted(violation.path(), violation.message()),
                List.of(violation));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Refusals.of(status.value()));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        return answer(known, headers, codeOf(known), reasonOf(failure), List.of());
    }

    /** 503: the same request may be sent again shortly. */
    protected static ResponseEntity<Object> notNow(String reason) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer(HttpStatus.SERVICE_UNAVAILABLE, headers, "temporarilyUnavailable", reason, List.of());
    }

    protected static ResponseEntity<Object> answer(
            HttpStatus status, HttpHeaders headers, String code, String reason, List<ViolationDto> violations) {
        var body = new ErrorDto(
                code,
                Wording.ofReason(reason),
                status.getReasonPhrase(),
                Integer.toString(status.value()),
                null,
                violations.isEmpty() ? null : violations,
                "Error");
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private static HttpStatus statusOf(RequestRefused.Kind kind) {
        return switch (kind) {
            case BREAKS_CONTRACT -> HttpStatus.BAD_REQUEST;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case MISDIRECTED -> HttpStatus.MISDIRECTED_REQUEST;
            case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static String codeOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "notFound";
            case METHOD_NOT_ALLOWED -> "methodNotAllowed";
            case NOT_ACCEPTABLE -> "notAcceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupportedMediaType";
            default -> status.is4xxClientError() ? "invalidRequest" : "internalError";
        };
    }

    protected static String reasonOf(Exception failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
