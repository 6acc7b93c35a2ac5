package nl.kenniskompas.web.form;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// A form with what is filled in and what is wrong with it.
///
/// @param texts where its messages are: `agenda.form.question`
/// @param address to which it is sent
/// @param back where one goes without keeping anything
/// @param version of the item as it was when the form was given out
/// @param key makes that sending twice keeps once
public record Form(
        String texts,
        String address,
        String back,
        int version,
        String key,
        List<Field> fields,
        Answers answers,
        List<Fault> faults) {

    public Form with(Answers other) {
        return new Form(texts, address, back, version, key, fields, other, faults);
    }

    public Form at(int other) {
        return new Form(texts, address, back, other, key, fields, answers, faults);
    }

    /// A label of the form's own, or of all forms.
    public String label(Text text, Field field) {
        return text.of(own(text, field.name()));
    }

    public @Nullable String about(Text text, Field field) {
        String key = own(text, field.name()) + ".about";
        return text.has(key) ? text.of(key) : null;
    }

    private String own(Text text, String name) {
        String key = texts + "." + name;
        return text.has(key) ? key : "web.form." + name;
    }

    public @Nullable Fault fault(Field field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field.name()))
                .findFirst()
                .orElse(null);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public boolean chosen(Field field, Option option) {
        return answers.all(field.name()).contains(option.value());
    }

    /// The ids of what explains a field; null when nothing does.
    public @Nullable String describedBy(Text text, Field field) {
        String ids = (about(text, field) == null ? "" : field.id() + "-uitleg")
                + (fault(field) == null ? "" : " " + field.id() + "-fout");
        return ids.isEmpty() ? null : ids.strip();
    }

    public String shown(Field field, Text text) {
        return field.shown(answers, text);
    }

    /// Fields whose answer is another in the other form.
    public List<Field> differing(Form other) {
        return fields.stream()
                .filter(field -> !field.sameIn(answers, other.answers))
                .toList();
    }
}
