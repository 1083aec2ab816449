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
        if (Operator.isAskedBy(args)) {
            System.exit(Operator.answer(args));
        }
        SpringApplication.run(AdvisorApplication.class, args);
    }
}
