package advisor.practice.dispatch;

/** Something was put in line for a {@link Dispatcher}. */
public record InLine() {}
