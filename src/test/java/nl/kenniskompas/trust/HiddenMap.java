package nl.kenniskompas.trust;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.trust.HiddenThings.Item;

/// A corner of the system map: open, and beside and below it one of each kind that can be hidden.
record HiddenMap(HiddenWorld world) {
    private static final Timestamp AT = Timestamp.valueOf("2026-06-02 09:00:00");

    void makeOpen() {
        long cause = world.open("factor", factor("Een openbare oorzaak"));
        long relation = world.open("relation", relation(cause, factor("Een openbaar gevolg"), "+"));
        world.open("claim", claim(relation, "Een openbare uitspraak"));
        world.open("dilemma", dilemma("Een openbaar dilemma"));
    }

    List<Item> hide(String word, long question, long passage) {
        long theme = world.add("theme", "title, organisation_id", word, world.organisation());
        world.add("claim_theme", "claim_id, theme_id", world.open("claim"), theme);
        world.add("claim_passage", "claim_id, passage_id", world.open("claim"), passage);
        world.add("relation_question", "relation_id, question_id", world.open("relation"), question);
        long factor = factor(word);
        world.add("factor_apart", "one_id, other_id", world.open("factor"), factor);
        claim(relation(world.open("factor"), factor, "+"), word);
        claim(relation(factor, world.open("factor"), "-"), word);
        long wording = world.add(
                "factor",
                "name, spelling, joined_to, organisation_id",
                word + " anders",
                new FactorName(word + " anders").spelling(),
                world.open("factor"),
                world.organisation());
        long relation = relation(world.open("factor"), effect(), "-");
        claim(relation, word);
        world.add("relation_question", "relation_id, question_id", relation, world.open("question"));
        long claim = claim(world.open("relation"), word);
        return List.of(
                new Item("theme", theme),
                new Item("factor", factor),
                new Item("factor", wording),
                new Item("relation", relation),
                new Item("claim", claim),
                new Item("dilemma", hiddenDilemma(word, relation, question, passage)));
    }

    private long hiddenDilemma(String word, long relation, long question, long passage) {
        world.add("dilemma_relation", "dilemma_id, relation_id", world.open("dilemma"), relation);
        world.add("dilemma_question", "dilemma_id, question_id", world.open("dilemma"), question);
        long dilemma = dilemma(word);
        world.add("dilemma_relation", "dilemma_id, relation_id", dilemma, world.open("relation"));
        world.add("dilemma_question", "dilemma_id, question_id", dilemma, world.open("question"));
        position(dilemma, word, passage);
        world.add("dilemma_option", "dilemma_id, title", dilemma, word);
        world.add(
                "dilemma_step",
                "dilemma_id, action, before_state, state, on_day, reason, at, actor",
                dilemma,
                "discuss",
                "open",
                "discussed",
                Date.valueOf("2026-06-02"),
                word,
                AT,
                word);
        return dilemma;
    }

    private void position(long dilemma, String words, long passage) {
        world.add(
                "dilemma_position",
                "dilemma_id, ministry, leaning, words, passage_id",
                dilemma,
                "VWS",
                "first",
                words,
                passage);
    }

    private long effect() {
        return world.sql()
                .sql("select effect_id from relation where id = ?")
                .param(world.open("relation"))
                .query(Long.class)
                .single();
    }

    private long factor(String name) {
        return world.add(
                "factor",
                "name, spelling, organisation_id",
                name,
                new FactorName(name).spelling(),
                world.organisation());
    }

    private long relation(long cause, long effect, String sign) {
        return world.add(
                "relation", "cause_id, effect_id, sign, organisation_id", cause, effect, sign, world.organisation());
    }

    private long claim(long relation, String words) {
        return world.add(
                "claim",
                "relation_id, words, opportunity, risk, ministries, said_in",
                relation,
                words,
                true,
                true,
                new String[] {"VWS", "SZW"},
                words);
    }

    private long dilemma(String title) {
        return world.add(
                "dilemma",
                "title, question, first_name, second_name, organisation_id",
                title,
                title + "?",
                "Rust",
                "Ruimte",
                world.organisation());
    }
}
