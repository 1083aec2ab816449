package advisor.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Parts of the web that come from the framework. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** The clock behind the date of an advice. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A strong tag of each page's content: who has it already gets no second copy. */
    @Bean
    ShallowEtagHeaderFilter etags() {
        return new ShallowEtagHeaderFilter();
    }
}
