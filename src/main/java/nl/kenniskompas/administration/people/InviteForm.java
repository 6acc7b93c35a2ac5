package nl.kenniskompas.administration.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.administration.PersonChanged;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.springframework.context.ApplicationEventPublisher;

/// Somebody from outside the organisations that sign in by themselves: who, at what address, and what they may.
///
/// @param home the words of the crumb to the list of people
record InviteForm(
        People people,
        Memberships memberships,
        ApplicationEventPublisher events,
        List<Option> organisations,
        String home)
        implements Draft {
    static final Kind KIND = Kind.on("administration.people.invite", "membership", "name");
    private static final int NAME = 200;
    private static final int ADDRESS = 254;
    private static final String LIST = "/beheer/personen";

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return new Where(List.of(new Crumb(home, LIST)));
    }

    @Override
    public String address() {
        return LIST + "/nieuw";
    }

    @Override
    public String shownAt() {
        return LIST;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("name", NAME).needed(),
                Field.line("email", ADDRESS).needed(),
                Field.select("organisation", organisations).needed(),
                Field.radios("role", Offers.roles()).needed());
    }

    @Override
    public Answers stands() {
        return Answers.none().and("role", Role.READER.key());
    }

    @Override
    public List<Fault> check(Answers answers) {
        var faults = new ArrayList<Fault>();
        String email = answers.text("email");
        if (!isAddress(email)) faults.add(Fault.of("email", "administration.people.invite.fault.email"));
        else if (people.all().stream().anyMatch(it -> email.equalsIgnoreCase(it.email())))
            faults.add(Fault.of("email", "administration.people.invite.fault.known"));
        return faults;
    }

    /// Whether mail can be sent there is only known when it was; this finds slips of the pen.
    static boolean isAddress(String written) {
        int at = written.indexOf('@');
        int dot = written.lastIndexOf('.');
        return at > 0
                && at == written.lastIndexOf('@')
                && dot > at + 1
                && dot < written.length() - 1
                && written.chars().allMatch(sign -> sign > ' ' && ",;<>()\"\\".indexOf(sign) < 0 && sign != 0x7f);
    }

    @Override
    public Optional<String> keep(Answers answers) {
        return people.invite(answers.text("name"), answers.text("email")).map(person -> {
            memberships.give(person.id(), Offers.chosen(answers.text("organisation")), Role.of(answers.text("role")));
            events.publishEvent(new PersonChanged(person.id(), PersonChanged.What.INVITED));
            return LIST + "/" + person.id().value();
        });
    }
}
