package advisor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Scope or Seat. */
@SpringBootApplication
public class AdvisorApplication {

    /** Starts the web application; settings as for any Spring Boot application. */
    public static void main(String[] args) {
        SpringApplication.run(AdvisorApplication.class, args);
    }
}
