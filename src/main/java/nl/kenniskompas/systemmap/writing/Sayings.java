package nl.kenniskompas.systemmap.writing;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.identity.FirstAudience;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.systemmap.map.Evidence;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.writing.Claims.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives what is said its place: the factors that are so called, their relation with that sign, and a claim there. What
/// is not there is made. What comes from a document that some may not see makes things that they may not see either,
/// and what comes from an open one is never hung under something hidden.
@Component
public class Sayings {
    /// Held while one looks for a factor or relation to make it when it is not there, so that two at once make one.
    private static final long LOCK = 0x6d6170L;

    private final JdbcClient sql;
    private final Factors factors;
    private final Relations relations;
    private final Claims claims;
    private final Themes themes;
    private final FirstAudience audience;
    private final Analysis analysis;
    private final ApplicationEventPublisher events;

    Sayings(
            JdbcClient sql,
            Factors factors,
            Relations relations,
            Claims claims,
            Themes themes,
            FirstAudience audience,
            Analysis analysis,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.factors = factors;
        this.relations = relations;
        this.claims = claims;
        this.themes = themes;
        this.audience = audience;
        this.analysis = analysis;
        this.events = events;
    }

    /// @param document from which it comes, null when a person says it here
    /// @return the id of the claim
    @Transactional
    public long add(Saying saying, List<PassageId> passages, @Nullable DocumentId document) {
        long claim = claims.add(relation(saying, document), said(saying), passages);
        if (document != null) audience.like("document", document.value(), "claim", claim);
        return claim;
    }

    /// Makes a claim read so, below the relation that it then belongs to.
    ///
    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean change(long claim, int version, Saying saying, @Nullable DocumentId document) {
        var before = claims.relationOf(claim);
        if (before.isEmpty() || !claims.save(claim, version, said(saying))) return false;
        long relation = relation(saying, document);
        if (relation == before.get()) return true;
        claims.move(claim, relation);
        clear(before.get());
        return true;
    }

    /// Takes a claim away, and what was only there for it.
    @Transactional
    public void remove(long claim) {
        var relation = claims.relationOf(claim);
        claims.remove(claim);
        relation.ifPresent(this::clear);
    }

    /// Lets a relation be between other factors, with another sign or judgement. What is said of it goes along.
    ///
    /// @param cause, effect empty when that stays as it is
    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean change(
            Relation relation,
            Optional<FactorName> cause,
            Optional<FactorName> effect,
            Sign sign,
            Evidence evidence,
            @Nullable String judgement) {
        if (!relations.save(relation, sign, evidence, judgement)) return false;
        var ends = relations.ends(relation.id());
        cause.ifPresent(name -> relations.leadFrom(relation.rows(), factor(name, true, null)));
        effect.ifPresent(name -> relations.leadTo(relation.rows(), factor(name, true, null)));
        ends.forEach(factors::removeUnused);
        return true;
    }

    /// With all that is said of it, and the factors that only stood there for it.
    @Transactional
    public void remove(Relation relation) {
        var ends = relation.rows().stream()
                .map(relations::ends)
                .flatMap(List::stream)
                .toList();
        relations.remove(relation.rows());
        ends.forEach(factors::removeUnused);
    }

    private void clear(long relation) {
        var ends = relations.ends(relation);
        if (relations.removeUnsaid(relation)) ends.forEach(factors::removeUnused);
    }

    /// The row of the relation that is meant; a new one when there is none.
    @Transactional
    public long relation(FactorName cause, FactorName effect, Sign sign, @Nullable DocumentId document) {
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> 0)
                .single();
        boolean open = document == null || isOpen(document);
        long from = factor(cause, open, document);
        long to = factor(effect, open, document);
        return relations.saying(from, to, sign, open).orElseGet(() -> {
            long made = relations.add(from, to, sign);
            if (document != null) audience.like("document", document.value(), "relation", made);
            return made;
        });
    }

    private long relation(Saying saying, @Nullable DocumentId document) {
        return relation(saying.cause(), saying.effect(), saying.sign(), document);
    }

    private long factor(FactorName name, boolean open, @Nullable DocumentId document) {
        Optional<Long> known = factors.called(name, open);
        if (known.isPresent()) return known.get();
        long made = factors.add(name.small(analysis::isSmall), null);
        if (document != null) audience.like("document", document.value(), "factor", made);
        events.publishEvent(new FactorMade(made));
        return made;
    }

    /// Reads of the module identity which are hidden from some.
    private boolean isOpen(DocumentId document) {
        return sql.sql("select not exists (select from visibility where kind = 'document' and item = ?)")
                .param(document.value())
                .query(Boolean.class)
                .single();
    }

    private Said said(Saying saying) {
        return new Said(
                saying.words(),
                saying.poles(),
                saying.ministries(),
                saying.unread(),
                saying.themes().stream().map(themes::named).toList(),
                saying.on(),
                saying.in());
    }
}
