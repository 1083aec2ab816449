package advisor.web.send;

import advisor.practice.Prefill;

/**
 * One answer as it is sent.
 *
 * @param question what was asked, in full
 * @param answer what was answered
 * @param answered whether there is an answer
 * @param prefill what became of the consultant's answer
 * @param remark the same in words; empty if there was none
 */
record SentAnswer(String question, String answer, boolean answered, Prefill prefill, String remark) {}
