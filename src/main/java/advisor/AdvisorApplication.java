package advisor;

import advisor.practice.operator.Operator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Scope or Seat. */
@SpringBootApplication
public class AdvisorApplication {

    /** Starts the web application, or does what an operator asks for; settings as for any Spring Boot application. */
    public static void main(String[] args) {
        if (Operator.isAskedBy(args)) {
            System.exit(Operator.answer(args));
        }
        SpringApplication.run(AdvisorApplication.class, args);
    }
}
