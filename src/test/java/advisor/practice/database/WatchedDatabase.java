package advisor.practice.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts a {@link WatchedSource} in front of the application's database. */
@TestConfiguration(proxyBeanMethods = false)
public class WatchedDatabase {

    @Bean
    static BeanPostProcessor watch() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new WatchedSource(source) : bean;
            }
        };
    }
}
