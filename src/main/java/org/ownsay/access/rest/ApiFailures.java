package org.ownsay.access.rest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a tablet hears when something fails here: it keeps what it has, and comes again. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiFailures {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ProblemDetail notNow(Exception failure) {
        LOG.error("Nothing can be kept for now", failure);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "Nothing was kept for good. Send again.");
    }

    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException failure) {
        LOG.error("Unforeseen", failure);
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "Something failed here. Send again.");
    }
}
