package advisor.web.advice;

import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static advisor.questionnaire.Questionnaire.PROBLEM;

import advisor.advice.Advice;
import advisor.advice.Standpoints;
import advisor.advice.Standpoints.Cell;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Ownership;
import advisor.web.language.Words;
import advisor.web.page.Address;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words where a company stands. */
@Component
class StandpointGrids {

    private final Standpoints standpoints;
    private final Words words;

    StandpointGrids(Standpoints standpoints, Words words) {
        this.standpoints = standpoints;
        this.words = words;
    }

    /** The grid around these answers; null while it is too early for a verdict, which would hide that. */
    @Nullable
    StandpointGrid grid(Advice advice, Answers answers) {
        if (advice.verdict() == null) {
            return null;
        }
        return new StandpointGrid(
                Stream.of(Ownership.values())
                        .map(owner -> words.name("here.ownership.", owner))
                        .toList(),
                standpoints.around(answers).stream().map(this::row).toList());
    }

    private StandpointGrid.Row row(List<Cell> cells) {
        return new StandpointGrid.Row(
                words.name("here.problem.", cells.get(0).problem()),
                cells.stream().map(this::cell).toList());
    }

    private StandpointGrid.Cell cell(Cell cell) {
        return new StandpointGrid.Cell(
                cell.verdict().id(), words.name("here.verdict.", cell.verdict()), cell.here(), change(cell));
    }

    private static String change(Cell cell) {
        return Address.query(Map.of(PROBLEM.id(), cell.problem().id())) + "&"
                + Address.query(Map.of(OWNERSHIP.id(), cell.ownership().id()));
    }
}
