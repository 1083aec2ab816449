package advisor.web.api;

/**
 * A parameter that cannot be read, and why.
 *
 * @param parameter its name
 * @param problem the id of what is wrong
 * @param detail what is wrong, and what to do about it
 */
record WrongParameter(String parameter, String problem, String detail) {}
