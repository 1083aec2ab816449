package advisor.practice;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long things are kept, and a guard before the database; only migrations pass it: they come first, and take long. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Retention.class)
class DatabaseConfiguration {

    @Bean
    static Reach reach() {
        return new Reach();
    }

    @Bean
    static BeanPostProcessor guard(ObjectProvider<Reach> reach) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new GuardedDataSource(source, reach.getObject()) : bean;
            }
        };
    }

    @Bean
    FlywayConfigurationCustomizer migrationsPassTheGuard() {
        return configuration -> {
            if (configuration.getDataSource() instanceof GuardedDataSource guarded) {
                configuration.dataSource(guarded.getTargetDataSource());
            }
        };
    }
}
