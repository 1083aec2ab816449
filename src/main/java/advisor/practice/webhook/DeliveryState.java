package advisor.practice.webhook;

import advisor.questionnaire.Identified;

/** What has become of a message to a webhook. */
public enum DeliveryState implements Identified {
    /** It waits for its next attempt. */
    WAITING,
    /** An attempt is under way, or ended with its process. */
    SENDING,
    /** The receiver accepted it. */
    DELIVERED,
    /** It was given up. */
    DEAD
}
