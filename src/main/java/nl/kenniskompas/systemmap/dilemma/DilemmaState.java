package nl.kenniskompas.systemmap.dilemma;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a dilemma is in its life. Drawn in `docs/states/dilemma.md`.
public enum DilemmaState {
    OPEN,
    DISCUSSED,
    DECIDED;

    /// Where an action leads; empty when it cannot be done here. Nobody decides what was not discussed, and who comes
    /// back on a decision opens the dilemma first, with the reason.
    public Optional<DilemmaState> after(DilemmaAction action) {
        return switch (this) {
            case OPEN ->
                switch (action) {
                    case DISCUSS -> Optional.of(DISCUSSED);
                    case DECIDE, REOPEN -> Optional.empty();
                };
            case DISCUSSED ->
                switch (action) {
                    case DISCUSS -> Optional.of(DISCUSSED);
                    case DECIDE -> Optional.of(DECIDED);
                    case REOPEN -> Optional.of(OPEN);
                };
            case DECIDED ->
                switch (action) {
                    case REOPEN -> Optional.of(OPEN);
                    case DISCUSS, DECIDE -> Optional.empty();
                };
        };
    }

    /// What can be done here.
    public List<DilemmaAction> actions() {
        return Arrays.stream(DilemmaAction.values())
                .filter(action -> after(action).isPresent())
                .toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DilemmaState> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
