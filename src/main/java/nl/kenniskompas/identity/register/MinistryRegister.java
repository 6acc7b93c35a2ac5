package nl.kenniskompas.identity.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which ministry a name means, and what a ministry was called on a day. The same for everybody: facts, not settings.
public final class MinistryRegister {
    private static final MinistryRegister NATIONAL =
            new MinistryRegister(Lists.names(), Lists.successions(), Lists.portfolios());

    private final List<MinistryName> names;
    private final List<Succession> successions;
    private final List<Portfolio> portfolios;
    private final Map<String, List<MinistryName>> byKey = new HashMap<>();

    private MinistryRegister(List<MinistryName> names, List<Succession> successions, List<Portfolio> portfolios) {
        this.names = names;
        this.successions = successions;
        this.portfolios = portfolios;
        for (var name : names)
            name.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(name));
    }

    public static MinistryRegister national() {
        return NATIONAL;
    }

    /// All names of all ministries; those of one ministry together and in order of time.
    public List<MinistryName> names() {
        return names;
    }

    public List<MinistryName> namesOf(String code) {
        return names.stream().filter(name -> name.code().equals(code)).toList();
    }

    /// Whose name this is: a name, an abbreviation or another spelling, in Dutch or English, with or without
    /// "Ministerie van".
    ///
    /// @param day of the document in which it stands: who bore the name then is meant, or nearest to that day;
    ///   without a day who bears it today, or bore it last
    public Optional<MinistryName> meant(String words, @Nullable LocalDate day) {
        return Validity.choose(byKey.getOrDefault(Spelling.key(words), List.of()), MinistryName::validity, day);
    }

    /// How a ministry called itself; before its first name that, after its last name the last.
    public Optional<MinistryName> nameOn(String code, LocalDate day) {
        return Validity.choose(namesOf(code), MinistryName::validity, day);
    }

    /// The ministries that there are on a day, by the name that they have then.
    public List<MinistryName> on(LocalDate day) {
        return names.stream().filter(name -> name.validity().holds(day)).toList();
    }

    /// Those in which the ministry went or came.
    public List<Succession> successionsOf(String code) {
        return successions.stream()
                .filter(it -> it.code().equals(code) || it.other().equals(code))
                .toList();
    }

    public List<Portfolio> portfolios() {
        return portfolios;
    }
}
