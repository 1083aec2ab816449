package advisor.web.link;

import advisor.questionnaire.Identified;

/** What is wrong with something that a consultant stated about a link. */
enum FieldMistake implements Identified {
    /** Different values were sent for one field. */
    REPEATED,
    /** There is no name. */
    NAME_MISSING,
    /** There is no letter or digit in the name. */
    NAME_UNREADABLE,
    /** There is no contact address. */
    CONTACT_MISSING,
    /** The text is too long. */
    TOO_LONG,
    /** Something in the text would not be seen, or would turn other text around. */
    HIDDEN_CHARACTERS,
    /** The contact address is neither of https nor an e-mail address. */
    NO_CONTACT,
    /** The address of the privacy notice is not of https. */
    NO_PRIVACY_NOTICE,
    /** The address of a next step is not of https. */
    NO_NEXT_ADDRESS,
    /** This is no colour on offer. */
    NO_ACCENT,
    /** This cannot be a link's name. */
    NO_SLUG,
    /** This name could be mistaken for the site's own. */
    RESERVED_SLUG,
    /** A link has this name, or had it. */
    TAKEN_SLUG,
    /** This is no whole amount, or not one that anybody charges. */
    NO_AMOUNT,
    /** One end of the range is missing. */
    HALF_A_RANGE,
    /** The range ends below its start. */
    RANGE_REVERSED,
    /** More days cost less. */
    DAYS_FALLING,
    /** This names no currency, or would seem to be a part of an amount. */
    NO_CURRENCY,
    /** In another currency than the article's, only one of the two prices is stated. */
    CURRENCIES_MIXED,
    /** One of the lines is no site that could embed anything. */
    NO_ORIGIN,
    /** There are more sites than one link may have. */
    TOO_MANY_ORIGINS,
    /** There is no invite code, and it needs one. */
    INVITE_CODE_MISSING,
    /** The invite code is not the right one. */
    INVITE_CODE_WRONG
}
