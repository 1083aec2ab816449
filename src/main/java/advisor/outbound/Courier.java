package advisor.outbound;

/** Delivers messages. */
@FunctionalInterface
public interface Courier {

    /** Tries once to deliver a message; never throws, never takes longer than ten seconds. */
    Outcome deliver(Parcel parcel);
}
