package advisor.practice.operator;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A command as it was typed.
 *
 * @param value what it is to be done to; empty if it needs nothing
 */
record Order(Command command, String value) {

    /** Settings of Spring Boot without a dot in their names; all others have one. */
    private static final Set<String> SETTINGS = Set.of("--debug", "--trace");

    private static final String HINT =
            " Commands are " + Command.usages() + ", one at a time; without one, the site starts.";

    /** Whether somebody wants a command, or something that nearly is one, and not the site. */
    static boolean isIn(String... arguments) {
        return orders(arguments).findAny().isPresent();
    }

    private static Stream<String> orders(String... arguments) {
        return Stream.of(arguments).filter(Order::isOrder);
    }

    private static boolean isOrder(String argument) {
        String name = name(argument);
        return name.startsWith("-")
                ? !name.contains(".") && !SETTINGS.contains(name)
                : Command.find(name).isPresent();
    }

    private static String name(String argument) {
        return argument.split("=", 2)[0];
    }

    /**
     * The command among these arguments.
     *
     * @throws Refusal if there are two, or it is none
     */
    static Order of(String... arguments) {
        List<String> orders = orders(arguments).toList();
        if (orders.size() != 1) {
            throw Refusal.ofMisuse(String.join(" and ", names(orders)) + " cannot be done together." + HINT);
        }
        String[] parts = orders.get(0).split("=", 2);
        Order order = new Order(command(parts[0]), parts.length == 1 ? "" : parts[1]);
        if (order.command().needsValue() == order.value().isBlank()) {
            throw Refusal.ofMisuse("Type " + order.command().usage() + "." + HINT);
        }
        return order;
    }

    private static List<String> names(List<String> orders) {
        return orders.stream().map(Order::name).map(Plain::text).toList();
    }

    private static Command command(String name) {
        if (name.startsWith("--")) {
            return Command.find(name.substring(2)).orElseThrow(() -> unknown(name));
        }
        throw unknown(name);
    }

    private static Refusal unknown(String name) {
        return Refusal.ofMisuse(Plain.text(name) + " is no command." + HINT);
    }
}
