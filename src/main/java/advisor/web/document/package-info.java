/** The advice to carry away: Markdown, PDF, a reminder, a QR code. */
@NullMarked
package advisor.web.document;

import org.jspecify.annotations.NullMarked;
