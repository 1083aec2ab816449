package advisor.browser;

import advisor.SiteTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of the running site in a real Chromium or Chrome. A test that takes {@link Visits} gets the browser. Where none
 * is installed, the tests are skipped; with {@code -Dbrowser.required=true} they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SiteTest
@ExtendWith(BrowserExtension.class)
@interface InBrowser {}
