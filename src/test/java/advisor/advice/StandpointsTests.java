package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.advice.Standpoints.Cell;
import advisor.questionnaire.Answers;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where a company stands: what is needed by who owns it, with all other answers kept. */
class StandpointsTests {

    private final Advisor advisor = new Advisor(RuleBooks.shipped());
    private final Standpoints standpoints = new Standpoints(advisor);

    @Test
    void isAGridOfCompaniesThatDifferInTwoAnswers() {
        assertThat(written("evidence=yes&problem=function&ownership=nobody&stage=live&practices=none&experience=yes"))
                .isEqualTo("""
                        question: owner consultant, stretched consultant, nobody officer
                        evaluation: owner consultant, stretched consultant, nobody officer
                        function: owner consultant, stretched officer, HERE nobody officer
                        undefined: owner consultant, stretched consultant, nobody consultant-then-officer""");
    }

    private String written(String query) {
        return standpoints.around(answers(query)).stream()
                .map(row -> row.get(0).problem().id() + ": "
                        + row.stream().map(StandpointsTests::written).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static String written(Cell cell) {
        return (cell.here() ? "HERE " : "") + cell.ownership().id() + " "
                + cell.verdict().id();
    }

    @Test
    void everyCellIsTheAdviceForItsAnswersAndOneIsTheCompany() {
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size()));
            List<Cell> cells =
                    standpoints.around(answers).stream().flatMap(List::stream).toList();
            assertThat(cells).hasSize(12).allSatisfy(cell -> {
                assertThat(cell.verdict())
                        .isEqualTo(advisor.advise(cell.answers()).verdict());
                assertThat(cell.here()).isEqualTo(cell.answers().equals(answers));
            });
        }
    }
}
