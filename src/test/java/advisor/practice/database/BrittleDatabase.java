package advisor.practice.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts connections that break between the application and its database. */
@TestConfiguration(proxyBeanMethods = false)
public class BrittleDatabase {

    @Bean
    static Brittle brittle() {
        return new Brittle();
    }

    @Bean
    static BeanPostProcessor breaking(Brittle brittle) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? brittle.before(source) : bean;
            }
        };
    }
}
