package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Objects;

/** Every page of the site, in every state that looks different. */
enum Place {
    HOME("/"),
    HOME_BESIDE("/?beside=evidence%3Dyes"),
    HOME_BESIDE_LOST("/?beside=lunch"),
    PRIVACY("/privacy"),
    METHOD("/method"),
    NOT_FOUND("/nowhere", 404),
    LINK_FORM("/links/new"),
    LINK_DELETED("/links/new?deleted"),
    PRIVATE_ADDRESS_LOST("/links/manage/nowhere", 404),

    QUESTIONS("/questions"),
    QUESTIONS_ANSWERED("/questions?" + Company.MONTH_2),
    QUESTIONS_WRONG("/questions?problem=lunch&practices=none,evals&stage=live&headcount=abc&monthly-ai-spend=-1", 400),

    CHOICE("/questions/evidence"),
    CHOICE_ANSWERED("/questions/ownership?evidence=yes&ownership=stretched"),
    CHOICE_UNANSWERED("/questions/evidence?go=on", 400),
    CHOICE_THAT_DOES_NOT_COUNT("/questions/governance?monthly-ai-spend=0"),
    SEVERAL("/questions/practices?stage=live"),
    SEVERAL_WRONG("/questions/practices?stage=live&practices=none&practices=evals&go=on", 400),
    NUMBER("/questions/headcount?evidence=yes"),
    NUMBER_UNANSWERED("/questions/headcount?evidence=yes&go=on", 400),
    NUMBER_WRONG("/questions/monthly-ai-spend?monthly-ai-spend=abc&go=on", 400),
    MISTAKE_ELSEWHERE("/questions/hiring?headcount=abc", 400),
    SETTLED("/questions/problem?evidence=no"),
    BESIDE("/questions/problem?evidence=no&beside=evidence%3Dyes"),
    QUESTIONS_BESIDE("/questions?go=advice&beside=evidence%3Dyes", 400),
    EDITING("/questions/stage?" + Company.MONTH_2 + "&from=advice"),

    ADVICE_WITHOUT_ANSWERS("/advice"),
    ADVICE_SEQUENCE("/advice?" + Company.WEEK_0 + Company.RULES),
    ADVICE_OFFICER("/advice?" + Company.MONTH_2 + Company.RULES),
    ADVICE_WITH_MENTIONS("/advice?evidence=yes&ownership=nobody&engineering-lead=no&headcount=250" + Company.RULES),
    ADVICE_SHORT_TIMELINE("/advice?ownership=nobody&timeline=under-4-weeks" + Company.RULES),
    ADVICE_NO_EVIDENCE("/advice?evidence=no" + Company.RULES),
    ADVICE_COVERED(
            "/advice?evidence=yes&problem=function&ownership=owner&experience=yes&monthly-ai-spend=0" + Company.RULES),
    ADVICE_TIE("/advice?evidence=yes&problem=question&shelved-strategy=yes" + Company.RULES),
    ADVICE_TRIED("/advice?" + Company.MONTH_2 + Company.RULES + "&was=ownership%3Downer%26experience%3Dyes"),
    ADVICE_CHANGED("/advice?" + Company.MONTH_2 + Company.RULES + "&from=advice&was=ownership%3Downer"),
    ADVICE_EVIDENCE_FIRST("/advice?problem=question&ownership=owner&stage=designing&ai-role=core" + Company.RULES),
    ADVICE_ASSUMPTIONS("/advice?" + Company.MONTH_2 + "&horizon=24&days=3" + Company.RULES),
    ADVICE_ASSUMPTIONS_WRONG("/advice?" + Company.MONTH_2 + "&horizon=0&days=9", 400),
    ADVICE_OLD_RULES("/advice?evidence=yes&rules=2020-01"),
    ADVICE_WRONG("/advice?evidence=perhaps", 400),

    COMPARE("/compare"),
    COMPARE_DIFFERENT(Company.comparison(Company.WEEK_0, Company.MONTH_2 + "&horizon=6&days=1")),
    COMPARE_SAME(Company.comparison(
            "evidence=yes&problem=question&ownership=nobody",
            "evidence=yes&problem=function&shelved-strategy=yes&headcount=250")),
    COMPARE_EQUAL(Company.comparison("evidence=no", "evidence=no")),
    COMPARE_TOO_EARLY(Company.comparison("hiring=no", "evidence=no&ai-role=core&hiring=yes")),
    COMPARE_ONE(Company.comparison(Company.MONTH_2, "").replaceAll("&b=.*", "")),
    COMPARE_FOUR(Company.comparison(Company.WEEK_0, Company.MONTH_2)
            + "&c=evidence%3Dno%26rules%3D2026-12&d=hiring%3Dyes%26rules%3D2026-12&c-name=The%20board"),
    COMPARE_WRONG("/compare?a=evidence%3Dperhaps%26headcount%3Dabc&b=", 400),

    BRIEF_WITHOUT_ANSWERS("/brief"),
    BRIEF_SCOPE("/brief?" + Company.EVALUATION + Company.RULES),
    BRIEF_SEQUENCE("/brief?" + Company.WEEK_0 + Company.RULES),
    BRIEF_MANDATE("/brief?" + Company.MONTH_2 + Company.RULES),
    BRIEF_EXPERIMENT_FIRST("/brief?evidence=no&problem=question" + Company.RULES + "&was=evidence%3D"),
    BRIEF_EXPERIMENT("/brief?evidence=no" + Company.RULES),
    BRIEF_UPKEEP("/brief?" + Company.COVERED + Company.RULES);

    private final String address;
    private final int status;

    Place(String address) {
        this(address, 200);
    }

    Place(String address, int status) {
        this.address = address;
        this.status = status;
    }

    /** Goes there, and makes sure that it is the place. */
    Page open(Page page) {
        return open(page, address);
    }

    private Page open(Page page, String address) {
        Response response = Objects.requireNonNull(page.navigate(address));
        assertThat(response.status()).as("%s: the status of %s", this, address).isEqualTo(status);
        assertThat(page.url()).as("%s", this).endsWith(address);
        return page;
    }

    /** Goes there and unfolds all that is folded. */
    Page openUnfolded(Page page) {
        return unfolded(open(page));
    }

    /** The same by an address that says in which language. */
    Page openUnfoldedInGerman(Page page) {
        open(page, address + (address.contains("?") ? "&" : "?") + "lang=de");
        assertThat(page.locator("html").getAttribute("lang"))
                .as("%s: its language", this)
                .isEqualTo("de");
        return unfolded(page);
    }

    private static Page unfolded(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        return page;
    }

    /** Whether the site refuses this address, which browsers report as a failed load. */
    boolean isRefused() {
        return status >= 400;
    }
}
