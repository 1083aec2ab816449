package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.autoproxy.AbstractAutoProxyCreator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.annotation.PersistenceExceptionTranslationPostProcessor;
import org.springframework.transaction.event.TransactionalEventListenerFactory;

/** Nothing looks at all beans for a reason to make a proxy; what happens after a transaction needs none. */
@SiteTest
class ProxiesTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void nothingMakesThem() {
        assertThat(context.getBeanNamesForType(AbstractAutoProxyCreator.class)).isEmpty();
        assertThat(context.getBeanNamesForType(PersistenceExceptionTranslationPostProcessor.class))
                .isEmpty();
        assertThat(context.getBeanNamesForType(TransactionalEventListenerFactory.class))
                .hasSize(1);
    }
}
