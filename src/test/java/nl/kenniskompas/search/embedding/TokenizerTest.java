package nl.kenniskompas.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Cases that were worked out by hand.
class TokenizerTest {
    static final String BERT = """
            {"normalizer": {"type": "BertNormalizer", "lowercase": true, "strip_accents": null},
             "pre_tokenizer": {"type": "BertPreTokenizer"},
             "post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 2], "cls": ["[CLS]", 1]},
             "truncation": {"max_length": 12},
             "model": {"type": "WordPiece", "unk_token": "[UNK]", "vocab":
               {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "zorg": 3, "##plicht": 4, "jeugd": 5, "##zorg": 6, ",": 7,
                "de": 8, "een": 9, "zo": 10, "##rg": 11, "##pl": 12}}}
            """;

    private static final String SENTENCE_PIECE = """
            {"normalizer": {"type": "Sequence", "normalizers": [
               {"type": "Precompiled", "precompiled_charsmap": ""},
               {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "}]},
             "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
               {"type": "WhitespaceSplit"}, {"type": "Metaspace", "replacement": "▁", "add_prefix_space": true}]},
             "post_processor": {"type": "TemplateProcessing",
               "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {"id": "A"}}, {"SpecialToken": {"id": "</s>"}}],
               "special_tokens": {"<s>": {"ids": [0]}, "</s>": {"ids": [2]}}},
             "model": {"type": "Unigram", "unk_id": 3, "vocab": [
               ["<s>", 0], ["<pad>", 0], ["</s>", 0], ["<unk>", 0], ["▁", -3], ["▁zorg", -4], ["▁z", -5], ["org", -5.5],
               ["zorg", -4.2], ["▁jeugd", -4.5], ["▁jeugdzorg", -12], ["s", -2.5], ["f", -6], ["i", -6]]}}
            """;

    @Test
    void wordPiecesAreTheLongestThatFit() {
        assertThat(Tokenizer.of(BERT).numbers("De jeugdzorg, zorgplicht")).containsExactly(1, 8, 5, 6, 7, 3, 4, 2);
    }

    @Test
    void aWordOfWhichAPlaceFitsNothingIsUnknownAsAWhole() {
        assertThat(Tokenizer.of(BERT).numbers("Één\tzorgplan x")).containsExactly(1, 9, 0, 0, 2);
    }

    @Test
    void whatIsTooLongIsCutAndStillEndsAsItShould() {
        assertThat(Tokenizer.of(BERT).numbers("zorg ".repeat(100)))
                .hasSize(12)
                .startsWith(1, 3)
                .endsWith(3, 2);
        assertThat(Tokenizer.of(BERT).numbers("")).containsExactly(1, 2);
    }

    @Test
    void theLikeliestRowOfPiecesWins() {
        var tokenizer = Tokenizer.of(SENTENCE_PIECE);
        // -4 against -3 - 4.2 and -5 - 5.5
        assertThat(tokenizer.numbers("zorg")).containsExactly(0, 5, 2);
        // -4.5 - 4.2 against -12
        assertThat(tokenizer.numbers("jeugdzorg")).containsExactly(0, 9, 8, 2);
        assertThat(tokenizer.numbers("  zorg\u00a0\u200bzorgs ")).containsExactly(0, 5, 5, 11, 2);
    }

    @Test
    void unknownLettersInARowAreOneUnknown() {
        assertThat(Tokenizer.of(SENTENCE_PIECE).numbers("жж s😀s")).containsExactly(0, 4, 3, 4, 11, 3, 11, 2);
    }

    @Test
    void lettersOfOtherShapesAreTheSame() {
        assertThat(Tokenizer.of(SENTENCE_PIECE).numbers("ﬁ")).containsExactly(0, 4, 12, 13, 2);
    }

    @Test
    void anotherSortIsRefused() {
        assertThatThrownBy(() -> Tokenizer.of("{\"model\": {\"type\": \"BPE\"}}"))
                .hasMessageContaining("no WordPiece");
        assertThatThrownBy(() -> Tokenizer.of(BERT.replace("BertPreTokenizer", "ByteLevel")))
                .hasMessageContaining("ByteLevel");
        assertThatThrownBy(() -> Tokenizer.of(BERT.replace("BertNormalizer", "Nmt")))
                .hasMessageContaining("Nmt");
    }
}
