package advisor.web.method;

import advisor.advice.Verdict;
import advisor.precedent.Evidence;
import advisor.precedent.Fit;
import advisor.precedent.Outcome;
import advisor.precedent.Precedent;
import advisor.precedent.TrackRecord;
import advisor.precedent.Trial;
import advisor.web.language.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts into words how the rules do on what others described in public. */
@Component
class RecordTables {

    private final Words words;
    private final TrackRecord trackRecord;

    RecordTables(Words words, TrackRecord trackRecord) {
        this.words = words;
        this.trackRecord = trackRecord;
    }

    /** The table. */
    RecordTable table() {
        int all = trackRecord.trials().size();
        long untold = trackRecord.count(Fit.UNTOLD);
        return new RecordTable(
                words.text("method.record.text", all),
                words.text("method.record.supported", trackRecord.supported(), all),
                words.text(
                        "method.record.happened",
                        trackRecord.count(Fit.AGREES),
                        all - untold,
                        trackRecord.count(Fit.PARTLY),
                        trackRecord.count(Fit.DISAGREES),
                        untold),
                Stream.of(Evidence.values()).map(this::group).toList());
    }

    private RecordTable.Group group(Evidence evidence) {
        List<RecordTable.Row> rows = trackRecord.trials().stream()
                .filter(trial -> trial.precedent().evidence() == evidence)
                .map(this::row)
                .toList();
        return new RecordTable.Group(
                "record-" + evidence.id(),
                words.text("method.record.group", words.name("method.record.evidence.", evidence), rows.size()),
                rows);
    }

    private RecordTable.Row row(Trial trial) {
        Precedent precedent = trial.precedent();
        return new RecordTable.Row(
                precedent.company(),
                precedent.source(),
                !trial.isSupported() || trial.fit() == Fit.DISAGREES,
                words.verdict(trial.verdict()),
                supported(trial),
                precedent.reason(),
                fit(trial),
                precedent.outcome().account());
    }

    private String supported(Trial trial) {
        return trial.isSupported()
                ? words.text("method.record.is-supported")
                : words.text(
                        "method.record.is-missed", verdicts(trial.precedent().supported()));
    }

    private String fit(Trial trial) {
        Outcome outcome = trial.precedent().outcome();
        Set<Verdict> other = outcome.spokenFor().isEmpty() ? outcome.partly() : outcome.spokenFor();
        return words.text("method.record.fit." + trial.fit().id(), verdicts(other));
    }

    private String verdicts(Set<Verdict> verdicts) {
        return verdicts.stream()
                .sorted()
                .map(verdict -> words.name("here.verdict.", verdict))
                .collect(Collectors.joining(", "));
    }
}
