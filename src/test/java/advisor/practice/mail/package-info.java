@NullMarked
package advisor.practice.mail;

import org.jspecify.annotations.NullMarked;
