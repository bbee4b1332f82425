package io.cascade.boundary.mvc;

import io.cascade.kernel.lifecycle.IllegalTransition;
import io.cascade.messaging.trouble.Passing;
import io.cascade.web.WebErrors;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.api.OpenApiResourceNotFoundException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells also what goes wrong with resources and where they are kept. */
@RestControllerAdvice
class ApiErrors extends WebErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<Object> forbiddenMove(IllegalTransition move) {
        return answer(HttpStatus.CONFLICT, HttpHeaders.EMPTY, "illegalTransition", reasonOf(move), List.of());
    }

    /** A contract document of an API that is not served here. */
    @ExceptionHandler
    ResponseEntity<Object> unknownDocument(OpenApiResourceNotFoundException unknown) {
        return answer(
                HttpStatus.NOT_FOUND, HttpHeaders.EMPTY, "notFound", "there is no contract of this name", List.of());
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<Object> databaseAway(Exception failure) {
        LOG.warn("the database is out of reach: {}", failure.toString());
        return notNow("the service cannot reach its database; try again shortly");
    }

    @Override
    @ExceptionHandler
    protected ResponseEntity<Object> defect(Exception defect) {
        return Passing.isOfDatabase(defect) ? databaseAway(defect) : super.defect(defect);
    }
}
