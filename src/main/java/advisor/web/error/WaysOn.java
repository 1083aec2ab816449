package advisor.web.error;

import advisor.practice.database.Token;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Referral;
import advisor.web.inquiry.Referrals;
import advisor.web.language.Words;
import advisor.web.manage.LostAddressException;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLink.Access;
import advisor.web.page.Address;
import advisor.web.page.Route;
import advisor.web.page.Route.Trait;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the ways on from an address that failed: to the page that was meant, with the answers that can be read. */
@Component
class WaysOn {

    /** What says that there may be a page close by. */
    private static final Set<HttpStatus> MISSED =
            EnumSet.of(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND, HttpStatus.METHOD_NOT_ALLOWED);

    private static final Pattern CONSULTANTS = Pattern.compile("/links(/.*)?");
    private static final Pattern PRIVATE = Pattern.compile(Pattern.quote(ManagedLink.PATH) + "([^/]+)(/.*)?");
    private static final Pattern READ_ONLY = Pattern.compile(Pattern.quote(ManagedLink.READ_PATH) + "([^/]+)(/.*)?");

    private final Referrals referrals;
    private final Words words;

    WaysOn(Referrals referrals, Words words) {
        this.referrals = referrals;
        this.words = words;
    }

    /**
     * The ways on from an address that failed, the best first.
     *
     * @param path the path of the address
     * @param error why it failed; null if nothing was thrown
     */
    List<WayOn> from(HttpServletRequest request, String path, HttpStatus status, @Nullable Throwable error) {
        if (CONSULTANTS.matcher(path).matches()) {
            return consultant(path, error instanceof LostAddressException);
        }
        Form form = Inquiries.form(request);
        Optional<WayOn> meant = MISSED.contains(status) ? meant(path, form) : Optional.empty();
        List<WayOn> others = form.isAnswered() ? answered(form) : fresh(referrals.current());
        return Stream.concat(meant.stream(), others.stream()).distinct().toList();
    }

    /** The ways on for a reader who has answered nothing. */
    List<WayOn> fresh(Referral referral) {
        return List.of(way(referral.home(), "error.home"), way(referral.questions(), "error.all"));
    }

    /** What is wrong has to be put right first, and the questions show it. */
    private List<WayOn> answered(Form form) {
        WayOn questions = way(Address.questions(form.carried()), "error.answers");
        return form.mistakes().isEmpty() ? List.of(questions, way(Route.ADVICE, form)) : List.of(questions);
    }

    private Optional<WayOn> meant(String path, Form form) {
        return Route.meant(path)
                .filter(place -> !place.has(Trait.ANSWERED) || form.mistakes().isEmpty())
                .map(place -> way(place, form));
    }

    private WayOn way(Route place, Form form) {
        String address = place.has(Trait.ANSWERED)
                ? Address.with(place.pattern(), Address.query(form.carriedWithRules()))
                : referrals.current().to(place.pattern());
        return way(address, "error.way." + place.id());
    }

    /** A consultant's form has answers, too: those of somebody else. */
    private List<WayOn> consultant(String path, boolean lost) {
        WayOn create = way("/links/new", "error.link");
        if (lost) {
            return List.of(way(Route.RECOVERY.pattern(), "error.recover"), create, way("/", "error.home"));
        }
        return part(path).map(found -> List.of(found, create)).orElseGet(() -> List.of(create, way("/", "error.home")));
    }

    private Optional<WayOn> part(String path) {
        Matcher managed = PRIVATE.matcher(path);
        if (managed.matches()) {
            return way(managed.group(1), Access.MANAGE, ManagePart.around(managed.group(2)));
        }
        Matcher read = READ_ONLY.matcher(path);
        return read.matches() ? way(read.group(1), Access.READ, ManagePart.INBOX) : Optional.empty();
    }

    private Optional<WayOn> way(String token, Access access, ManagePart part) {
        return Token.read(token).map(read -> way(access.address(read, part.path()), "error.way." + part.id()));
    }

    private WayOn way(String address, String label) {
        return new WayOn(address, words.text(label));
    }

    /** Where a reader can go on. */
    record WayOn(String address, String label) {}
}
