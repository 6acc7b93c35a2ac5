package nl.kenniskompas.administration.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;

/// A new organisation with its first name.
record FoundingForm(Organisations organisations) implements Draft {
    @Override
    public Kind kind() {
        return OrganisationForm.KIND;
    }

    @Override
    public String address() {
        return "/beheer/organisaties/nieuw";
    }

    @Override
    public String shownAt() {
        return "/beheer/organisaties";
    }

    @Override
    public List<Field> fields() {
        var named =
                Stream.of(Field.line("name", Forms.TITLE).needed(), Field.line("abbreviation", NameForm.ABBREVIATION));
        return Stream.concat(named, OrganisationForm.ownFields().stream()).toList();
    }

    @Override
    public Answers stands() {
        return Answers.none().and("kind", Organisation.Kind.PARTNER.key());
    }

    @Override
    public List<Fault> check(Answers answers) {
        var known = organisations.all().stream()
                .filter(it -> !it.isEnded() && it.name().equalsIgnoreCase(answers.text("name")))
                .findFirst();
        if (known.isPresent())
            return List.of(Fault.of("name", "administration.organisation.fault.known", answers.text("name")));
        return OrganisationForm.faults(organisations, null, answers);
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var id = organisations.add(
                answers.text("name"),
                answers.optional("abbreviation"),
                Organisation.Kind.of(answers.text("kind")),
                answers.optional("tooi"));
        var made = organisations.find(id).orElseThrow();
        if (!OrganisationForm.aliases(answers).isEmpty()) organisations.save(OrganisationForm.told(made, answers));
        return Optional.of(made.address());
    }
}
