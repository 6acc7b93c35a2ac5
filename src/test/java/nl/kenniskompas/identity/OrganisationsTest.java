package nl.kenniskompas.identity;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.identity.Organisation.Kind;
import nl.kenniskompas.identity.register.MinistryName;
import nl.kenniskompas.identity.register.MinistryRegister;
import nl.kenniskompas.identity.register.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class OrganisationsTest {
    private final MinistryRegister register = MinistryRegister.national();

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationNames names;

    @Autowired
    OrganisationSuccessions successions;

    @Autowired
    JdbcClient sql;

    @Test
    void theDatabaseBeginsWithWhatTheNationalRegisterSays() {
        for (String code : register.names().stream().map(MinistryName::code).collect(toSet())) {
            var ministry = ministry(code);
            assertThat(names.of(ministry.id()))
                    .extracting(OrganisationName::name, OrganisationName::abbreviation, OrganisationName::validity)
                    .containsExactlyElementsOf(register.namesOf(code).stream()
                            .map(name -> tuple(name.full(), name.abbreviation(), name.validity()))
                            .toList());
            assertThat(successions.of(ministry.id()))
                    .hasSize(register.successionsOf(code).size());
        }
    }

    @Test
    void aDocumentOf2016AndOneOf2020LeadToTheSameOrganisationAndOneOf2009ToAnother() {
        assertThat(code("EZ", LocalDate.of(2016, 3, 1))).isEqualTo("mnre1045");
        assertThat(code("EZK", LocalDate.of(2020, 3, 1))).isEqualTo("mnre1045");
        assertThat(code("Ministerie van Economische Zaken", LocalDate.of(2009, 3, 1)))
                .isEqualTo("mnre1040");
        assertThat(code("EZ", null)).isEqualTo("mnre1045");
        assertThat(code("LNV", LocalDate.of(2005, 3, 1))).isEqualTo("mnre1150");
        assertThat(code("LNV", LocalDate.of(2020, 3, 1))).isEqualTo("mnre1153");
        assertThat(code("lvvn", LocalDate.of(2025, 3, 1))).isEqualTo("mnre1153");
    }

    @Test
    void otherSpellingsLeadToTheMinistryToo() {
        assertThat(List.of("J&V", "het ministerie van JenV", "Justice and Security"))
                .allSatisfy(words -> assertThat(code(words, null)).isEqualTo("mnre1058"));
        assertThat(code("MinFin", null)).isEqualTo("mnre1090");
        assertThat(code("Landbouw", LocalDate.of(2009, 1, 1))).isEqualTo("mnre1150");
    }

    @Test
    void todayHasTwelveMinistriesAndWhatEndedSaysWhen() {
        assertThat(organisations.all())
                .filteredOn(it -> it.kind() == Kind.MINISTRY && it.tooi() != null && !it.isEnded())
                .hasSize(12);
        var energy = ministry("mnre1182");
        assertThat(energy.shortName()).isEqualTo("KGG");
        assertThat(energy.ended()).isEqualTo(LocalDate.of(2026, 2, 22));
        assertThat(ministry("mnre1045").name()).isEqualTo("Ministerie van Economische Zaken en Klimaat");
    }

    @Test
    void anOrganisationIsCalledByItsNameOfTheDay() {
        var id = ministry("mnre1045").id();
        assertThat(organisations.nameOn(id, LocalDate.of(2016, 3, 1)).shortName())
                .isEqualTo("EZ");
        assertThat(organisations.nameOn(id, LocalDate.of(2020, 3, 1)).shortName())
                .isEqualTo("EZK");
        assertThat(organisations.nameOn(id, LocalDate.of(1990, 3, 1)).shortName())
                .isEqualTo("ELenI");
    }

    @Test
    void aCouncilWithTheLettersOfAnotherKeepsItsOwn() {
        assertThat(called("RVS")).isEqualTo("Raad voor Volksgezondheid en Samenleving");
        assertThat(called("RvS")).isEqualTo("Raad van State");
        assertThat(called("TU/e")).isEqualTo("Technische Universiteit Eindhoven");
    }

    @Test
    void whoIsUnknownIsRegisteredOnceWithAName() {
        var first = organisations.register("Waterschap Proef ", LocalDate.of(2020, 1, 1));
        assertThat(organisations.register("waterschap proef").id()).isEqualTo(first.id());
        assertThat(first.kind()).isEqualTo(Kind.OTHER);
        assertThat(names.of(first.id())).extracting(OrganisationName::name).containsExactly("Waterschap Proef");
        assertThat(organisations.called("")).isEmpty();
        assertThat(organisations.called(" & ")).isEmpty();
    }

    @Test
    void aNameThatBeganMeanwhileStandsWithItsOrganisationAfterMidnight() {
        var id = organisations.register("Instituut Voorheen").id();
        var old = names.of(id).getFirst();
        names.save(new OrganisationName(
                old.id(), old.version(), id, old.name(), null, new Validity(null, LocalDate.of(2019, 12, 31))));
        names.add(
                new OrganisationName(0, 0, id, "Instituut Nadien", "IN", new Validity(LocalDate.of(2020, 1, 1), null)));
        sql.sql("update organisation set name = 'Instituut Voorheen' where id = ?")
                .param(id.value())
                .update();

        names.renew();

        assertThat(organisations.find(id)).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("Instituut Nadien");
            assertThat(it.isEnded()).isFalse();
        });
        assertThat(organisations.called("Instituut Voorheen")).isPresent();
    }

    private Organisation ministry(String code) {
        return organisations.all().stream()
                .filter(it -> it.ministryCode().filter(code::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String code(String name, @Nullable LocalDate day) {
        return organisations
                .called(name, day)
                .flatMap(Organisation::ministryCode)
                .orElse(null);
    }

    private @Nullable String called(String name) {
        return organisations.called(name).map(Organisation::name).orElse(null);
    }
}
