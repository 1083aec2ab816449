package advisor.web.api;

import advisor.advice.Advisor;
import advisor.advice.NearMiss;
import advisor.advice.NearMisses;
import advisor.advice.Robustness;
import advisor.advice.Standpoints;
import advisor.advice.Way;
import advisor.advice.Ways;
import advisor.questionnaire.Answers;
import advisor.web.advice.TurningPoints;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Languages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a verdict depends on into JSON: weights, and other answers. */
@Component
class SensitivityJsons {

    private final Advisor advisor;
    private final TurningPoints turningPoints;
    private final Ways ways;
    private final NearMisses nearMisses;
    private final Standpoints standpoints;
    private final Links links;
    private final Languages languages;

    SensitivityJsons(
            Advisor advisor,
            TurningPoints turningPoints,
            Ways ways,
            NearMisses nearMisses,
            Standpoints standpoints,
            Links links,
            Languages languages) {
        this.advisor = advisor;
        this.turningPoints = turningPoints;
        this.ways = ways;
        this.nearMisses = nearMisses;
        this.standpoints = standpoints;
        this.links = links;
        this.languages = languages;
    }

    /** Null while it is too early for a verdict. */
    AdviceJson.@Nullable Robust robust(Answers answers) {
        Robustness robustness = Robustness.of(advisor, answers);
        return robustness.verdict() == null
                ? null
                : new AdviceJson.Robust(robustness.anyWeights(), turningPoints.turnsAt(robustness));
    }

    List<AdviceJson.Alternative> alternatives(Inquiry inquiry) {
        return ways.ways(inquiry.answers()).stream()
                .map(way -> alternative(way, inquiry))
                .toList();
    }

    private AdviceJson.Alternative alternative(Way way, Inquiry inquiry) {
        return new AdviceJson.Alternative(
                way.verdict().id(),
                way.changes().stream()
                        .map(answer -> new AdviceJson.To(answer.question().id(), AdviceJsons.value(answer)))
                        .toList(),
                languages.carry(links.advice(inquiry.with(way.answers()))));
    }

    List<AdviceJson.Near> near(Answers answers) {
        return nearMisses.near(answers).stream().map(SensitivityJsons::near).toList();
    }

    private static AdviceJson.Near near(NearMiss miss) {
        return new AdviceJson.Near(
                miss.answer().question().id(), AdviceJsons.value(miss.answer()), miss.consultant(), miss.officer());
    }

    List<List<String>> here(Answers answers) {
        return standpoints.around(answers).stream()
                .map(row -> row.stream().map(cell -> cell.verdict().id()).toList())
                .toList();
    }
}
