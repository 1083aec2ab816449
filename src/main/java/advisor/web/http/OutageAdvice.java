package advisor.web.http;

import advisor.practice.database.Outage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 503 where the database is needed and cannot be reached. A statement that it refuses stays a failure. */
@ControllerAdvice
class OutageAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(OutageAdvice.class);

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    void unreachable(RuntimeException failure, HttpServletResponse response) throws IOException {
        Outage.orThrow(failure);
        LOG.debug("A request needed the database: {}", failure.getMessage());
        RetryLater.say(response);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
