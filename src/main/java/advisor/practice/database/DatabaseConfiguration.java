package advisor.practice.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListenerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A guard before the database; only migrations pass it: they come first, and take long. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * Leaves half of the threads that answer requests to those who need no database: whoever has a connection may wait for
     * its answer as long as others wait for a connection.
     */
    @Bean
    static Reach reach(
            @Value("${server.tomcat.threads.max}") int threads,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        return new Reach(Math.max(1, threads / 2 - connections), System::nanoTime);
    }

    @Bean
    static BeanPostProcessor guard(ObjectProvider<Reach> reach) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setExceptionOverride(new Renewal(pool, reach.getObject()));
                    letPoolersPass(pool);
                }
                return bean;
            }

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new GuardedDataSource(source, reach.getObject()) : bean;
            }
        };
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    /** For what is to happen after a transaction. */
    @Bean
    static TransactionalEventListenerFactory listenersToTransactions() {
        return new TransactionalEventListenerFactory();
    }

    /** Between us and PostgreSQL may be a pooler that gives every transaction another connection, without our statements. */
    private static void letPoolersPass(HikariDataSource pool) {
        if (pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            pool.getDataSourceProperties().putIfAbsent("prepareThreshold", "0");
        }
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
