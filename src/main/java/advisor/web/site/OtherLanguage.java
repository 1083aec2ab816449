package advisor.web.site;

/**
 * The same page in another language.
 *
 * @param tag the language, as HTML and HTTP name it
 * @param name its name in itself
 * @param address the address of the page, relative to this one
 */
record OtherLanguage(String tag, String name, String address) {}
