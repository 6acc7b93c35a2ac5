package nl.kenniskompas.systemmap.picture;

import nl.kenniskompas.systemmap.writing.FactorMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Factors that come to the map get a place when their relations stand too: once for a transaction, however many came.
@Component
class NewPlaces {
    private final FactorPlaces places;

    NewPlaces(FactorPlaces places) {
        this.places = places;
    }

    private record Placing(FactorPlaces places) implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            places.keepNew();
        }
    }

    @EventListener
    void made(FactorMade factor) {
        boolean waits =
                TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Placing.class::isInstance);
        if (!waits) TransactionSynchronizationManager.registerSynchronization(new Placing(places));
    }
}
