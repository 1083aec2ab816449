package advisor.bench;

/** How long a measurement takes. */
enum Length {
    /** To try whether it works. */
    SHORT,
    /** For the record. */
    FULL;

    /** What fits this length. */
    <T> T of(T ifShort, T ifFull) {
        return this == SHORT ? ifShort : ifFull;
    }
}
