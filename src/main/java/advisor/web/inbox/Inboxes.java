package advisor.web.inbox;

import advisor.advice.Verdict;
import advisor.practice.link.Link;
import advisor.practice.response.InboxFilter;
import advisor.practice.response.ResponseStore;
import advisor.web.language.Words;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Address;
import advisor.web.page.Choice;
import advisor.web.page.Problem;
import advisor.web.page.Route;
import advisor.web.page.Shown;
import advisor.web.page.SiteAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares inboxes. */
@Component
class Inboxes {

    private final ResponseStore responses;
    private final InboxRows rows;
    private final LeadViews leads;
    private final SiteAddress site;
    private final Words words;

    Inboxes(ResponseStore responses, InboxRows rows, LeadViews leads, SiteAddress site, Words words) {
        this.responses = responses;
        this.rows = rows;
        this.leads = leads;
        this.site = site;
        this.words = words;
    }

    /**
     * The inbox of a link.
     *
     * @param form which responses; what is wrong with it is named
     * @param marks which of them are marked, and what for
     * @param step what is wrong with a step just taken; null if nothing is
     */
    Inbox inbox(ManagedLink managed, InboxForm form, Marks marks, @Nullable Problem step) {
        Link link = managed.link();
        long all = responses.count(link, InboxFilter.ALL);
        long matching = form.isFiltering() ? responses.count(link, form.filter()) : all;
        int pages = InboxForm.pages(matching);
        int page = form.number(pages).orElse(1);
        return new Inbox(
                managed.address(),
                problems(form, pages, step),
                verdicts(form),
                Shown.line(form.text()),
                states(form),
                Shown.line(form.since()),
                form.isFiltering(),
                words.text(form.isFiltering() ? "inbox.count.filtered" : "inbox.count", matching, all, page, pages),
                all > 0,
                responses.list(link, form.filter(), (page - 1L) * InboxForm.PAGE_SIZE, InboxForm.PAGE_SIZE).stream()
                        .map(response -> rows.row(managed, response, marks.ids().contains(response.id())))
                        .toList(),
                managed.readOnly() || matching == 0 ? null : marking(managed, form.query(page), marks),
                page == 1 ? null : address(managed, form, page - 1),
                page == pages ? null : address(managed, form, page + 1),
                Address.with(managed.address("/responses.csv"), form.query(1)),
                words.text("inbox.api", site.origin() + Route.RESPONSES.pattern()),
                managed.readOnly() ? null : managed.address("/responses/delete"));
    }

    private Inbox.Marking marking(ManagedLink managed, String query, Marks marks) {
        return new Inbox.Marking(
                Address.with(managed.address("/responses/marked"), query), leads.states(marks.state()));
    }

    private static String address(ManagedLink managed, InboxForm form, int page) {
        return Address.with(managed.address(), form.query(page));
    }

    private List<Choice> verdicts(InboxForm form) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("", words.text("inbox.all"), form));
        Stream.of(Verdict.values())
                .map(verdict -> choice(verdict.id(), words.verdict(verdict), form))
                .forEach(choices::add);
        choices.add(choice(InboxFilter.NO_VERDICT, words.verdict(null), form));
        return choices;
    }

    private List<Choice> states(InboxForm form) {
        String chosen = form.filter().state();
        Choice all = new Choice("", words.text("inbox.all"), chosen.isEmpty());
        return Stream.concat(Stream.of(all), leads.states(chosen).stream()).toList();
    }

    private static Choice choice(String verdict, String label, InboxForm form) {
        return new Choice(verdict, label, form.filter().verdict().equals(verdict));
    }

    private List<Problem> problems(InboxForm form, int pages, @Nullable Problem step) {
        List<Problem> problems = new ArrayList<>();
        if (step != null) {
            problems.add(step);
        }
        form.mistakes(pages).stream()
                .map(name ->
                        new Problem(words.text("inbox.mistake." + name, pages, InboxForm.LONGEST_TEXT), "#" + name))
                .forEach(problems::add);
        return problems;
    }
}
