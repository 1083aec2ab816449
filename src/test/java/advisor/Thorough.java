package advisor;

/** How long tests run that could go on for ever: briefly in every build, at full length in {@code mvn -Pthorough verify}. */
public final class Thorough {

    private static final int FULL = 10;

    private Thorough() {}

    /** Whether this is the long run. */
    public static boolean isOn() {
        return Boolean.getBoolean("thorough");
    }

    /** This number of rounds, or ten times as many in the long run. */
    public static int rounds(int brief) {
        return isOn() ? brief * FULL : brief;
    }
}
