package advisor;

import advisor.practice.operator.Operator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/**
 * Starts Scope or Seat. No bean is called through a proxy, since transactions are begun in code: so nothing looks at every
 * method of every bean for a reason to make one.
 */
@SpringBootApplication(
        exclude = {
            AopAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
public class AdvisorApplication {

    /** Starts the web application, or does what an operator asks for; settings as for any Spring Boot application. */
    public static void main(String[] args) {
        endWaitsInClosedStores();
        if (Operator.isAskedBy(args)) {
            System.exit(Operator.answer(args));
        }
        SpringApplication.run(AdvisorApplication.class, args);
    }

    /**
     * Whoever still has a transaction in a store that a full disk has closed would wait in it for ever, and keep a
     * processor busy. H2 knows that this must not be, and says so in an assertion: then that is the end of it.
     */
    private static void endWaitsInClosedStores() {
        AdvisorApplication.class.getClassLoader().setClassAssertionStatus("org.h2.mvstore.MVStore", true);
    }
}
